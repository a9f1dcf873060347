package firstneuron.train;

import firstneuron.file.CheckedFile;
import firstneuron.nn.Activation;
import firstneuron.nn.Loss;
import firstneuron.nn.NetworkFile;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/**
 * A classifier as a file that people can read.
 *
 * <pre>
 *   First Neuron classifier 1
 *   loss softmax cross-entropy
 *   features 2
 *   width
 *   height
 *   classes 3
 *   walnut
 *   …
 *   First Neuron network 1
 *   …
 * </pre>
 */
final class ClassifierFile {
    private static final String KIND = "classifier";
    private static final String FIRST_LINE = "First Neuron classifier 1";
    private static final List<Loss> KNOWN = List.of(
            Loss.MEAN_SQUARED_ERROR, Loss.HALF_SQUARED_ERROR, Loss.BINARY_CROSS_ENTROPY, Loss.SOFTMAX_CROSS_ENTROPY);

    private final String file;
    private final List<String> lines;
    private int next = 1;

    private ClassifierFile(Path file) {
        this.file = file.toString();
        this.lines = CheckedFile.read(file, KIND, FIRST_LINE);
    }

    static void save(Classifier classifier, Path file) {
        Objects.requireNonNull(file, "the file is null");
        if (!KNOWN.contains(classifier.loss())) {
            throw new IllegalArgumentException(
                    "the loss " + classifier.loss().name() + " is not one of the library, and only those can be saved");
        }
        List<String> lines =
                new ArrayList<>(List.of(FIRST_LINE, "loss " + classifier.loss().name()));
        lines.addAll(named("features", classifier.featureNames()));
        lines.addAll(named("classes", classifier.classNames()));
        lines.addAll(NetworkFile.lines(classifier.network()));
        CheckedFile.write(file, lines);
    }

    private static List<String> named(String what, List<String> names) {
        List<String> lines = new ArrayList<>(List.of(what + " " + names.size()));
        for (String name : names) {
            lines.add(name.replaceAll("\\R", " "));
        }
        return lines;
    }

    static Classifier load(Path file, Activation... own) {
        Objects.requireNonNull(file, "the file is null");
        return new ClassifierFile(file).classifier(own);
    }

    private Classifier classifier(Activation... own) {
        Loss loss = loss(rest("loss "));
        List<String> features = names("features ");
        List<String> classes = names("classes ");
        return new Classifier(NetworkFile.parse(file, lines.subList(next, lines.size()), own), loss, features, classes);
    }

    private Loss loss(String name) {
        return KNOWN.stream()
                .filter(loss -> loss.name().equals(name))
                .findFirst()
                .orElseThrow(() -> wrong("the name of a loss instead of '" + name + "'"));
    }

    private List<String> names(String beginning) {
        String count = rest(beginning);
        try {
            int from = next;
            next += Integer.parseInt(count);
            return List.copyOf(lines.subList(from, next));
        } catch (NumberFormatException | IndexOutOfBoundsException e) {
            throw wrong("how many names follow instead of '" + count + "'");
        }
    }

    private String rest(String beginning) {
        if (next >= lines.size() || !lines.get(next).startsWith(beginning)) {
            throw wrong("'" + beginning + "…'");
        }
        return lines.get(next++).substring(beginning.length());
    }

    private IllegalArgumentException wrong(String expected) {
        return new IllegalArgumentException(
                file + " is not a classifier of First Neuron: line " + (next + 1) + ", expected " + expected);
    }
}
