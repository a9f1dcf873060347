package firstneuron.kernel;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledForJreRange;
import org.junit.jupiter.api.condition.JRE;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Sealed types, whose cases JShell knows only by their names. */
class SealedTypesTest extends CellCase {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "sealed interface Shape { } record Dot() implements Shape { } record Line(int n) implements Shape { } new Line(2) instanceof Shape | true",
                "record Dot() implements Shape { } sealed interface Shape { } new Dot() instanceof Shape | true",
                "sealed interface Shape { record Dot() implements Shape { } } record Line(int n) implements Shape { } new Shape.Dot() instanceof Shape && new Line(1) instanceof Shape | true",
                "sealed interface Shape { record Dot() implements Shape { } } new Shape.Dot() instanceof Shape | true",
                "sealed abstract class Tree<T> { abstract T get(); } final class Leaf<T> extends Tree<T> { T get() { return null; } } class Wood { static final class Twig extends Tree<String> { String get() { return \"twig\"; } } } new Wood.Twig().get() | twig",
                "sealed interface Animal { } sealed interface Bird extends Animal { } record Owl(int age) implements Bird { } non-sealed class Fish implements Animal { int fins = 2; } new Owl(3).age() + new Fish().fins | 5",
                "sealed interface Bird extends Animal { } sealed interface Animal { } record Owl(int age) implements Bird { } new Owl(3).age() | 3"
            })
    void permitTheClassesOfTheirCellAsInAFile(String cell, String value) {
        assertEquals(value, value(cell));
    }

    @Test
    @EnabledForJreRange(max = JRE.JAVA_24, disabledReason = "the jshell of JDK 25 refuses @Override in such a circle")
    void mayNeedTheirCasesThemselves() {
        assertEquals(
                "3",
                value(
                        "sealed interface Op { default Op twice() { return new Twice(this); } int of(int n); } record Inc() implements Op { @Override public int of(int n) { return n + 1; } } record Twice(Op op) implements Op { @Override public int of(int n) { return op.of(op.of(n)); } } new Inc().twice().of(1)"));
    }

    @Test
    void withoutAnyCaseSayWhereTheCasesBelong() {
        assertTrue(error("sealed interface Shape { }")
                .startsWith("A sealed type needs its cases: write the classes that extend or implement it"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "sealed interface Shape permits Dot { }\nrecord Dot() implements Shape { }",
                "sealed interface Shape { }\nrecord Dot() implements Shape { }"
            })
    void takeNoCaseOfALaterCellAndSayWhereItBelongs(String cell) {
        run(cell);
        String error = error("record Line() implements Shape { }");
        assertTrue(error.startsWith("Shape is sealed, and this class is none of its cases."), error);
        assertTrue(error.contains("into one cell"), error);
    }

    @Test
    @EnabledForJreRange(max = JRE.JAVA_24, disabledReason = "the jshell of JDK 25 accepts a case that is still to come")
    void whoseNewCaseIsStillToComeSayWhereItBelongs() {
        run("sealed interface Shape permits Dot { }\nrecord Dot() implements Shape { }");
        String error = error("sealed interface Shape permits Dot, Line { }");
        assertTrue(error.startsWith("There is no class called Line here. A sealed type and all its cases"), error);
        assertEquals(
                "true",
                value(
                        "sealed interface Shape permits Dot, Line { }\nrecord Line() implements Shape { }\nnew Line() instanceof Shape"));
    }
}
