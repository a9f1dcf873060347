"""Tests of ./lab exercises: one source, two editions, and both of them in step."""

import unittest

import nbformat

from inside import exercises
from launcher.project import PROJECT

NOTEBOOKS = PROJECT.notebooks
SOLUTIONS = sorted((NOTEBOOKS / "instructor").glob("*.ipynb"))
# https://nbgrader.readthedocs.io/en/stable/contributor_guide/metadata.html, schema version 3
KEYS = {"schema_version", "grade", "locked", "solution", "task", "grade_id", "points"}


class Regions(unittest.TestCase):
    def test_a_solution_becomes_a_stub_with_its_indent(self):
        source = "int f() {\n    // ### BEGIN SOLUTION\n    int a = 1;\n    // ### END SOLUTION\n    return 0;\n}"
        self.assertEqual("int f() {\n    // YOUR CODE HERE\n    return 0;\n}", exercises.learners_source(source))

    def test_hidden_tests_leave_nothing(self):
        source = "check(x);\n// ### BEGIN HIDDEN TESTS\ncheck(x).points(2)\n// ### END HIDDEN TESTS"
        self.assertEqual("check(x);", exercises.learners_source(source))

    def test_a_mark_without_its_other_half_is_refused(self):
        for source in ("// ### BEGIN SOLUTION\nint a;", "int a;\n// ### END SOLUTION"):
            with self.assertRaises(ValueError):
                exercises.learners_source(source)
        with self.assertRaisesRegex(ValueError, "inside another"):
            exercises.learners_source("// ### BEGIN SOLUTION\n// ### BEGIN SOLUTION\n// ### END SOLUTION")


class Editions(unittest.TestCase):
    def pairs(self):
        for path in SOLUTIONS:
            yield path.name, nbformat.read(path, 4), nbformat.read(NOTEBOOKS / "exercises" / path.name, 4)

    def test_there_are_notebooks_for_the_four_chapters(self):
        self.assertEqual(["06", "07", "08", "09"], [path.name[:2] for path in SOLUTIONS])

    def test_the_learners_edition_is_in_step_with_its_solution(self):
        for name, solution, exercise in self.pairs():
            with self.subTest(name):
                self.assertTrue(
                    exercises.same_cells(exercises.learners_edition(solution), exercise), "run ./lab exercises"
                )

    def test_learners_see_no_solution_and_no_hidden_test(self):
        for name, _, exercise in self.pairs():
            text = "\n".join(cell.source for cell in exercise.cells)
            with self.subTest(name):
                self.assertNotIn("### BEGIN", text)
                self.assertNotIn("### END", text)
                self.assertNotIn(".points(", text)

    def test_every_check_says_not_tried_yet_to_the_learner_and_gives_its_points_to_the_solution(self):
        for name, solution, exercise in self.pairs():
            for solved, open_cell in zip(solution.cells, exercise.cells, strict=True):
                grade = solved.metadata.get("nbgrader", {})
                if not grade.get("grade"):
                    continue
                with self.subTest(f"{name}, {grade['grade_id']}"):
                    self.assertEqual(grade["points"], float(solved.outputs[-1].data["text/plain"]))
                    self.assertRegex(open_cell.outputs[-1].data["text/plain"], r"^○ .*: not tried yet$")

    def test_the_metadata_are_those_of_nbgrader(self):
        for name, solution, _ in self.pairs():
            ids = []
            for cell in solution.cells:
                meta = cell.metadata.get("nbgrader")
                if meta is None:
                    self.assertNotIn("### BEGIN", cell.source, f"{name}, cell {cell.id}")
                    continue
                with self.subTest(f"{name}, cell {cell.id}"):
                    self.assertLessEqual(set(meta), KEYS)
                    self.assertEqual(3, meta["schema_version"])
                    self.assertFalse(meta["task"])
                    self.assertRegex(meta["grade_id"], r"^[a-zA-Z0-9_-]+$")
                    self.assertEqual(meta["grade"], "points" in meta)
                    self.assertEqual(meta["grade"], meta["locked"])
                    self.assertNotEqual(meta["grade"], meta["solution"])
                    self.assertIn("HIDDEN TESTS" if meta["grade"] else "SOLUTION", cell.source)
                ids.append(meta["grade_id"])
            self.assertEqual(len(ids), len(set(ids)), name)

    def test_what_is_graded_cannot_be_edited_and_help_is_folded(self):
        for name, _, exercise in self.pairs():
            for cell in exercise.cells:
                with self.subTest(f"{name}, cell {cell.id}"):
                    if cell.metadata.get("nbgrader", {}).get("grade"):
                        self.assertFalse(cell.metadata["editable"] or cell.metadata["deletable"])
                    if ".hint()" in cell.source or ".solution()" in cell.source:
                        self.assertRegex(cell.outputs[0].data["text/html"], r"^<details(?! open)")


if __name__ == "__main__":
    unittest.main()
