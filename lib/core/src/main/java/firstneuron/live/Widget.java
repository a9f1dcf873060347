package firstneuron.live;

import java.util.Map;

/** Something on the page that was opened from here: a slider, a place for HTML, a box around others. */
interface Widget {
    /** How other widgets name it in their state. */
    String reference();

    /** Changes what it shows. */
    void set(Map<String, ?> state);

    /** Takes it off the page. */
    void close();
}
