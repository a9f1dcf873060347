package firstneuron.plot;

import firstneuron.html.Html;
import firstneuron.html.Template;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * Pictures that follow one another, as one piece of HTML with a play button and a slider.
 *
 * <p>In a notebook: {@code render(animation.html(), "text/html")}. Nothing is loaded from elsewhere, so it works offline
 * and in exported pages. Space or Enter on the button plays and pauses; the arrow keys move the slider. Where scripts
 * are not allowed, as in a notebook that is not trusted yet, the first picture is shown. The attribute
 * {@code data-lm-suppress-shortcuts} keeps JupyterLab from taking these keys for itself.
 *
 * @param title what happens
 * @param frames the pictures, all of the same size, at least one
 * @param framesPerSecond the speed, above 0
 */
public record Animation(String title, List<Picture> frames, double framesPerSecond) {
    private static final double DEFAULT_SPEED = 2;

    /**
     * {@inheritDoc}
     *
     * @throws IllegalArgumentException if there are no frames, their sizes differ, or the speed is not above 0
     */
    public Animation {
        frames = List.copyOf(frames);
        if (frames.isEmpty()) {
            throw new IllegalArgumentException("an animation of 0 frames was asked for, expected at least 1");
        }
        int width = frames.get(0).width();
        int height = frames.get(0).height();
        for (Picture frame : frames) {
            if (frame.width() != width || frame.height() != height) {
                throw new IllegalArgumentException("a frame of " + frame.width() + " × " + frame.height()
                        + " follows one of " + width + " × " + height + ", expected the same size");
            }
        }
        if (!(framesPerSecond > 0) || Double.isInfinite(framesPerSecond)) {
            throw new IllegalArgumentException(
                    "framesPerSecond is " + framesPerSecond + ", expected a finite number above 0");
        }
    }

    /**
     * An animation of two frames a second.
     *
     * @param title what happens
     * @param frames the pictures, all of the same size, at least one
     */
    public Animation(String title, List<Picture> frames) {
        this(title, frames, DEFAULT_SPEED);
    }

    /**
     * The animation as HTML that needs nothing else.
     *
     * @return one element with pictures, controls and script
     */
    public String html() {
        Picture first = frames.get(0);
        String pictures = frames.stream()
                .map(frame -> "[\"%s\", %s]".formatted(frame.dataUri(), Html.quoted(frame.toString())))
                .collect(Collectors.joining(",\n"));
        String pause = String.format(Locale.ROOT, "%.0f", 1000 / framesPerSecond);
        return Template.of(Animation.class, "animation.html")
                .fill(Map.of(
                        "script",
                        Template.of(Animation.class, "animation.js").fill(Map.of("pictures", pictures, "pause", pause)),
                        "title",
                        Html.text(title),
                        "alt",
                        Html.text(first.toString()),
                        "poster",
                        first.dataUri(),
                        "width",
                        first.width(),
                        "height",
                        first.height(),
                        "last",
                        frames.size() - 1,
                        "count",
                        frames.size()));
    }

    @Override
    public String toString() {
        return "Animation of " + frames.size() + " pictures: " + title;
    }
}
