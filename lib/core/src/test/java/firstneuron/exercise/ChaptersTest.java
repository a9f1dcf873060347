package firstneuron.exercise;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ChaptersTest {
    private static Stream<Task> tasks() {
        return Stream.of(new Chapter6(), new Chapter7(), new Chapter8(), new Chapter9())
                .flatMap(chapter -> chapter.tasks().stream());
    }

    private static List<String> numbers(Chapter chapter) {
        return chapter.tasks().stream().map(Task::number).toList();
    }

    private static List<String> from1(int chapter, int last) {
        return IntStream.rangeClosed(1, last).mapToObj(i -> chapter + "." + i).toList();
    }

    @Test
    void haveTheirTasksInOrderEachWithANumberOfItsOwn() {
        assertEquals(from1(6, 10), numbers(new Chapter6()));
        assertEquals(from1(7, 10), numbers(new Chapter7()));
        assertEquals(from1(8, 10), numbers(new Chapter8()));
        assertEquals(from1(9, 12), numbers(new Chapter9()));
    }

    @ParameterizedTest
    @MethodSource("tasks")
    void haveTwoOrThreeHintsForEachTask(Task task) {
        String first = task.hint().toString();
        assertTrue(first.contains("of 2") || first.contains("of 3"), first);
    }

    @ParameterizedTest
    @MethodSource("tasks")
    void haveHintsAndSolutionsThatFitIntoACell(Task task) {
        task.hint();
        task.hint();
        (task.hint() + "\n" + task.solution())
                .lines()
                .forEach(line -> assertTrue(line.length() <= 88, "a long line: " + line));
    }
}
