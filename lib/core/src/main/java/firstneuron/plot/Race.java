package firstneuron.plot;

import firstneuron.language.Texts;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.DoubleBinaryOperator;

/** A film of several ways over a surface, which grow from picture to picture. */
final class Race {
    private static final int SINGLE_STEPS = 8;
    private static final int FILM_LENGTH = 10;
    private static final double FRAMES_PER_SECOND = 3;

    interface Sentences {
        String oneStep(int count);

        String steps(int count);
    }

    private Race() {}

    static Animation film(String title, String xTitle, String yTitle, DoubleBinaryOperator surface, Curve... ways) {
        SurfaceChart chart = new SurfaceChart(xTitle, yTitle, surface, ways);
        int last = Arrays.stream(ways).mapToInt(way -> way.x().length).max().orElseThrow() - 1;
        List<Picture> frames = new ArrayList<>();
        for (int step = 0; step < last; step += step < SINGLE_STEPS ? 1 : Math.max(1, last / FILM_LENGTH)) {
            frames.add(after(step, chart, ways));
        }
        frames.add(after(last, chart, ways));
        return new Animation(title, frames, FRAMES_PER_SECOND);
    }

    private static Picture after(int steps, SurfaceChart chart, Curve... ways) {
        Curve[] soFar = Arrays.stream(ways).map(way -> way.first(steps + 1)).toArray(Curve[]::new);
        Sentences say = Texts.words(Race.class, "film").as(Sentences.class);
        return chart.picture(steps == 1 ? say.oneStep(steps) : say.steps(steps), soFar);
    }
}
