package firstneuron.live;

import firstneuron.plot.Animation;
import firstneuron.plot.Picture;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * A picture that follows the learner's hand: controls, and below them what Java makes of their values, anew at every
 * move.
 *
 * <pre>{@code
 * Live.with(slider("w₁", -2, 2, 0.5), slider("b", -2, 2, -0.7))
 *     .show((w1, b) -> Plots.boundary("Where is the line?", Perceptron.withWeights(w1, 0.5).withBias(b), and))
 * }</pre>
 *
 * <p>It needs a notebook whose front end has ipywidgets (JupyterLab with {@code jupyterlab_widgets}), and the course's
 * kernel or IJava. Everywhere else, and in a stored notebook, the picture at the first values is shown.
 *
 * @param <S> the kind of scene: as many values as there are controls
 */
public final class Live<S> {
    private static final int FEWEST_FRAMES = 2;
    private static final int MOST_FRAMES = 60;

    private final List<Control<?>> controls;
    private final Call<S> call;
    private final int frames;

    /** Gives a scene the values that it asks for. */
    private interface Call<S> {
        Object of(S scene, Values values) throws Exception;
    }

    private Live(List<Control<?>> controls, Call<S> call, int frames) {
        this.controls = controls;
        this.call = call;
        this.frames = frames;
    }

    private static <S> Live<S> of(List<Control<?>> controls, Call<S> call) {
        for (int i = 0; i < controls.size(); i++) {
            Control<?> control = Objects.requireNonNull(controls.get(i), "a control is null");
            if (controls.indexOf(control) < i) {
                throw new IllegalArgumentException("the control " + control.name() + " was given twice");
            }
        }
        return new Live<>(controls, call, 0);
    }

    /**
     * One control.
     *
     * @param <A> the type of its value
     * @param a the control
     * @return what shows a scene of one value
     */
    public static <A> Live<Scene.Of1<A>> with(Control<A> a) {
        return of(List.of(a), (scene, values) -> scene.of(values.of(a)));
    }

    /**
     * Two controls.
     *
     * @param <A> the type of the first value
     * @param <B> the type of the second value
     * @param a the first control
     * @param b the second control
     * @return what shows a scene of two values
     * @throws IllegalArgumentException if a control was given twice
     */
    public static <A, B> Live<Scene.Of2<A, B>> with(Control<A> a, Control<B> b) {
        return of(List.of(a, b), (scene, values) -> scene.of(values.of(a), values.of(b)));
    }

    /**
     * Three controls.
     *
     * @param <A> the type of the first value
     * @param <B> the type of the second value
     * @param <C> the type of the third value
     * @param a the first control
     * @param b the second control
     * @param c the third control
     * @return what shows a scene of three values
     * @throws IllegalArgumentException if a control was given twice
     */
    public static <A, B, C> Live<Scene.Of3<A, B, C>> with(Control<A> a, Control<B> b, Control<C> c) {
        return of(List.of(a, b, c), (scene, values) -> scene.of(values.of(a), values.of(b), values.of(c)));
    }

    /**
     * Four controls.
     *
     * @param <A> the type of the first value
     * @param <B> the type of the second value
     * @param <C> the type of the third value
     * @param <D> the type of the fourth value
     * @param a the first control
     * @param b the second control
     * @param c the third control
     * @param d the fourth control
     * @return what shows a scene of four values
     * @throws IllegalArgumentException if a control was given twice
     */
    public static <A, B, C, D> Live<Scene.Of4<A, B, C, D>> with(
            Control<A> a, Control<B> b, Control<C> c, Control<D> d) {
        return of(
                List.of(a, b, c, d),
                (scene, values) -> scene.of(values.of(a), values.of(b), values.of(c), values.of(d)));
    }

