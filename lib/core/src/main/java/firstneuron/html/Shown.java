package firstneuron.html;

import java.util.function.Supplier;

/** Values that have one form for a kernel and another for a program of one's own, where there is none. */
public final class Shown {
    private Shown() {}

    /**
     * A value for the kernel, if there is one.
     *
     * @param <T> what the value is in both forms
     * @param inKernel makes the form for a kernel, by a static method of its class that gives a {@code T}: with
     *     {@code new} in its place the JVM would look for the kernel as soon as it checks the code of whoever asks
     * @param elsewhere makes the form that needs no kernel
     * @return the value in the form that can be loaded here
     */
    public static <T> T inKernel(Supplier<? extends T> inKernel, Supplier<? extends T> elsewhere) {
        try {
            return inKernel.get();
        } catch (NoClassDefFoundError noKernel) {
            return elsewhere.get();
        }
    }
}
