package firstneuron.language;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class TextFileTest {
    private static Map<String, String> sentences(String text) {
        return TextFile.sentences("chapter5.en.md", text.lines().toList());
    }

    @Nested
    class Keys {
        @Test
        void areMadeOfSectionPartAndName() {
            assertEquals(
                    Map.of(
                            "5.1/title", "Begin here",
                            "5.1/why", "Because.",
                            "5.1/hints/1", "Look.",
                            "5.1/hints/2", "Think.",
                            "5.1/solution", "It is 3.",
                            "5.1/solution/code", "int a = 3;",
                            "5.1/any number/signTurned", "the sign: it is above 0",
                            "shared/row", "row {numbers}"),
                    sentences("""
                            # Chapter 5

                            ## 5.1 Begin here

                            ### why

                            Because.

                            ### hints

                            1. Look.
                            2. Think.

                            ### solution

                            It is 3.

                            ```java
                            int a = 3;
                            ```

                            ### any number

                            - `signTurned`: the sign: it is above 0

                            ## shared

                            - `row`: row {numbers}
                            """));
        }

        @Test
        void keepTheOrderOfTheFile() {
            assertEquals(
                    List.of("s/b", "s/a", "t/a"),
                    List.copyOf(sentences("## s\n- `b`: 1\n- `a`: 2\n## t\n- `a`: 3")
                            .keySet()));
        }
    }

    @Nested
    class ASentence {
        @Test
        void goesOnUntilAnEmptyLine() {
            assertEquals(
                    Map.of("s/p/1", "one two three", "s/p/a", "four five", "s/q", "six seven"),
                    sentences("## s\n### p\n1. one\n  two\n   three\n- `a`: four\nfive\n\n### q\n\nsix\nseven"));
        }

        @Test
        void mayHoldMarksOfMarkdownAndOfOtherScripts() {
            assertEquals(
                    Map.of("s/a", "|w₁x₁| / √(w₁² + w₂²): 2 * h, `b.clone()`, 합은 0", "s/b", "; and more"),
                    sentences("## s\n- `a`: |w₁x₁| / √(w₁² + w₂²): 2 * h, `b.clone()`, 합은 0\n- `b`: ; and more"));
        }
    }

    @Nested
    class Code {
        @Test
        void staysAsItIsWithIndentsEmptyLinesAndHashes() {
            assertEquals(
                    Map.of("s/p/code", "void f() {\n\n    # 1. - x\n}"),
                    sentences("## s\n### p\n```java\nvoid f() {\n\n    # 1. - x\n}\n```"));
        }

        @Test
        void endsTheSentenceBeforeIt() {
            assertThrows(
                    IllegalArgumentException.class, () -> sentences("## s\n### p\nprose\n```java\na\n```\nmore prose"));
        }
    }

    @Nested
    class AnError {
        private void says(String message, String text) {
            IllegalArgumentException error = assertThrows(IllegalArgumentException.class, () -> sentences(text));
            assertEquals("chapter5.en.md, " + message, error.getMessage());
        }

        @Test
        void namesFileAndLineOfWhatHasNoPlace() {
            String reason = "a section comes first; it begins with '## ' and its key";
            says("line 3: " + reason, "# Chapter 5\n\nHello.");
            says("line 1: " + reason, "- `a`: Hello.");
            says("line 1: " + reason, "### why");
            says("line 2: " + reason, "# Chapter 5\n```java\nint a;\n```");
        }

        @Test
        void namesFileAndLineOfWhatHasNoKeyOrAnothersKey() {
            says("line 2: a sentence of a list needs its key: - `key`: sentence", "## s\n- no key");
            says("line 2: a sentence of a list needs its key: - `key`: sentence", "## s\n- `two words`: no key");
            says("line 2: a sentence of a list needs its key: - `key`: sentence", "## s\n- `empty`:");
            says("line 3: a second sentence with the key s/a", "## s\n- `a`: 1\n- `a`: 2");
            says("line 5: a second sentence with the key s/p/1", "## s\n### p\n1. one\n\n1. again");
            says("line 5: a second sentence with the key s/p", "## s\n### p\none\n\nanother");
            says("line 2: a second sentence with the key 5.1/title", "## 5.1 Begin\n## 5.1 Begin again");
        }

        @Test
        void namesFileAndLineOfAHeadingOfNoKnownForm() {
            says(
                    "line 2: a heading has one, two or three # and a space: # title, ## section, ### part",
                    "## s\n#### deep");
            says(
                    "line 1: a heading has one, two or three # and a space: # title, ## section, ### part",
                    "##without a space");
        }

        @Test
        void namesTheLineWhereCodeBeginsThatDoesNotEnd() {
            says("line 3: code that does not end; a line ``` ends it", "## s\n### p\n```java\nint a;\n## t");
        }
    }
}
