package firstneuron.kernel;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Declarations that refer to others further down, in the same cell or in a later one. */
class DeclarationOrderTest extends CellCase {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "class A { B b = new B(this); } class B { A a; B(A a) { this.a = a; } } new A().b.a != null | true",
                "class Dog extends Animal { } class Animal { int legs() { return 4; } } new Dog().legs() | 4",
                "class Task implements Job { @Override public int run() { return 7; } } interface Job { int run(); } new Task().run() | 7",
                "sealed interface Shape permits Dot, Line { } record Dot() implements Shape { } record Line() implements Shape { } new Dot() instanceof Shape | true",
                "sealed class Car permits Van { } non-sealed class Van extends Car { } new Van() instanceof Car | true",
                "sealed class Car permits Van { } final class Van extends Car { } new Van() instanceof Car | true",
                "int weigh(Apple a) { return a.grams(); } record Apple(int grams) { } weigh(new Apple(80)) | 80",
                "<T extends Fruit> String eat(T f) { return f.name(); } interface Fruit { String name(); } record Fig(String name) implements Fruit { } eat(new Fig(\"fig\")) | fig",
                "class Box<T extends Thing> { T in; } class Thing { int n = 5; } var box = new Box<Thing>(); box.in = new Thing(); box.in.n | 5",
                "class Shelf { Map<Kind, List<Item>> items = new HashMap<>(); } enum Kind { BOOK } record Item(Kind kind) { } new Shelf().items.size() | 0",
                "int even(int n) { return n == 0 ? 1 : odd(n - 1); } int odd(int n) { return n == 0 ? 0 : even(n - 1); } even(10) | 1",
                "class Node implements Visitable { @Override public String accept(Visitor v) { return v.visit(this); } } interface Visitable { String accept(Visitor v); } interface Visitor { String visit(Node n); } new Node().accept(n -> \"seen\") | seen",
                "interface Visitor<R> { R onNum(Num n); R onNeg(Neg n); } abstract class Expr { abstract <R> R accept(Visitor<R> v); } class Num extends Expr { @Override <R> R accept(Visitor<R> v) { return v.onNum(this); } } class Neg extends Expr { @Override <R> R accept(Visitor<R> v) { return v.onNeg(this); } } class Name implements Visitor<String> { @Override public String onNum(Num n) { return \"num\"; } @Override public String onNeg(Neg n) { return \"neg\"; } } new Neg().accept(new Name()) | neg",
                "class Subject { String fire(Observer o) { return o.update(this); } } interface Observer { String update(Subject s); } new Subject().fire(s -> \"fired\") | fired",
                "int size(Stack s) { return s.depth; } class Stack { int depth = 3; } size(new Stack()) | 3",
                "record Pair(Left left, Right right) { } record Left(int n) { } record Right(int n) { } new Pair(new Left(1), new Right(2)).right().n() | 2",
                "class Boom extends Failure { } class Failure extends RuntimeException { } new Boom() instanceof RuntimeException | true",
                "int first() { return LIMITS[0]; } int[] LIMITS = {3, 4}; first() | 3",
                "Plant plant = new Plant(); class Plant { int height = 2; } plant.height | 2",
                "int six = twice(3); int twice(int n) { return 2 * n; } six | 6",
                "Function<Integer, Integer> inc() { return n -> n + 1; } import java.util.function.*; inc().apply(1) | 2"
            })
    void isAsFreeInACellAsInAFile(String cell, String value) {
        assertEquals(value, value(cell));
    }

    @Test
    void isAsFreeWhereEachStandsOnLinesOfItsOwn() {
        assertEquals("8.0", value("""
                // the sum of all
                double sum(List<Shape> shapes) {
                    double sum = 0;
                    for (Shape shape : shapes) {
                        sum += shape.area();
                    }
                    return sum;
                }

                /** A square. */
                class Square implements Shape {
                    private final double side;

                    Square(double side) {
                        this.side = side;
                    }

                    @Override
                    public double area() {
                        return side * side;
                    }
                }

                /** A rectangle. */
                class Rectangle extends Square {
                    Rectangle(double side) {
                        super(2 * side);
                    }
                }

                interface Shape {
                    double area();
                }

                sum(List.of(new Square(2), new Rectangle(1)))"""));
    }

    @Nested
    class AcrossCells {
        @Test
        void aMethodMayCallOneOfALaterCell() {
            assertEquals(
                    "Note: method area uses method side(), which no cell has declared yet. It can be used once that is done.\n",
                    printed("int area() { return side() * side(); }"));
            assertEquals("", printed("int side() { return 3; }"));
            assertEquals("9", value("area()"));
        }

        @Test
        void aClassMayHoldAndExtendOnesOfLaterCells() {
            assertTrue(printed("class Lion extends Feline { Den den; }").startsWith("Note: class Lion uses "));
            printed("class Den { }");
            assertEquals("", printed("class Feline { String say() { return \"rr\"; } }"));
            assertEquals("rr", value("new Lion().say()"));
        }

        @Test
        void aParameterMayBeOfAClassOfALaterCell() {
            assertTrue(
                    printed("int grams(Plum p) { return p.grams; }").startsWith("Note: method grams uses class Plum,"));
            assertEquals("", printed("class Plum { int grams = 30; }"));
            assertEquals("30", value("grams(new Plum())"));
        }

        @ParameterizedTest
        @CsvSource(
                delimiter = '|',
                value = {
                    "new Lion() | The class Lion cannot be used yet: it needs class Feline. Run the cell that declares it first.",
                    "Lion lion = new Lion(); | The class Lion cannot be used yet: it needs class Feline. Run the cell that declares it first.",
                    "List<Lion> pride = new ArrayList<>(); | The class Lion cannot be used yet: it needs class Feline. Run the cell that declares it first.",
                    "Lion.roar(); | The class Lion cannot be used yet: it needs class Feline. Run the cell that declares it first.",
                    "new Cub().age | The class Cub cannot be used yet: it needs class Feline. Run the cell that declares it first.",
                    "birth() | This uses class Feline, which is not declared yet. Run the cell that declares it first."
                })
        void usingAClassTooEarlySaysWhatItWaitsFor(String cell, String sentence) {
            run(
                    "class Lion extends Feline { }\nclass Cub extends Lion { int age; }\nObject birth() { return new Lion(); }");
            String error = error(cell);
            assertEquals(sentence, error.lines().findFirst().orElseThrow());
            run("class Feline { }");
            assertEquals("0", value("new Cub().age"));
        }

        @ParameterizedTest
        @CsvSource(
                delimiter = '|',
                value = {
                    "\"abc\".feed(1) | String has no method called feed.",
                    "Math.Lion lion = null; | Math has no class called Lion.",
                    "List.of(1).feed(1) | List<Integer> has no method called feed."
                })
        void aMemberOfTheSameNameHasNothingToDoWithThat(String cell, String sentence) {
            run("class Lion extends Feline { }");
            run("int feed(Feline animal) { return 1; }");
            assertTrue(error(cell).startsWith(sentence), error(cell));
        }

        @Test
        void aVariableMayBeOfAClassOfALaterCell() {
            assertTrue(printed("Plum plum;").startsWith("Note: variable plum uses class Plum,"));
            assertTrue(
                    printed("Plum makePlum() { return null; }").startsWith("Note: method makePlum uses class Plum,"));
        }

        @ParameterizedTest
        @CsvSource(
                delimiter = '|',
                value = {
                    "class Dog extends Animal { @Override String say() { return \"woof\"; } } | class Animal { String say() { return \"\"; } } | new Dog().say() | woof",
                    "record Square(double side) implements Area { @Override public double area() { return side * side; } } | interface Area { double area(); } | new Square(3).area() | 9.0",
                    "enum Unit implements Factor { KILO { @Override public int factor() { return 1000; } } } | interface Factor { int factor(); } | Unit.KILO.factor() | 1000",
                    "class Money implements Worth<Money> { int cents = 5; @Override public int worth(Money other) { return cents - other.cents; } } | interface Worth<T> { int worth(T other); } | new Money().worth(new Money()) | 0"
                })
        void aMethodMayReplaceOneOfALaterCell(String above, String below, String use, String value) {
            assertTrue(printed(above).startsWith("Note: "));
            assertEquals("", printed(below));
            assertEquals(value, value(use));
        }

        @Test
        void aMethodMayReplaceOneOfAClassThatWaits() {
            run("interface Visitable { void accept(Guest guest); }");
            assertTrue(printed(
                            "class Room implements Visitable { @Override public void accept(Guest guest) { guest.enter(this); } }")
                    .startsWith("Note: class Room uses class Guest,"));
            assertEquals("", printed("interface Guest { void enter(Room room); }"));
            assertEquals("came", printed("new Room().accept(room -> System.out.print(\"came\"));"));
        }

        @ParameterizedTest
        @ValueSource(
                strings = {
                    "class Dog { Den den; @Override public String tostring() { return \"woof\"; } }",
                    "class Dog { Den den; @Override public String tostring() { return \"woof\"; } }\nclass Den { Dog dog; }"
                })
        void whatReplacesNoMethodIsToldThoughSomethingElseIsToCome(String cell) {
            assertTrue(
                    error(cell).contains("@Override says that a method replaces one of a superclass or an interface"));
        }

        @Test
        void whatReplacesNoMethodOfALaterCellIsTold() {
            run("class Dog extends Animal { @Override String sai() { return \"woof\"; } }");
            String note = printed("class Animal { String say() { return \"\"; } }");
            assertTrue(
                    note.startsWith(
                            "Note: The class on line 1 of cell [1] does not fit what was declared here. @Override"),
                    note);
            assertEquals(
                    "woof",
                    value("class Dog extends Animal { @Override String say() { return \"woof\"; } }\nnew Dog().say()"));
        }

        @Test
        void whatDoesNotFitThatOfALaterCellIsTold() {
            run("class Dog extends Animal { int say() { return 1; } }");
            assertEquals(
                    "Note: class Dog does not fit what was declared here. Change it, and run its cell again.\n",
                    printed("class Animal { String say() { return \"\"; } }"));
            assertTrue(error("new Dog()").startsWith("The class Dog cannot be used: it does not fit what"));
            assertEquals("", printed("class Unrelated { }"));
        }

        @Test
        void callingWhatIsMisspeltSaysWhatWasMeantAndWhere() {
            String sentence = "There is no variable called weihts here. Did you mean weights?\nline 2 of ";
            String refused = error("int count(int[] weights) {\n    return weihts.length;\n}");
            assertTrue(refused.startsWith(sentence + "the cell | "), refused);
            String called = error("count(new int[3])");
            assertTrue(called.startsWith(sentence + "cell [1] | "), called);
        }

        @Test
        void callingItTooEarlySaysWhatIsMissing() {
            run("int tax() { return percent() * 2; }");
            String error = error("tax()");
            assertTrue(error.startsWith("This uses method percent(), which is not declared yet."), error);
        }
    }

    @Nested
    class AMisspeltName {
        @ParameterizedTest
        @CsvSource(
                delimiter = '|',
                value = {
                    "int total = 3; ¶ int add(int n) { return totl + n; } | variable | totl | total",
                    "int square(int n) { return n * n; } ¶ int cube(int n) { return n * sqare(n); } | method | sqare | square",
                    "class Neuron { } ¶ List<Neuron> all(Neurn n) { return List.of(n); } | class | Neurn | Neuron",
                    "int weights = 3; ¶ class Layer { int size() { return wieghts; } } | variable | wieghts | weights",
                    "int x = 0; ¶ void show(strng s) { } | class | strng | String"
                })
        void isToldInTheCellThatDeclaresIt(String cells, String kind, String given, String meant) {
            run(cells.split(" ¶ ")[0]);
            String declaration = cells.split(" ¶ ")[1];
            String error = error(declaration);
            assertTrue(
                    error.startsWith("There is no " + kind + " called " + given + " here. Did you mean " + meant + "?"),
                    error);
            String[] lines = error.split("\n");
            assertEquals("line 1 of the cell | " + declaration, lines[1]);
            assertEquals(lines[1].indexOf(given), lines[2].indexOf('^'));
        }

        @Test
        void isNotOneOfASeries() {
            run("int layer1() { return 1; }");
            assertTrue(printed("int depth() { return layer1() + layer2(); }").startsWith("Note: "));
            run("int layer2() { return 1; }");
            assertEquals("2", value("depth()"));
        }

        @ParameterizedTest
        @CsvSource(
                delimiter = '|',
                value = {
                    "double loss(double[] weights) { return weights[0] * weight; } | method loss | weight | weights",
                    "double force(double v) { return V * v; } | method force | V | v",
                    "double error(double[] net) { return Net * net[0]; } | method error | Net | net",
                    "int count() { int price = 1; return price + prices; } | method count | prices | price",
                    "class Line { int at(int X) { return x + X; } } | class Line | x | X"
                })
        void isPerhapsNoneWhereOnlyAParameterOrLocalIsLikeIt(
                String declaration, String described, String name, String local) {
            assertEquals(
                    "Note: " + described + " uses variable " + name
                            + ", which no cell has declared yet. It can be used once that is done. If " + local
                            + " was meant, write it in place of " + name + ".\n",
                    printed(declaration));
            assertEquals("", printed("int " + name + " = 2;"));
        }

        @ParameterizedTest
        @CsvSource(
                delimiter = '|',
                value = {
                    "int next(int number) { return numbr + 1; } | number",
                    "int next(int[] rates) { return Rate + 1; } | rate",
                    "int next(int rate) { return Rate + 1; } | rate",
                    "class Layer { int weights; int next() { return weight + 1; } } | weights",
                    "class Layer { int next(Layer rates) { int n = rates.sizes; return n; } int size; } | size"
                })
        void isOneWhereAMemberOrAVariableOfTheNotebookIsLikeIt(String declaration, String meant) {
            run("int rate = 1;\nclass Layer { int size; }");
            String first = error(declaration).lines().findFirst().orElseThrow();
            assertTrue(first.endsWith("Did you mean " + meant + "?"), first);
        }

        @Test
        void isNotOneThatTheSameCellDeclares() {
            run("int width = 1;");
            assertEquals("3", value("int area() { return widths[0]; }\nint[] widths = {3};\narea()"));
        }

        @ParameterizedTest
        @CsvSource(
                delimiter = '|',
                value = {
                    "void show(Strng s) { } | class Strng | Did you mean String?",
                    "class Coin implements Comparble<Coin> { } | class Comparble | Did you mean Comparable?",
                    "String join(List<String> l) { return Strings.join(l); } | variable Strings | Did you mean String?",
                    "class Square implements Shape { } | class Shape | Is it the one of the JDK? It needs this line at the top: import java.awt.Shape;",
                    "String read(Path file) { return \"\" + file; } | class Path | Is it the one of the JDK? It needs this line at the top: import java.nio.file.Path;"
                })
        void isPerhapsNoneWhereOnlyTheJdkHasAClassThatIsLikeIt(String declaration, String name, String remark) {
            String note = printed(declaration);
            assertTrue(
                    note.endsWith(" uses " + name
                            + ", which no cell has declared yet. It can be used once that is done. " + remark + "\n"),
                    note);
        }

        @Test
        void ofAClassLikeOneOfTheJdkMayBeStillToCome() {
            run("double sum(List<Shape> all) { double sum = 0; for (Shape s : all) sum += s.area(); return sum; }");
            run("record Strng(double area) implements Shape { }");
            run("class Account { void pay() { Log.add(); } }\nclass Log { static void add() { } }");
            run("class Safe { void pay() { Lock.close(); } Bite bite; }");
            assertEquals(
                    "",
                    printed(
                            "class Lock { static void close() { } }\nclass Bite { }\nnew Account().pay();\nnew Safe().pay();"));
            assertEquals("", printed("interface Shape { double area(); }"));
            assertEquals("5.0", value("sum(List.of(new Strng(2), new Strng(3)))"));
        }

        @Test
        void thatIsOneOfTheJdkIsKnownOnceItIsImported() {
            run("int next(Function<Integer, Integer> f) { return f.apply(1); }");
            run("import java.util.function.*;");
            assertEquals("2", value("next(n -> n + 1)"));
        }

        @ParameterizedTest
        @CsvSource(
                delimiter = '|',
                value = {
                    "show(null); | The method show cannot be used yet: it needs class Strng. Did you mean String?",
                    "new Coin() | The class Coin cannot be used yet: it needs class Comparble. Did you mean Comparable?",
                    "coin | The variable coin cannot be used yet: it needs class Comparble. Did you mean Comparable?",
                    "twice() | There is no variable called Mth here. Did you mean Math?"
                })
        void isToldWhereItIsUsed(String use, String sentence) {
            run(
                    "void show(Strng s) { }\nclass Coin implements Comparble<Coin> { }\nCoin coin;\ndouble twice() { return Mth.sqrt(2); }");
            assertEquals(sentence, error(use).lines().findFirst().orElseThrow());
        }
    }

    @Test
    void whatIsMissingAtTheEndOfTheCellIsTheError() {
        String error = error("class Tree { Leaf leaf = new Leaf(); }\nclass Leaf { }\nnew Tree().lef");
        assertTrue(error.startsWith("Tree has no variable called lef."), error);
        assertFalse(error.contains("is not declared yet"), error);
    }
}
