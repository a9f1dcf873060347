package firstneuron.exercise;

import firstneuron.html.ShownInKernel;

/** Advice as a kernel shows it. */
final class AdviceInKernel extends Advice implements ShownInKernel {
    private AdviceInKernel(String title, String words, String html) {
        super(title, words, html);
    }

    static Advice of(String title, String words, String html) {
        return new AdviceInKernel(title, words, html);
    }
}
