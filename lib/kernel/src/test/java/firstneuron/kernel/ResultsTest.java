package firstneuron.kernel;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.gson.JsonObject;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Base64;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ResultsTest extends CellCase {
    @Nested
    class ACallForItsEffect {
        @ParameterizedTest
        @ValueSource(
                strings = {
                    "System.out.printf(\"%d%n\", 7);",
                    "System.out.printf(\"%d%n\", 7)",
                    "System.out.format(\"%d%n\", 7)",
                    "System.out.append(\"7\\n\")",
                    "System.out.append('7').append('\\n'); // both",
                    "new PrintWriter(System.out, true).printf(\"7%n\")",
                    "new Formatter(System.out).format(\"7%n\")",
                    "new Formatter(new OutputStreamWriter(System.out)).format(\"7%n\").flush()",
                    "var writer = new OutputStreamWriter(System.out);\nwriter.append(\"7\\n\").flush();"
                })
        void leavesOnlyWhatItPrints(String cell) {
            assertEquals("7\n", printed(cell));
        }

        @ParameterizedTest
        @ValueSource(
                strings = {
                    "display(1);",
                    "display(1)",
                    "(display(1))",
                    "true ? display(1) : display(2)",
                    "String show(int n) { return display(n); }\nshow(1)"
                })
        void thatDisplaysDoesNotTellTheNumberOfTheDisplay(String cell) {
            assertEquals("display_data", output(cell).get("output_type").getAsString());
        }

        @ParameterizedTest
        @ValueSource(
                strings = {
                    "names.add(\"Ada\");",
                    "names.add(\"Ada\"); // the first",
                    "names.addAll(List.of(\"Ada\", \"Bob\"));",
                    "names.set(0, \"Zoe\");",
                    "ages.put(\"Zoe\", 8);",
                    "count++;",
                    "--count;",
                    "count += 2;",
                    "names.iterator();"
                })
        void andASemicolonShowsNothing(String cell) {
            run(
                    "var names = new ArrayList<String>(List.of(\"Zed\")); var ages = new HashMap<>(Map.of(\"Zoe\", 7)); int count = 1;");
            quietly(cell);
        }
    }

    @Nested
    class AValueThatIsAskedFor {
        @ParameterizedTest
        @CsvSource(
                delimiter = '|',
                value = {
                    "names.add(\"Ada\") | true",
                    "names.add(\"Zed\"); | false",
                    "ages.put(\"Zoe\", 8) | 7",
                    "names.remove(\"Zed\"); | true",
                    "names.size(); | 1",
                    "new StringBuilder(\"a\").append(1); | a1",
                    "new StringBuilder(\"a\").append(1) | a1",
                    "new StringWriter().append(\"a\") | a",
                    "new StringWriter().append(\"a\"); | a",
                    "new Formatter().format(\"%d\", 7); | 7",
                    "new BigDecimal(\"1.5\").add(BigDecimal.ONE); | 2.5",
                    "\"a;b\".replace(\";\", \",\"); | a,b",
                    "count++ | 1",
                    "-count; | -1"
                })
        void isShownWithOrWithoutASemicolon(String cell, String value) {
            run(
                    "var names = new TreeSet<String>(Set.of(\"Zed\")); var ages = new HashMap<>(Map.of(\"Zoe\", 7)); int count = 1;");
            assertEquals(value, value(cell));
        }

        @Test
        void mayBeAnArrayThatIsInItself() {
            run("Object[] ring = {1, null}; ring[1] = ring; int[] twin = {2};");
            assertEquals("[1, […]]", value("ring"));
            assertEquals("[[2], [2]]", value("new int[][] {twin, twin}"));
        }

        @Test
        void isNotReadWhereItIsTheInputItself() {
            quietly("System.in");
        }

        @Test
        void mayBeTheNumberOfADisplay() {
            run("var id = display(1);");
            assertTrue(value("id").matches("[-0-9a-f]{36}"));
            assertTrue(value("List.of(id).get(0);").matches("[-0-9a-f]{36}"));
        }

        @Test
        void mayBeTheNumberOfADisplayOfACellThatFailed() {
            run("String id; void show() { id = display(1); throw new IllegalStateException(); }");
            error("show()");
            assertTrue(value("id").matches("[-0-9a-f]{36}"));
        }

        @Test
        void mayBeAnObjectWithoutATextOfItsOwn() {
            assertTrue(value("new Object()").startsWith("java.lang.Object@"));
            assertTrue(value("class Dog { }\nnew Dog();").contains("Dog@"));
        }
    }

    @Nested
    class AText {
        @ParameterizedTest
        @ValueSource(
                strings = {
                    "new Mute()",
                    "List.of(new Mute()).get(0);",
                    "render(new Mute())",
                    "(Object) new Mute()",
                    "new Object() { public String toString() { return null; } }"
                })
        void thatIsNullIsWrittenAsNull(String cell) {
            run("class Mute { public String toString() { return null; } }");
            assertEquals("null", value(cell));
        }

        @Test
        void thatIsNullIsAlsoDisplayed() {
            JsonObject shown = output("class Mute { public String toString() { return null; } }\ndisplay(new Mute());");
            assertEquals("null", shown.getAsJsonObject("data").get("text/plain").getAsString());
        }

        @ParameterizedTest
        @CsvSource(
                delimiter = '|',
                value = {
                    "throw new IllegalStateException(\"not yet\"); | its toString() failed with IllegalStateException: not yet",
                    "return toString(); | its toString() failed with StackOverflowError",
                    "return \"\" + 1 / zero; | its toString() failed with ArithmeticException: / by zero"
                })
        void thatCannotBeMadeIsToldAndLeavesTheKernelUsable(String body, String cause) {
            run("int zero = 0; class Broken { public String toString() { " + body + " } }");
            assertTrue(error("new Broken()").contains(cause), error("new Broken()"));
            assertTrue(error("List.of(new Broken())").contains(cause));
            assertEquals("2", value("1 + 1"));
        }
    }

    @Nested
    class AChart {
        private static final String IMPORT = "import org.knowm.xchart.*;\n";

        @ParameterizedTest
        @CsvSource(
                delimiter = '|',
                value = {
                    "var chart = new XYChart(200, 100); chart.addSeries('a', new double[] {1, 2}); chart | XYChart: Mine",
                    "var chart = new CategoryChart(200, 100); chart.addSeries('a', new int[] {1}, new int[] {2}); chart | CategoryChart: Mine",
                    "var chart = new PieChart(200, 100); chart.addSeries('a', 1); chart | PieChart: Mine",
                    "class Own extends XYChart { Own() { super(200, 100); } } var chart = new Own(); chart.addSeries('a', new double[] {1}); chart; | XYChart: Mine",
                    "XYChart make() { var c = new XYChart(200, 100); c.addSeries('a', new double[] {1}); c.setTitle('Mine'); return c; } var chart = make(); make(); | XYChart: Mine"
                })
        void isAPictureOfItsSizeWithItsTitleAsText(String code, String text) throws IOException {
            String cell =
                    IMPORT + code.replace('\'', '"').replaceFirst("chart(;?)$", "chart.setTitle(\"Mine\");\nchart$1");
            JsonObject data = output(cell).getAsJsonObject("data");
            assertEquals(text, data.get("text/plain").getAsString());
            byte[] png = Base64.getMimeDecoder().decode(data.get("image/png").getAsString());
            BufferedImage picture = ImageIO.read(new ByteArrayInputStream(png));
            assertEquals("200 × 100", picture.getWidth() + " × " + picture.getHeight());
        }

        @Test
        void canBeDisplayedBeforeTheEndOfTheCell() {
            CellResult result =
                    run(IMPORT + "var chart = new XYChart(200, 100); chart.addSeries(\"a\", new double[] {1});\n"
                            + "display(chart);\n1");
            assertEquals(2, result.outputs().size());
            assertTrue(result.outputs().get(0).getAsJsonObject("data").has("image/png"));
        }

        @Test
        void thatGetsAnotherSeriesShowsNothingYet() {
            quietly(IMPORT + "var chart = new XYChart(200, 100);\nchart.addSeries(\"a\", new double[] {1, 2});");
        }

        @Test
        void thatCannotBeDrawnSaysWhy() {
            String error = error(
                    IMPORT + "new CategoryChart(200, 100) {\n"
                            + "  public void paint(java.awt.Graphics2D g, int w, int h) { throw new IllegalStateException(\"no ink\"); } }");
            assertTrue(error.contains("The result cannot be shown: "), error);
            assertTrue(error.contains("no ink"), error);
        }
    }

    @Nested
    class AWindow {
        @ParameterizedTest
        @CsvSource(
                delimiter = '|',
                value = {
                    "new javax.swing.JFrame(\"x\") | JFrame | BufferedImage",
                    "new javax.swing.JDialog() | JDialog | BufferedImage",
                    "class Mine extends javax.swing.JFrame { } new Mine(); | JFrame | BufferedImage",
                    "javax.swing.JOptionPane.showInputDialog(\"name?\") | JOptionPane | new Scanner(System.in).nextLine()",
                    "javax.swing.JOptionPane.showMessageDialog(null, \"hello\") | JOptionPane | System.out.println",
                    "new javax.swing.JFileChooser().showOpenDialog(null) | JFileChooser | path of the file",
                    "javax.swing.SwingUtilities.invokeAndWait(() -> new javax.swing.JFrame()) | JFrame | BufferedImage",
                    "new java.awt.Frame() | Frame | BufferedImage",
                    "new java.awt.Robot() | Robot | BufferedImage",
                    "java.awt.Desktop.getDesktop() | Desktop | display(",
                    "java.awt.Toolkit.getDefaultToolkit().getScreenSize() | Toolkit | BufferedImage",
                    "new org.knowm.xchart.SwingWrapper<>(new org.knowm.xchart.XYChart(200, 100)).displayChart() | SwingWrapper | display(chart)"
                })
        void isRefusedInASentenceThatSaysWhatToUseInstead(String cell, String name, String instead) {
            String error = error(cell);
            assertTrue(
                    error.startsWith(
                            "There are no windows in a notebook, and no screen: " + name + " does not work here. "),
                    error);
            assertTrue(error.lines().findFirst().orElseThrow().contains(instead), error);
            assertTrue(error.contains("at line 1 of cell [1]"), error);
            assertFalse(error.contains("DISPLAY"), error);
        }
    }
}
