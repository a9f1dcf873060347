package firstneuron.plot;

import static java.util.Map.entry;

import firstneuron.data.Digits;
import firstneuron.html.Html;
import firstneuron.html.Template;
import firstneuron.language.Pages;
import firstneuron.language.Texts;
import firstneuron.matrix.Matrix;
import firstneuron.nn.Activation;
import firstneuron.nn.Dense;
import firstneuron.nn.Elu;
import firstneuron.nn.Layer;
import firstneuron.nn.LeakyRelu;
import firstneuron.nn.Loss;
import firstneuron.nn.Mlp;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;

/**
 * A pad to draw digits on, in front of a network that reads them: what is drawn becomes 8 × 8 counts of ink, hidden
 * neurons light up, and ten bars move.
 *
 * <p>In a notebook: {@code render(pad.html(), "text/html")}. The network runs in the page, with the numbers of this one to
 * the last bit, so the pad needs no kernel: it works offline, in stored notebooks and in exported pages. One draws with
 * mouse, pen or finger, or by keyboard: the arrow keys move a cursor, Space draws a line to it, Enter lifts the pen. Where
 * scripts are not allowed, a picture of one digit and its shares is shown.
 *
 * <p>A drawing is treated as the scanned digits of the data were: stretched to 20 × 32 dots in the middle of 32 × 32, made
 * thicker or thinner where it has too few or too many dots, set upright, and counted in blocks of 4 × 4 dots, so that each
 * input is a count from 0 to 16, divided by 16.
 *
 * <p>The ten shares are the softmax of the outputs if the last layer has the identity, else the outputs as they are.
 *
 * <p>Sources: E. Alpaydin and C. Kaynak, "Optical Recognition of Handwritten Digits", 1998, UCI Machine Learning Repository,
 * doi:10.24432/C50P49; M. D. Garris et al., "NIST form-based handprint recognition system", NISTIR 5469, 1994.
 */
public final class DigitPad {
    private static final int INPUTS = Digits.SIDE * Digits.SIDE;
    private static final int DIGITS = 10;
    /** From here on the labels run from 0 to 9, as at the head of a form, and no lesson trains with these rows. */
    private static final int FIRST_EXAMPLE = 1667;

    private static final int SHOWN_EXAMPLE = 3;
    /** Enough for the counts from 0 to 16. */
    private static final int RADIX = 17;

    private static final List<Activation> KNOWN = List.of(
            Activation.IDENTITY,
            Activation.STEP,
            Activation.SIGMOID,
            Activation.TANH,
            Activation.RELU,
            Activation.SOFTPLUS,
            Activation.GELU,
            Activation.SILU);
    private static final List<Activation> KNOWN_AT_THE_END =
            List.of(Activation.IDENTITY, Activation.SIGMOID, Activation.STEP);

    private final String title;
    private final Mlp network;

    private DigitPad(String title, Mlp network) {
        this.title = title;
        this.network = network;
    }

    /**
     * Puts a pad in front of a network.
     *
     * @param title what to do
     * @param network dense layers with activations of this library, the last one with identity, sigmoid or step; 64 inputs
     *     as {@link Digits#dataset()} has them, 10 outputs, one for each digit
     * @return the pad
     * @throws IllegalArgumentException if the network has other sizes, a number that is NaN or infinite, or a layer or an
     *     activation that the page does not know
     */
    public static DigitPad of(String title, Mlp network) {
        Objects.requireNonNull(title, "the digit pad has no title");
        Objects.requireNonNull(network, "the digit pad has no network");
        if (network.inputCount() != INPUTS || network.outputCount() != DIGITS) {
            throw new IllegalArgumentException("a network of " + network.inputCount() + " inputs and "
                    + network.outputCount()
                    + " outputs was to read digits, expected 64 inputs, one for each dot of 8 × 8,"
                    + " and 10 outputs, one for each digit");
        }
        if (!network.isFinite()) {
            throw new IllegalArgumentException("the network has a number that is NaN or infinite"
                    + " (was the learning rate too high?); it cannot read digits");
        }
        for (int number = 1; number <= network.layers().size(); number++) {
            requireKnown(
                    number, network.layer(number), number == network.layers().size());
        }
        return new DigitPad(title, network);
    }

