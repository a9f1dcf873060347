"""The embedded kernel under the public test of Jupyter kernels.

The test, jupyter_kernel_test, is not in the package index everywhere, but Debian has it. .ci/run fetches it from there
and puts its folder on PYTHONPATH; without it these tests are left out, and say so.
"""

import unittest

try:
    import jupyter_kernel_test
except ImportError:
    raise unittest.SkipTest("jupyter_kernel_test is not on PYTHONPATH; .ci/run fetches it") from None

# It wraps the methods of a client that were asynchronous once; those of the client here are not.
jupyter_kernel_test.run_sync = lambda method: method


class Conformity(jupyter_kernel_test.KernelTests):
    kernel_name = "java"
    language_name = "Java"
    file_extension = ".jshell"
    code_hello_world = 'System.out.println("hello, world");'
    code_stderr = 'System.err.println("an error");'
    completion_samples = [
        {"text": "Math.absE", "matches": {"absExact("}},
        {"text": '"".isBl', "matches": {"isBlank()"}},
        {"text": "String made() { return \"\"; }\nmade().isBl", "matches": {"isBlank()"}},
        {"text": "int f() {\n    retur", "matches": {"return"}},
        {"text": "%class", "matches": {"%classpath"}},
        {"text": "no.such.name."},
    ]
    complete_code_samples = ["1 + 1", "int a = 1;", "void f() { }", "class A { }", "// nothing", "if (true) { }", "%jars lib", "Math?"]
    incomplete_code_samples = ["int a = ", "void f() {", 'String s = """', "for (int i = 0; i < 3; i++) {", "f(1,"]
    invalid_code_samples = ["1 + + ) 2", "int int;"]
    code_generate_error = 'throw new IllegalStateException("on purpose");'
    code_execute_result = [
        {"code": "6 * 7", "result": "42"},
        {"code": "List.of(1, 2)", "result": "[1, 2]"},
        {"code": '"한글 " + 1', "result": "한글 1"},
    ]
    code_display_data = [
        {"code": 'display("<b>bold</b>", "text/html");', "mime": "text/html"},
        {"code": "display(new java.awt.image.BufferedImage(3, 2, 1));", "mime": "image/png"},
    ]
    supported_history_operations = ("tail", "range", "search")
    code_history_pattern = "6 ?*7"
    code_inspect_sample = "Math.sqrt"
    code_clear_output = 'System.out.println("old"); clearOutput(false); System.out.println("new");'


if __name__ == "__main__":
    unittest.main()
