package firstneuron.train;

import firstneuron.html.Html;
import firstneuron.language.Pages;
import firstneuron.language.Texts;
import firstneuron.matrix.Numbers;
import java.util.Locale;
import java.util.Map;

/**
 * How far a training is.
 *
 * @param epoch how many epochs are done
 * @param epochs how many there are at most
 * @param samples how many samples were visited
 * @param seconds how long it has taken so far
 * @param loss the loss of the last epoch; NaN before the first
 * @param validationLoss the validation loss of the last epoch; NaN without validation
 * @param finished whether this is the last report
 * @param reason why the training ended early; empty otherwise
 */
public record Progress(
        int epoch,
        int epochs,
        long samples,
        double seconds,
        double loss,
        double validationLoss,
        boolean finished,
        String reason) {
    /**
     * The share that is done.
     *
     * @return from 0 to 1
     */
    public double share() {
        return epoch / (double) epochs;
    }

    /**
     * The rate.
     *
     * @return samples a second, 0 before the first epoch
     */
    public double samplesPerSecond() {
        return seconds > 0 ? samples / seconds : 0;
    }

    /**
     * The time left if no stopping rule ends it earlier.
     *
     * @return seconds, NaN before the first epoch
     */
    public double secondsLeft() {
        return epoch == 0 ? Double.NaN : seconds / epoch * (epochs - epoch);
    }

    /**
     * A progress bar with the numbers under it. At the end the times are left out, so that a notebook that is run again
     * looks the same.
     *
     * @return HTML
     */
    public String html() {
        return Pages.of(Progress.class, "progress.html", Texts.words(Progress.class, "progress"))
                .fill(Map.of("epochs", epochs, "epoch", epoch, "text", Html.text(toString())));
    }

    interface Sentences {
        String epoch(int epoch, int epochs, String loss);

        String validation(String loss);

        String pace(String samples, String seconds);
    }

    @Override
    public String toString() {
        Sentences say = Texts.words(Progress.class, "progress").as(Sentences.class);
        String text = say.epoch(epoch, epochs, Numbers.fixed(loss));
        if (!Double.isNaN(validationLoss)) {
            text += " · " + say.validation(Numbers.fixed(validationLoss));
        }
        if (!finished) {
            String samples = String.format(Locale.ROOT, "%,.0f", samplesPerSecond());
            text += " · " + say.pace(samples, String.format(Locale.ROOT, "%.0f", secondsLeft()));
        }
        return reason.isEmpty() ? text : text + " · " + reason;
    }
}