    private static void requireKnown(int number, Layer layer, boolean isLast) {
        if (!(layer instanceof Dense dense)) {
            throw new IllegalArgumentException("layer " + number + " is a "
                    + layer.getClass().getSimpleName() + ", only dense layers can run in a page");
        }
        Activation activation = dense.activation();
        if (isLast && !KNOWN_AT_THE_END.contains(activation)) {
            throw new IllegalArgumentException("the last layer has " + activation.name()
                    + ", expected identity, of which softmax makes ten shares, or sigmoid, or step");
        }
        if (!KNOWN.contains(activation) && !(activation instanceof LeakyRelu) && !(activation instanceof Elu)) {
            throw new IllegalArgumentException("layer " + number + " has the activation '" + activation.name()
                    + "', which is not part of the library, and a page cannot run Java: expected an activation such as"
                    + " Activation.RELU");
        }
    }

    /**
     * The pad as HTML that needs nothing else.
     *
     * @return one element with the network, a picture for where scripts do not run, and a script
     */
    public String html() {
        Matrix examples = Digits.counts(FIRST_EXAMPLE, DIGITS);
        Picture picture = picture(examples.rows(SHOWN_EXAMPLE).scaled(1 / Digits.DARKEST));
        Texts words = Texts.words(DigitPad.class, "digitPad");
        String live = Pages.of(DigitPad.class, "digit-pad-live.html", words).fill(Map.of("title", Html.text(title)));
        String script = Pages.of(DigitPad.class, "digit-pad.js", words)
                .fill(Map.of(
                        "dots", whole("digit-pad-dots.js"),
                        "forward", whole("digit-pad-forward.js"),
                        "live", Html.quoted(live)));
        return Pages.of(DigitPad.class, "digit-pad.html", words)
                .fill(Map.ofEntries(
                        entry("title", Html.text(title)),
                        entry("network", Html.text(layers())),
                        entry("examples", inLetters(examples)),
                        entry("still", Still.inTheme(picture, words)),
                        entry("style", whole("digit-pad.css")),
                        entry("script", script)));
    }

    private static String whole(String file) {
        return Template.of(DigitPad.class, file).fill(Map.of());
    }

    private Picture picture(Matrix example) {
        Matrix outputs = network.output(example);
        boolean isSoftmax = ((Dense) network.lastLayer()).activation().equals(Activation.IDENTITY);
        Matrix shares = isSoftmax ? Loss.SOFTMAX_CROSS_ENTROPY.answers(outputs) : outputs;
        return DigitPadDrawing.of(title, SHOWN_EXAMPLE, example, shares);
    }

    /** One letter for each count, a blank between two digits. */
    private static String inLetters(Matrix counts) {
        return Arrays.stream(counts.toArray())
                .map(row -> Arrays.stream(row)
                        .mapToObj(count -> Integer.toString((int) count, RADIX))
                        .collect(Collectors.joining()))
                .collect(Collectors.joining(" "));
    }

    private String layers() {
        return network.layers().stream()
                .map(layer -> inJson((Dense) layer))
                .collect(Collectors.joining(", ", "[", "]"));
    }

    private static String inJson(Dense layer) {
        Activation activation = layer.activation();
        String name = activation.name();
        double parameter = 0;
        if (activation instanceof LeakyRelu leaky) {
            name = Activation.LEAKY_RELU.name();
            parameter = leaky.leak();
        } else if (activation instanceof Elu elu) {
            name = Activation.ELU.name();
            parameter = elu.scale();
        }
        return "{\"neurons\": %s, \"activation\": %s, \"parameter\": %s, \"numbers\": \"%s\"}"
                .formatted(layer.outputCount(), Html.quoted(name), parameter, inBase64(layer));
    }

    /** The weights row by row, then the bias: eight bytes for each, the lowest first, as a page reads them. */
    private static String inBase64(Dense layer) {
        int count = (layer.inputCount() + 1) * layer.outputCount();
        ByteBuffer bytes = ByteBuffer.allocate(Double.BYTES * count).order(ByteOrder.LITTLE_ENDIAN);
        for (Matrix part : layer.parameters()) {
            for (double[] row : part.toArray()) {
                Arrays.stream(row).forEach(bytes::putDouble);
            }
        }
        return Base64.getEncoder().encodeToString(bytes.array());
    }

    interface Sentences {
        String figure(String title);
    }

    @Override
    public String toString() {
        return Texts.words(DigitPad.class, "digitPad").as(Sentences.class).figure(title);
    }
}
