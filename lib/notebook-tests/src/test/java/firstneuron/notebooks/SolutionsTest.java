package firstneuron.notebooks;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.gson.JsonObject;
import firstneuron.kernel.CellResult;
import firstneuron.kernel.Session;
import firstneuron.notebooks.Notebook.Cell;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** A learner who gives up and copies the solution that a task shows has solved the task. */
class SolutionsTest {
    private static final int MOST_HINTS = 3;

    static List<Notebook> exercises() {
        return Notebook.toRun().stream()
                .filter(notebook -> notebook.isExercise() && !notebook.isSolution())
                .toList();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("exercises")
    void areJudgedRightByTheCheckOfTheirOwnTask(Notebook notebook) {
        int solved = 0;
        try (Session session = Session.open(notebook.path().getParent())) {
            List<Cell> cells = notebook.codeCells();
            for (int i = 0; i < cells.size(); i++) {
                Cell cell = cells.get(i);
                if (cell.hasTag("hint") || cell.hasTag("solution")) {
                    continue; // these are run below, together with the answer that they belong to
                }
                String said = run(session, cell.source(), notebook + ", " + cell);
                if (cell.isAnswer()) {
                    String where = notebook + ", the solution for " + cell;
                    run(session, shownCode(session, cells.subList(i, cells.size()), where), where);
                }
                if (cell.isCheck()) {
                    isRight(said, notebook + ", " + cell + " says of the shown solution");
                    solved++;
                }
            }
            // a solution that declares the name of another one would leave that one in pieces
            for (Cell check : cells.stream().filter(Cell::isCheck).toList()) {
                String said = run(session, check.source(), notebook + ", " + check);
                isRight(said, notebook + ", " + check + " says once all solutions are in the notebook");
            }
        }
        assertEquals(notebook.cells().stream().filter(Cell::isAnswer).count(), solved);
    }

    private static void isRight(String said, String where) {
        assertTrue(said.startsWith("✓"), () -> where + ":\n" + said);
    }

    /** The code that the task shows once all hints are taken: the lines below the first empty one. */
    private static String shownCode(Session session, List<Cell> cells, String where) {
        String hint = first(cells, "hint").source();
        for (int i = 0; i < MOST_HINTS; i++) {
            run(session, hint, where);
        }
        String shown = run(session, first(cells, "solution").source(), where);
        return shown.lines().dropWhile(line -> !line.isEmpty()).collect(Collectors.joining("\n"));
    }

    private static Cell first(List<Cell> cells, String tag) {
        return cells.stream().filter(cell -> cell.hasTag(tag)).findFirst().orElseThrow();
    }

    /** What a cell shows as its value. */
    private static String run(Session session, String source, String where) {
        CellResult result = session.run(source);
        assertEquals(Optional.empty(), result.error(), where);
        return result.outputs().stream()
                .filter(output -> output.has("data"))
                .map(SolutionsTest::text)
                .collect(Collectors.joining());
    }

    private static String text(JsonObject output) {
        return Notebook.joined(output.getAsJsonObject("data").get("text/plain"));
    }
}
