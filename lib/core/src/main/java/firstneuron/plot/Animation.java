package firstneuron.plot;

import java.util.List;
import java.util.Locale;
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
     * Checks the frames.
     *
     * @param title what happens
     * @param frames the pictures, all of the same size, at least one
     * @param framesPerSecond the speed, above 0
     * @throws IllegalArgumentException if there are no frames, their sizes differ, or the speed is not above 0
     */
    public Animation {
        frames = List.copyOf(frames);
        if (frames.isEmpty()) {
            throw new IllegalArgumentException("an animation of 0 frames was asked for, expected at least 1");
        }
        int width = frames.get(0).getWidth();
        int height = frames.get(0).getHeight();
        for (Picture frame : frames) {
            if (frame.getWidth() != width || frame.getHeight() != height) {
                throw new IllegalArgumentException("a frame of " + frame.getWidth() + " × " + frame.getHeight()
                        + " pixels follows one of " + width + " × " + height + " pixels, expected the same size");
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
        String pictures = frames.stream()
                .map(frame -> "[\"%s\", \"%s\"]".formatted(frame.dataUri(), Html.script(frame.toString())))
                .collect(Collectors.joining(",\n"));
        return TEMPLATE.replace("{title}", Html.text(title))
                .replace("{alt}", Html.text(frames.get(0).toString()))
                .replace("{poster}", frames.get(0).dataUri())
                .replace("{width}", String.valueOf(frames.get(0).getWidth()))
                .replace("{height}", String.valueOf(frames.get(0).getHeight()))
                .replace("{last}", String.valueOf(frames.size() - 1))
                .replace("{count}", String.valueOf(frames.size()))
                .replace("{pause}", String.format(Locale.ROOT, "%.0f", 1000 / framesPerSecond))
                .replace("{pictures}", pictures);
    }

    @Override
    public String toString() {
        return "Animation of " + frames.size() + " pictures: " + title;
    }

    private static final String TEMPLATE = """
            <figure class="first-neuron-animation" role="group" aria-label="Animation: {title}" style="margin: 0; max-width: {width}px">
            <img src="{poster}" alt="{alt}" width="{width}" height="{height}" style="max-width: 100%">
            <div style="display: flex; align-items: center; gap: 0.8em; padding: 0.4em 0; font: 13px sans-serif">
            <button type="button" data-lm-suppress-shortcuts="true" disabled style="min-width: 5.5em; padding: 0.35em 0.8em; font: inherit; cursor: pointer">Play</button>
            <input type="range" data-lm-suppress-shortcuts="true" disabled min="0" max="{last}" value="0" step="1" aria-label="Picture" style="flex: 1">
            <output style="min-width: 4em; text-align: right">1 of {count}</output>
            </div>
            <script>
            document.querySelectorAll(".first-neuron-animation:not([data-ready])").forEach(figure => {
              figure.dataset.ready = "yes";
              const frames = [
            {pictures}
              ];
              const image = figure.querySelector("img"), slider = figure.querySelector("input");
              const button = figure.querySelector("button"), counter = figure.querySelector("output");
              let timer = null;
              const show = number => {
                [image.src, image.alt] = frames[number];
                slider.value = number;
                counter.textContent = (number + 1) + " of " + frames.length;
              };
              const pause = () => { clearInterval(timer); timer = null; button.textContent = "Play"; };
              const next = () => {
                const number = Number(slider.value) + 1;
                if (!figure.isConnected || number >= frames.length) { pause(); } else { show(number); }
              };
              const play = () => {
                if (Number(slider.value) === frames.length - 1) { show(0); }
                timer = setInterval(next, {pause});
                button.textContent = "Pause";
              };
              button.addEventListener("click", () => timer === null ? play() : pause());
              slider.addEventListener("input", () => { pause(); show(Number(slider.value)); });
              button.disabled = slider.disabled = false;
            });
            </script>
            </figure>""";
}