    /**
     * Five controls.
     *
     * @param <A> the type of the first value
     * @param <B> the type of the second value
     * @param <C> the type of the third value
     * @param <D> the type of the fourth value
     * @param <E> the type of the fifth value
     * @param a the first control
     * @param b the second control
     * @param c the third control
     * @param d the fourth control
     * @param e the fifth control
     * @return what shows a scene of five values
     * @throws IllegalArgumentException if a control was given twice
     */
    public static <A, B, C, D, E> Live<Scene.Of5<A, B, C, D, E>> with(
            Control<A> a, Control<B> b, Control<C> c, Control<D> d, Control<E> e) {
        return of(
                List.of(a, b, c, d, e),
                (scene, values) -> scene.of(values.of(a), values.of(b), values.of(c), values.of(d), values.of(e)));
    }

    /**
     * The same, but where nothing can be moved, a film over the range of the control is shown in the place of a picture.
     *
     * @param newFrames how many pictures it has, from 2 to 60
     * @return what shows the same scene
     * @throws IllegalArgumentException if there are several controls, or the number of pictures is out of range
     */
    public Live<S> storedAsFilm(int newFrames) {
        if (controls.size() != 1) {
            throw new IllegalArgumentException(
                    "a film was asked for over " + controls.size() + " controls, expected 1, whose range it runs over");
        }
        if (newFrames < FEWEST_FRAMES || newFrames > MOST_FRAMES) {
            throw new IllegalArgumentException("a film of " + newFrames + " pictures was asked for, expected "
                    + FEWEST_FRAMES + " to " + MOST_FRAMES);
        }
        return new Live<>(controls, call, newFrames);
    }

    /**
     * Shows the controls and the scene. It stands at the end of a cell, without a semicolon.
     *
     * @param scene what is to be seen: a picture, a table, a text or a list of them. It is called again for every move,
     *     with the newest values; what it prints stands below
     * @return what the cell shows
     * @throws IllegalArgumentException if the scene gives null, or something that cannot be shown here
     * @throws IllegalStateException if the scene fails at the first values with a checked exception
     */
    public Object show(S scene) {
        Drawing drawing = values -> call.of(scene, values);
        Values start = Values.start(controls);
        Content first = draw(drawing, start);
        Map<String, String> forms = frames == 0 ? first.forms() : film(controls.get(0), drawing);
        return Kernels.page()
                .map(page -> Panel.show(page, controls, drawing, start, first, forms))
                .orElseGet(() -> Kernels.still(forms, first.itself()));
    }

    private <T> Map<String, String> film(Control<T> control, Drawing drawing) {
        Values values = Values.start(controls);
        List<T> range = control.range(frames);
        List<Picture> pictures = range.stream()
                .map(value -> {
                    values.set(control, value);
                    return draw(drawing, values)
                            .picture()
                            .orElseThrow(() ->
                                    new IllegalArgumentException("a film needs a scene that gives a single picture"));
                })
                .toList();
        Animation film = new Animation(control.name(), pictures).openedAt(telling(range, control.start()));
        Map<String, String> forms = new LinkedHashMap<>();
        forms.put("text/plain", film.toString());
        forms.put("text/html", film.html());
        return forms;
    }

    /** The picture nearest to where the control starts; where it starts at the beginning, the last. */
    private static int telling(List<?> range, Object start) {
        double wanted = ((Number) start).doubleValue();
        int nearest = 0;
        for (int i = 1; i < range.size(); i++) {
            if (distance(range.get(i), wanted) < distance(range.get(nearest), wanted)) {
                nearest = i;
            }
        }
        return nearest == 0 ? range.size() - 1 : nearest;
    }

    private static double distance(Object value, double wanted) {
        return Math.abs(((Number) value).doubleValue() - wanted);
    }

    private static Content draw(Drawing drawing, Values values) {
        try {
            return Content.drawn(drawing, values);
        } catch (RuntimeException e) {
            throw e;
        } catch (Exception e) {
            throw new IllegalStateException("the scene failed: " + e, e);
        }
    }
}
