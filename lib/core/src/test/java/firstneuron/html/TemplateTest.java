package firstneuron.html;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Map;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class TemplateTest {
    private final Template greeting = Template.of(TemplateTest.class, "greeting.html");

    @Test
    void everyPlaceGetsItsValueAndTheLastLineHasNoEnd() {
        assertEquals(
                "<p title=\"Ada\">\nHello, Ada, for the 2nd time\n</p>",
                greeting.fill(Map.of("name", "Ada", "time", "2nd")));
    }

    @Test
    void whatIsFilledInIsNoPlaceItself() {
        assertEquals(
                "<p title=\"{time}\">\nHello, {time}, for the $1 \\ time\n</p>",
                greeting.fill(Map.of("name", "{time}", "time", "$1 \\")));
    }

    @Test
    void aPlaceWithoutValueAndAValueWithoutPlaceAreNamed() {
        refuses("the template greeting.html has a place {time}, given values for [name]", Map.of("name", "Ada"));
        String message = assertThrows(
                        IllegalArgumentException.class,
                        () -> greeting.fill(Map.of("name", "Ada", "time", "2nd", "place", "London")))
                .getMessage();
        assertTrue(message.startsWith("the template greeting.html has places for ["), message);
        assertTrue(message.contains("place"), message);
    }

    @Test
    void aFileThatIsNotThereIsNamed() {
        IllegalArgumentException e =
                assertThrows(IllegalArgumentException.class, () -> Template.of(TemplateTest.class, "farewell.html"));
        assertEquals("there is no file farewell.html beside firstneuron.html.TemplateTest", e.getMessage());
    }

    private void refuses(String message, Map<String, String> values) {
        assertEquals(
                message,
                assertThrows(IllegalArgumentException.class, () -> greeting.fill(values))
                        .getMessage());
    }

    @Nested
    class Texts {
        @Test
        void haveNoTagsAndEndNoAttribute() {
            assertEquals("a &lt;b&gt; &amp; &quot;c&quot;", Html.text("a <b> & \"c\""));
        }

        @Test
        void endNoStringAndNoScript() {
            assertEquals(
                    "\"\\u003c/script> \\\"quoted\\\" back\\\\slash next line\"",
                    Html.quoted("</script> \"quoted\" back\\slash\nnext line"));
        }
    }
}
