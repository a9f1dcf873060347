package firstneuron.kernel;

import java.util.List;

/**
 * A text that is put into a piece of a cell before JShell gets it, so that JShell understands what the compiler would.
 *
 * @param at where in the piece, before any edit
 * @param text what is put there
 */
record Edit(int at, String text) {

    /** The piece with the edits, which stand in order. */
    static String apply(String code, List<Edit> edits) {
        StringBuilder edited = new StringBuilder();
        int from = 0;
        for (Edit edit : edits) {
            edited.append(code, from, edit.at()).append(edit.text());
            from = edit.at();
        }
        return edited.append(code.substring(from)).toString();
    }

    /** Where a position of the edited piece was before the edits. */
    static int original(int position, List<Edit> edits) {
        int shift = 0;
        for (Edit edit : edits) {
            int start = edit.at() + shift;
            if (position < start) {
                break;
            }
            if (position < start + edit.text().length()) {
                return edit.at();
            }
            shift += edit.text().length();
        }
        return position - shift;
    }
}
