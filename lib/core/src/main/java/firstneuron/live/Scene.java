package firstneuron.live;

/** What a learner writes: the values of the controls in their order, and out of them whatever is to be seen. */
public final class Scene {
    private Scene() {}

    /**
     * What is to be seen at the value of one control.
     *
     * @param <A> the type of the value
     */
    @FunctionalInterface
    public interface Of1<A> {
        /**
         * Draws.
         *
         * @param a the value of the control
         * @return a picture, a table, a text or a list of them
         * @throws Exception of any kind; it is shown in the place of the picture
         */
        Object of(A a) throws Exception;
    }

    /**
     * What is to be seen at the values of two controls.
     *
     * @param <A> the type of the first value
     * @param <B> the type of the second value
     */
    @FunctionalInterface
    public interface Of2<A, B> {
        /**
         * Draws.
         *
         * @param a the value of the first control
         * @param b the value of the second control
         * @return a picture, a table, a text or a list of them
         * @throws Exception of any kind; it is shown in the place of the picture
         */
        Object of(A a, B b) throws Exception;
    }

    /**
     * What is to be seen at the values of three controls.
     *
     * @param <A> the type of the first value
     * @param <B> the type of the second value
     * @param <C> the type of the third value
     */
    @FunctionalInterface
    public interface Of3<A, B, C> {
        /**
         * Draws.
         *
         * @param a the value of the first control
         * @param b the value of the second control
         * @param c the value of the third control
         * @return a picture, a table, a text or a list of them
         * @throws Exception of any kind; it is shown in the place of the picture
         */
        Object of(A a, B b, C c) throws Exception;
    }

    /**
     * What is to be seen at the values of four controls.
     *
     * @param <A> the type of the first value
     * @param <B> the type of the second value
     * @param <C> the type of the third value
     * @param <D> the type of the fourth value
     */
    @FunctionalInterface
    public interface Of4<A, B, C, D> {
        /**
         * Draws.
         *
         * @param a the value of the first control
         * @param b the value of the second control
         * @param c the value of the third control
         * @param d the value of the fourth control
         * @return a picture, a table, a text or a list of them
         * @throws Exception of any kind; it is shown in the place of the picture
         */
        Object of(A a, B b, C c, D d) throws Exception;
    }

    /**
     * What is to be seen at the values of five controls.
     *
     * @param <A> the type of the first value
     * @param <B> the type of the second value
     * @param <C> the type of the third value
     * @param <D> the type of the fourth value
     * @param <E> the type of the fifth value
     */
    @FunctionalInterface
    public interface Of5<A, B, C, D, E> {
        /**
         * Draws.
         *
         * @param a the value of the first control
         * @param b the value of the second control
         * @param c the value of the third control
         * @param d the value of the fourth control
         * @param e the value of the fifth control
         * @return a picture, a table, a text or a list of them
         * @throws Exception of any kind; it is shown in the place of the picture
         */
        Object of(A a, B b, C c, D d, E e) throws Exception;
    }
}
