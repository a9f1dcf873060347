package firstneuron.live;

import firstneuron.html.Html;
import java.util.List;
import java.util.regex.Pattern;

/** How an exception of the learner's code stands in the place of the picture: in the colours of a failed cell. */
final class Failure {
    private static final Pattern COLOURS_OF_A_TERMINAL = Pattern.compile("\u001B\\[[0-9;]*m");
    /** Where the trace of a stack leaves the learner's code: what called that is no news. */
    private static final Pattern CALLERS = Pattern.compile("\n\tat firstneuron\\.live\\..*", Pattern.DOTALL);

    private Failure() {}

    static String html(List<String> lines) {
        String plain = COLOURS_OF_A_TERMINAL.matcher(String.join("\n", lines)).replaceAll("");
        return "<pre role=\"alert\" style=\"margin: 0; padding: 8px; white-space: pre-wrap; "
                + "background: var(--jp-rendermime-error-background, #fdd)\">"
                + Html.text(CALLERS.matcher(plain).replaceFirst("")) + "</pre>";
    }
}
