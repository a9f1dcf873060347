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

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "sealed interface Op { default Op twice() { return new Twice(this); } int of(int n); } record Inc() implements Op { @Override public int of(int n) { return n + 1; } } record Twice(Op op) implements Op { @Override public int of(int n) { return op.of(op.of(n)); } } new Inc().twice().of(1) | 3",
                "sealed abstract class Expr { abstract int eval(); static Expr num(int n) { return new Num(n); } Expr plus(Expr o) { return new Add(this, o); } } final class Num extends Expr { final int n; Num(int n) { this.n = n; } @Override int eval() { return n; } } final class Add extends Expr { final Expr a, b; Add(Expr a, Expr b) { this.a = a; this.b = b; } @Override int eval() { return a.eval() + b.eval(); } } Expr.num(2).plus(Expr.num(3)).eval() | 5",
                "sealed interface Tree<T extends Comparable<T>> { boolean has(T t); default Tree<T> with(T t) { return new Node<>(this, t, new Leaf<>()); } } record Leaf<T extends Comparable<T>>() implements Tree<T> { @Override public boolean has(T t) { return false; } } record Node<T extends Comparable<T>>(Tree<T> left, T value, Tree<T> right) implements Tree<T> { @Override public boolean has(T t) { return value.equals(t) ? true : left.has(t); } } new Leaf<Integer>().with(3).has(3) | true",
                "sealed interface Opt<T> { <R> Opt<R> map(java.util.function.Function<? super T, ? extends R> f); static <T> Opt<T> of(T t) { return t == null ? new None<>() : new Some<>(t); } } record Some<T>(T value) implements Opt<T> { @Override public <R> Opt<R> map(java.util.function.Function<? super T, ? extends R> f) { return Opt.of(f.apply(value)); } } record None<T>() implements Opt<T> { @Override public <R> Opt<R> map(java.util.function.Function<? super T, ? extends R> f) { return new None<>(); } } Opt.of(\"abc\").map(String::length) | Some[value=3]",
                "sealed interface Light { default Light next() { return this == Color.RED ? Color.GREEN : Color.RED; } } enum Color implements Light { RED, GREEN { @Override public String toString() { return \"go\"; } } } Color.RED.next() | go",
                "sealed interface A { default B b() { return new C(); } } sealed interface B extends A { @Override default B b() { return this; } } record C() implements B { @Override public B b() { return this; } } new C().b() | C[]",
                "sealed interface Visitor<R> permits Sum, Show { R leaf(Leaf l); R pair(Pair p); } sealed interface Node permits Leaf, Pair { <R> R accept(Visitor<R> v); } record Leaf(int n) implements Node { @Override public <R> R accept(Visitor<R> v) { return v.leaf(this); } } record Pair(Node a, Node b) implements Node { @Override public <R> R accept(Visitor<R> v) { return v.pair(this); } } final class Sum implements Visitor<Integer> { @Override public Integer leaf(Leaf l) { return l.n(); } @Override public Integer pair(Pair p) { return p.a().accept(this) + p.b().accept(this); } } final class Show implements Visitor<String> { @Override public String leaf(Leaf l) { return \"\" + l.n(); } @Override public String pair(Pair p) { return p.a().accept(this) + p.b().accept(this); } } var pair = new Pair(new Leaf(3), new Leaf(4)); pair.accept(new Sum()) + pair.accept(new Show()) | 734",
                "Expr one = Expr.num(1); sealed interface Expr permits Num { static Expr num(int n) { return new Num(n); } int eval(); } record Num(int n) implements Expr { @Override public int eval() { return n; } } one.eval() | 1"
            })
    void mayNeedTheirCasesThemselves(String cell, String value) {
        assertEquals(value, value(cell));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "sealed interface A { int f(); } non-sealed interface B extends A { @Override int f(); } class C implements B { @Override public int f() { return 7; } } new C().f()",
                "non-sealed interface B extends A { @Override int f(); } sealed interface A { int f(); } class C implements B { @Override public int f() { return 7; } } new C().f()",
                "non-sealed class B extends A { @Override int f() { return 7; } } sealed class A permits B { int f() { return 3; } } new B().f()",
                "sealed class A { int f() { return 3; } static A make() { return new B(); } } non-sealed class B extends A { @Override int f() { return 7; } } A.make().f()",
                "sealed class A permits B { A make() { return new C(); } int f() { return 3; } } non-sealed class B extends A { } class C extends B { @Override int f() { return 7; } } new B().make().f()",
                "sealed interface A permits B { } public non-sealed abstract class B implements A { abstract int f(); } class C extends B { @Override int f() { return 7; } } new C().f()"
            })
    void mayHaveOpenCases(String cell) {
        assertEquals("7", value(cell));
    }

    @ParameterizedTest
    @EnabledForJreRange(min = JRE.JAVA_21, disabledReason = "patterns in a switch came with JDK 21")
    @CsvSource(
            delimiter = '|',
            value = {
                "sealed interface Shape { default double size() { return area(this); } } record Dot() implements Shape { } record Box(double w, double h) implements Shape { } double area(Shape s) { return switch (s) { case Dot d -> 0; case Box(double w, var h) -> w * h; }; } new Box(2, 3).size() | 6.0",
                "double area(Shape s) { return switch (s) { case Dot d -> 0; case Box b when b.w() > 1 -> 1; case Box b -> b.w(); }; } sealed interface Shape { } record Dot() implements Shape { } record Box(double w, double h) implements Shape { } area(new Box(2, 3)) + area(new Box(0.5, 1)) | 1.5",
                "sealed interface Expr { default int eval() { return switch (this) { case Num n -> n.v(); case Add(Expr l, Expr r) -> l.eval() + r.eval(); case Neg(Num(var v)) -> -v; case Neg(Expr e) -> -e.eval(); }; } } record Num(int v) implements Expr { @Override public String toString() { return \"\" + v; } } record Add(Expr l, Expr r) implements Expr { } record Neg(Expr e) implements Expr { } new Add(new Num(2), new Neg(new Num(5))).eval() | -3",
                "sealed interface Light { } enum Traffic implements Light { RED, GREEN } record Lamp(int w) implements Light { } String show(Light l) { return switch (l) { case Traffic.RED -> \"r\"; case Traffic.GREEN -> \"g\"; case Lamp(int w) -> \"l\" + w; }; } show(Traffic.GREEN) + show(new Lamp(3)) | gl3"
            })
    void areCoveredByASwitchOverTheirCases(String cell, String value) {
        assertEquals(value, value(cell));
    }

    @Test
    void areSealedWhenAllOfTheCellIsDeclared() {
        run(
                "sealed interface Op { default Op again() { return new Twice(this); } int of(int n); }\nrecord Inc() implements Op { @Override public int of(int n) { return n + 1; } }\nrecord Twice(Op op) implements Op { @Override public int of(int n) { return op.of(op.of(n)); } }");
        assertEquals(
                "[Inc, Twice]",
                value("Arrays.stream(Op.class.getPermittedSubclasses()).map(Class::getSimpleName).sorted().toList()"));
        assertTrue(error("record Dec() implements Op { public int of(int n) { return n - 1; } }")
                .startsWith("Op is sealed"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "record Dec() implements Op { @Override public int off(int n) { return n - 1; } } | Dec lacks the method of(int) that Op asks for.",
                "record Dec() implements Op { @Override public int of(int n) { return \"a\"; } } | A String was given where an int is expected.",
                "record Dec(Op op) implements Op { @Override public int of(int n) { return op.off(n); } } | What stands before the point has no method called off. Did you mean of?",
                "class Dec implements Op { @Override public int of(int n) { return n - 1; } } | What extends a sealed type says how it goes on from there: write final, sealed or non-sealed before its class.",
                "record Dec() { public int of(int n) { return n - 1; } } | What stands behind permits must itself extend, or implement, this sealed type."
            })
    void withAWrongCaseStayAsTheyWere(String wrongCase, String sentence) {
        run(
                "sealed interface Op permits Inc { int of(int n); }\nrecord Inc() implements Op { @Override public int of(int n) { return n + 1; } }");
        String error = error(
                "sealed interface Op permits Inc, Dec { int of(int n); default Op other() { Dec dec = null; return null; } }\n"
                        + wrongCase);
        assertEquals(sentence, error.lines().findFirst().orElseThrow());
        assertEquals(
                "2 [Inc]",
                value(
                        "new Inc().of(1) + \" \" + Arrays.stream(Op.class.getPermittedSubclasses()).map(Class::getSimpleName).toList()"));
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
    void whoseNewCaseIsStillToComeSayWhereItBelongs() {
        run("sealed interface Shape permits Dot { }\nrecord Dot() implements Shape { }");
        String error = error("sealed interface Shape permits Dot, Line { }");
        assertTrue(error.startsWith("There is no class called Line here. A sealed type and all its cases"), error);
        assertEquals(
                "true",
                value(
                        "sealed interface Shape permits Dot, Line { }\nrecord Line() implements Shape { }\nnew Line() instanceof Shape"));
    }

    @Test
    void ofWhoseCasesOneIsNowhereSayWhich() {
        String error = error("sealed interface Shape permits Dot, Line { }\nrecord Dot() implements Shape { }");
        assertTrue(error.startsWith("There is no class called Line here. A sealed type and all its cases"), error);
    }

    @Test
    void mayComeBeforeAllOfTheirCases() {
        assertTrue(printed("sealed interface Shape permits Dot, Line { }")
                .startsWith("Note: class Shape uses class Dot and class Line,"));
        printed("record Dot() implements Shape { }");
        assertEquals("", printed("record Line() implements Shape { }"));
        assertEquals("true", value("new Dot() instanceof Shape && Shape.class.isSealed()"));
    }

    @Test
    void whoseCasesDoNotFitAnyMoreSayWhichOnes() {
        run("sealed interface Shape permits Dot { }\nrecord Dot() implements Shape { }");
        assertEquals(
                "Note: class Dot does not fit any more what was declared here. Change it, and run its cell again.\n",
                printed("sealed interface Shape permits Dot { double area(); }"));
        String error = error("new Dot()");
        assertTrue(
                error.startsWith("The class Dot cannot be used: it does not fit what was declared after it."), error);
    }

    @Test
    void keepTheirOpenCasesOpenForLaterCells() {
        run("sealed class Base permits Free { }\nnon-sealed class Free extends Base { int f() { return 1; } }");
        assertEquals("2", value("class Sub extends Free { @Override int f() { return 2; } }\nnew Sub().f()"));
        assertEquals("3", value("non-sealed class Free extends Base { int f() { return 3; } }\nnew Free().f()"));
    }

    @Test
    void keepTheirObjectsWhereTheyAreWrongThemselves() {
        run(
                "sealed interface Op permits Inc { int of(int n); }\nrecord Inc() implements Op { public int of(int n) { return n + 1; } }\nOp op = new Inc();");
        CellResult result =
                run("sealed interface Op permits Inc { int of(int n); default int twice() { return \"two\"; } }");
        assertEquals(1, result.outputs().size(), () -> "no note beside the error: " + result.outputs());
        assertEquals("4", value("op.of(1) + new Inc().of(1)"));
    }
}
