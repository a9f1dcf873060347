package firstneuron.plot;

import static java.util.Map.entry;

import firstneuron.html.Html;
import firstneuron.html.Template;
import firstneuron.language.Pages;
import firstneuron.language.Texts;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * Pictures that follow one another, as one piece of HTML with a play button and a slider.
 *
 * <p>In a notebook: {@code render(animation.html(), "text/html")}. Nothing is loaded from elsewhere, so it works offline
 * and in exported pages. Space or Enter on the button plays and pauses; the arrow keys move the slider. It opens at its last
 * picture, or at the one that tells most; where scripts are not allowed, as in a notebook that is not trusted yet, this is
 * what is shown. The attribute {@code data-lm-suppress-shortcuts} keeps JupyterLab from taking these keys for itself.
 *
 * @param title what happens
 * @param frames the pictures, all of the same size, at least one
 * @param framesPerSecond the speed, above 0
 * @param openedAt the number of the picture at which it opens, counted from 0
 */
public record Animation(String title, List<Picture> frames, double framesPerSecond, int openedAt) {
    private static final double DEFAULT_SPEED = 2;

    interface Sentences {
        String animation(int count, String title);
    }

    /**
     * {@inheritDoc}
     *
     * @throws IllegalArgumentException if there are no frames, their sizes differ, the speed is not above 0, or there is no
     *     picture of this number
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
        if (openedAt < 0 || openedAt >= frames.size()) {
            throw new IllegalArgumentException("the animation was to open at picture " + openedAt
                    + ", expected a number from 0 to " + (frames.size() - 1));
        }
    }

    /**
     * An animation that opens at its last picture.
     *
     * @param title what happens
     * @param frames the pictures, all of the same size, at least one
     * @param framesPerSecond the speed, above 0
     */
    public Animation(String title, List<Picture> frames, double framesPerSecond) {
        this(title, frames, framesPerSecond, Math.max(0, frames.size() - 1));
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
     * The same animation, which opens at another picture: the one that tells most.
     *
     * @param newNumber counted from 0
     * @return another animation
     * @throws IllegalArgumentException if there is no picture of this number
     */
    public Animation openedAt(int newNumber) {
        return new Animation(title, frames, framesPerSecond, newNumber);
    }

    /**
     * The animation as HTML that needs nothing else.
     *
     * @return one element with pictures, controls and script
     */
    public String html() {
        Picture poster = frames.get(openedAt);
        String pictures = IntStream.range(0, frames.size())
                .mapToObj(number -> "[%s, %s]"
                        .formatted(
                                number == openedAt
                                        ? "image.src"
                                        : Html.quoted(frames.get(number).dataUri()),
                                Html.quoted(frames.get(number).toString())))
                .collect(Collectors.joining(",\n"));
        String pause = String.format(Locale.ROOT, "%.0f", 1000 / framesPerSecond);
        Texts words = Texts.words(Animation.class, "animation");
        String script = Pages.of(Animation.class, "animation.js", words)
                .fill(Map.of("pictures", pictures, "pause", pause, "pair", ofPair("animation-pair.js", Map.of())));
        return Pages.of(Animation.class, "animation.html", words)
                .fill(Map.ofEntries(
                        entry(
                                "style",
                                Template.of(Animation.class, "animation.css").fill(Map.of())),
                        entry("script", script),
                        entry(
                                "pair",
                                ofPair(
                                        "animation-pair.css",
                                        Map.of("half", poster.width() / 2, "height", poster.height()))),
                        entry("title", Html.text(title)),
                        entry("alt", Html.text(poster.toString())),
                        entry("poster", poster.dataUri()),
                        entry("classes", poster.classes()),
                        entry("width", poster.width()),
                        entry("height", poster.height()),
                        entry("last", frames.size() - 1),
                        entry("at", openedAt),
                        entry("number", openedAt + 1),
                        entry("count", frames.size())));
    }

    /** What the two parts of each picture need so that they stand below each other on a phone. */
    private String ofPair(String file, Map<String, ?> values) {
        return frames.get(openedAt).isPair()
                ? "\n" + Template.of(Animation.class, file).fill(values)
                : "";
    }

    @Override
    public String toString() {
        return Texts.words(Animation.class, "film").as(Sentences.class).animation(frames.size(), title);
    }
}
