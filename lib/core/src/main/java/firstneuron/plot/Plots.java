package firstneuron.plot;

import firstneuron.data.Dataset;
import firstneuron.matrix.Matrix;
import firstneuron.nn.Mlp;
import firstneuron.nn.NetworkGradients;
import firstneuron.nn.Quantity;
import firstneuron.perceptron.LearningHistory;
import firstneuron.perceptron.Perceptron;
import firstneuron.train.Classifier;
import firstneuron.train.History;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.DoubleBinaryOperator;
import tech.tablesaw.api.Table;

/**
 * Every picture of the course in one line of code. The first argument is always the title, and a title says the finding.
 * Sizes are told in points; a picture has two pixels for each, so that it is sharp on fine screens.
 *
 * <p>Where a table of points is asked for, its first two columns are the axes and its last column is the class.
 */
public final class Plots {
    private Plots() {}

    /**
     * A neuron with its numbers: inputs, weights, products, bias, weighted sum, activation, output.
     *
     * @param title the finding
     * @param neuron with at most 5 inputs
     * @param inputs one number for each weight
     * @return 560 points wide, and as high as needed
     * @throws IllegalArgumentException if the inputs do not fit the neuron, or there are too many to draw
     */
    public static Picture neuron(String title, Perceptron neuron, double... inputs) {
        return NeuronDrawing.of(title, neuron.working(inputs));
    }

    /**
     * What a perceptron answers to each row, beside what was wanted.
     *
     * @param title the finding
     * @param perceptron with two inputs
     * @param table at most 8 rows
     * @return 480 × 400 points
     * @throws IllegalArgumentException if the table has too many rows or no three columns
     */
    public static Picture truthTable(String title, Perceptron perceptron, Table table) {
        return TruthTableDrawing.of(title, perceptron, table);
    }

    /**
     * Points in the plane, each with the colour and shape of its class.
     *
     * @param title the finding
     * @param points first two columns the axes, last column the class
     * @return 480 × 400 points
     * @throws IllegalArgumentException if the table is empty or has no three columns
     */
    public static Picture scatter(String title, Table points) {
        return new PlaneChart(title, PlaneData.of(points)).picture();
    }

    /**
     * The regions of a perceptron and the line between them: orange where it answers 0, blue where it answers 1.
     *
     * @param title the finding
     * @param perceptron with two inputs
     * @param points first two columns the axes, last column the class
     * @return 480 × 400 points
     * @throws IllegalArgumentException if the perceptron has not two inputs, or the table is empty
     */
    public static Picture boundary(String title, Perceptron perceptron, Table points) {
        return Regions.of(title, points, chart -> chart.regions(perceptron));
    }

    /**
     * The regions of any model of two inputs, for example one that a learner wrote.
     *
     * @param title the finding
     * @param model answers between 0 and 1
     * @param points first two columns the axes, last column the class
     * @return 480 × 400 points
     * @throws IllegalArgumentException if the table is empty, or the model answers NaN or infinity
     */
    public static Picture boundary(String title, DoubleBinaryOperator model, Table points) {
        return new PlaneChart(title, PlaneData.of(points)).regions(model).picture();
    }

    /**
     * The regions of a network of two inputs: orange where it answers 0, blue where it answers 1. With several outputs the
     * ground has the colour of the largest.
     *
     * @param title the finding
     * @param network with two inputs, and one output or one for each class
     * @param points first two columns the axes, last column the class
     * @return 480 × 400 points
     * @throws IllegalArgumentException if the network has other sizes, or the table is empty
     */
    public static Picture boundary(String title, Mlp network, Table points) {
        return Regions.of(title, points, chart -> chart.regions(network));
    }

    /**
     * The regions of a network whose loss makes the probabilities, as the binary cross-entropy does of a single output.
     *
     * @param title the finding
     * @param classifier of two features; with two classes, orange is the first and blue the second
     * @param points first two columns the axes, last column the class
     * @return 480 × 400 points
     * @throws IllegalArgumentException if the classifier has other features, or the table is empty
     */
    public static Picture boundary(String title, Classifier classifier, Table points) {
        return Regions.of(title, points, chart -> chart.regions(classifier));
    }

    /**
     * One correction of the learning rule: the row that was wrong in a ring, the line before it dashed, the line after it,
     * and the weights as an arrow at right angles to the line, which points to the side that answers 1.
     *
     * @param title what was corrected
     * @param history of a perceptron with two inputs
     * @param number which of its corrections, counted from 1
     * @param points the table that was learned from: first two columns the axes, last column the class
     * @return 480 × 400 points
     * @throws IllegalArgumentException if there is no such correction, or the table has another number of rows
     */
    public static Picture correction(String title, LearningHistory history, int number, Table points) {
        return CorrectionDrawing.of(title, history, number, points);
    }

    /**
     * Points of two classes and a straight line between two handles, to be dragged in the page; below it stands how many
     * points are on their own side.
     *
     * @param title the question
     * @param points first two columns the axes, last column the class, of which there are two
     * @return a view that runs in the page, without a kernel
     * @throws IllegalArgumentException if there are not two classes, or the table is empty
     */
    public static LineToDrag lineToDrag(String title, Table points) {
        return LineToDrag.of(title, points);
    }

    /**
     * The film of a hidden layer that bends the plane: the weighted sums press the sheet, the activation bends it, the
     * output neuron draws its line, where its weighted sum is 0, and the sheet takes the line back with it. A point can be
     * dragged, and is seen in both planes.
     *
     * @param title what happens
     * @param network with 2 inputs, 2 hidden neurons and 1 output
     * @param points first two columns the axes, last column the class
     * @return a film that runs in the page, without a kernel
     * @throws IllegalArgumentException if the network has other sizes, or the table is empty
     */
    public static BentPlane bending(String title, Mlp network, Table points) {
        return BentPlane.of(title, network, points);
    }

    /**
     * The points as the output neuron sees them: in the plane of two hidden neurons, with its line.
     *
     * @param title the finding
     * @param network with 2 inputs, 2 hidden neurons and 1 output
     * @param points first two columns the axes, last column the class
     * @return 480 × 400 points
     * @throws IllegalArgumentException if the network has other sizes, or the table is empty
     */
    public static Picture hiddenPlane(String title, Mlp network, Table points) {
        return HiddenPlane.of(title, network, points);
    }

    /**
     * The points as the output neuron sees them, and a ring around the place to which (x₁, x₂) moves.
     *
     * @param title the finding
     * @param network with 2 inputs, 2 hidden neurons and 1 output
     * @param points first two columns the axes, last column the class
     * @param x1 first coordinate in the input plane
     * @param x2 second coordinate in the input plane
     * @return 480 × 400 points
     * @throws IllegalArgumentException if the network has other sizes, or the table is empty
     */
    public static Picture hiddenPlane(String title, Mlp network, Table points, double x1, double x2) {
        return HiddenPlane.marked(title, network, points, x1, x2);
    }

    /**
     * A network with its weights: wide lines for large ones, blue for positive, vermillion for negative.
     *
     * @param title the finding
     * @param network of dense layers, with at most 10 neurons in each
     * @return 560 × 360 points
     * @throws IllegalArgumentException if a layer is not dense or too large
     */
    public static Picture network(String title, Mlp network) {
        return NetworkDrawing.weights(title, network);
    }

    /**
     * A network with its weights, and in the circles what it makes of one sample.
     *
     * @param title the finding
     * @param network of dense layers, with at most 10 neurons in each
     * @param inputs one number for each input
     * @return 560 × 360 points
     * @throws IllegalArgumentException if a layer is not dense or too large, or the inputs do not fit
     */
    public static Picture network(String title, Mlp network, double... inputs) {
        return NetworkDrawing.values(title, network, inputs);
    }

    /**
     * The same drawing with the gradient of each weight in the place of the weight; for one sample, the circles hold the
     * gradients of the weighted sums.
     *
     * @param title the finding
     * @param network of dense layers, with at most 10 neurons in each
     * @param gradients its way back
     * @return 560 × 360 points
     * @throws IllegalArgumentException if a layer is too large
     */
    public static Picture gradients(String title, Mlp network, NetworkGradients gradients) {
        return NetworkDrawing.gradients(title, network, gradients);
    }

    /**
     * A computation graph: values above the edges, gradients below them.
     *
     * @param title the finding
     * @param result the last quantity
     * @return 560 × 360 points
     * @throws IllegalArgumentException if the graph has more than 6 given numbers
     */
    public static Picture graph(String title, Quantity result) {
        return GraphDrawing.of(title, result);
    }

    /**
     * A surface of two variables seen from above, with lines of equal height, and the ways of descents over it.
     *
     * @param title the finding
     * @param xTitle the variable that runs to the right
     * @param yTitle the variable that runs upward
     * @param surface its height
     * @param ways at least one, at most 8; the chart shows the part of the plane around them
     * @return 480 × 400 points
     * @throws IllegalArgumentException if there are no ways or too many, a number is beyond ±10¹⁵, or a height is NaN or
     *     infinite
     */
    public static Picture descent(
            String title, String xTitle, String yTitle, DoubleBinaryOperator surface, Curve... ways) {
        return new SurfaceChart(xTitle, yTitle, surface, ways).picture(title, ways);
    }

    /**
     * The film of a race: the ways of {@link #descent} grow from picture to picture, one step of each in the first few,
     * several later on.
     *
     * @param title the finding
     * @param xTitle the variable that runs to the right
     * @param yTitle the variable that runs upward
     * @param surface its height
     * @param ways at least one, at most 8; a shorter one waits at its end
     * @return an animation of 480 × 400 points
     * @throws IllegalArgumentException if there are no ways or too many, a number is beyond ±10¹⁵, or a height is NaN or
     *     infinite
     */
    public static Animation race(
            String title, String xTitle, String yTitle, DoubleBinaryOperator surface, Curve... ways) {
        return Race.film(title, xTitle, yTitle, surface, ways);
    }

    /**
     * The same as {@link #boundary(String, Perceptron, Table)}, with the shortest way from the line to the nearest point
     * of each class.
     *
     * @param title the finding
     * @param perceptron with two inputs
     * @param points first two columns the axes, last column the class
     * @return 480 × 400 points
     * @throws IllegalArgumentException if the perceptron has not two inputs or only weights of 0, or the table is empty
     */
    public static Picture margin(String title, Perceptron perceptron, Table points) {
        return Regions.of(title, points, chart -> chart.regions(perceptron).margins(perceptron));
    }

    /**
     * One or more curves in one chart.
     *
     * @param title the finding
     * @param xTitle what runs to the right
     * @param yTitle what runs upward
     * @param curves at least one, at most 8
     * @return 560 × 360 points; with a legend from two curves on
     * @throws IllegalArgumentException if there are no curves or too many, or a number is beyond ±10¹⁵
     */
    public static Picture curves(String title, String xTitle, String yTitle, Curve... curves) {
        return CurveChart.of(title, xTitle, yTitle, curves);
    }

    /**
     * The same with a logarithmic scale upward: equal steps are equal factors. For values that shrink by powers of ten.
     *
     * @param title the finding
     * @param xTitle what runs to the right
     * @param yTitle what runs upward
     * @param curves at least one, at most 8, all values above 0
     * @return 560 × 360 points; with a legend from two curves on
     * @throws IllegalArgumentException if there are no curves or too many, or a value is 0 or less
     */
    public static Picture logarithmicCurves(String title, String xTitle, String yTitle, Curve... curves) {
        return CurveChart.logarithmic(title, xTitle, yTitle, curves);
    }

    /**
     * The loss of a training against its epochs; with validation a second curve for its loss.
     *
     * @param title the finding
     * @param history a training with at least one epoch
     * @return 560 × 360 points
     * @throws IllegalStateException if no epoch was finished
     */
    public static Picture learningCurve(String title, History history) {
        return LearningCurve.of(title, history);
    }

    /**
     * The losses of several trainings on a logarithmic scale.
     *
     * @param title the finding
     * @param trainings names and histories, at most 8, each with at least one epoch
     * @return 560 × 360 points
     * @throws IllegalArgumentException if there are no trainings or too many, or a loss is 0
     */
    public static Picture learningCurves(String title, Map<String, History> trainings) {
        return LearningCurve.ofSeveral(title, trainings);
    }

    /**
     * The learning curves of many trainings in one picture: blue for those that end below a certain loss, vermillion for
     * the others.
     *
     * @param title the finding
     * @param trainings 1 to 200, each with at least one epoch
     * @param enough the loss below which a training has arrived, above 0
     * @return 560 × 360 points; the legend counts both kinds
     * @throws IllegalArgumentException if there are no trainings or too many, or the loss is not above 0
     */
    public static Picture manyLearningCurves(String title, List<History> trainings, double enough) {
        return CurveBundle.of(title, trainings, enough);
    }

    /**
     * The film of a training: the regions of the network beside the learning curve, on which a dot moves along. There are
     * many pictures where the loss changes, and few where it does not.
     *
     * @param title what happens
     * @param history a training with at least one epoch
     * @param networks the network after each epoch, as a listener gets it, with two inputs and one output
     * @param points first two columns the axes, last column the class
     * @return an animation of 1120 × 400 points
     * @throws IllegalArgumentException if there is not one network for each epoch, the networks have other sizes, or the
     *     table is empty
     */
    public static Animation trainingFilm(String title, History history, List<Mlp> networks, Table points) {
        return TrainingFilm.of(title, history, networks, points);
    }

    /**
     * One bar for each name, with its number above it.
     *
     * @param title the finding
     * @param xTitle what the names are
     * @param yTitle what is counted or measured
     * @param bars names and values, in the order of the bars; no value below 0
     * @return 560 × 360 points
     * @throws IllegalArgumentException if there are no bars, or a value is negative, NaN or infinite
     */
    public static Picture bars(String title, String xTitle, String yTitle, Map<?, ? extends Number> bars) {
        return BarDrawing.of(title, xTitle, yTitle, bars);
    }

    /**
     * The same with a logarithmic scale upward: equal steps are equal factors. For values that shrink by the same factor
     * from bar to bar.
     *
     * @param title the finding
     * @param xTitle what the names are
     * @param yTitle what is measured
     * @param bars names and values, in the order of the bars; all values above 0
     * @return 560 × 360 points
     * @throws IllegalArgumentException if there are no bars, or a value is 0, negative, NaN or infinite
     */
    public static Picture logarithmicBars(String title, String xTitle, String yTitle, Map<?, ? extends Number> bars) {
        return LogarithmicBars.of(title, xTitle, yTitle, bars);
    }

    /**
     * The same with the bars 1, 2, 3, …, for example the layers of a network.
     *
     * @param title the finding
     * @param xTitle what is counted along the bars
     * @param yTitle what is measured
     * @param bars the values, in the order of the bars; all above 0
     * @return 560 × 360 points
     * @throws IllegalArgumentException if there are no bars, or a value is 0, negative, NaN or infinite
     */
    public static Picture logarithmicBars(
            String title, String xTitle, String yTitle, Collection<? extends Number> bars) {
        return LogarithmicBars.of(title, xTitle, yTitle, LogarithmicBars.numbered(bars));
    }

    /**
     * One histogram below the other, over the same axis; each row is as high as its largest bar.
     *
     * @param title the finding
     * @param xTitle what the values are
     * @param values names and matrices, at most 8, for example the activations of each layer
     * @return 560 × 360 points
     * @throws IllegalArgumentException if there are none or too many, or a value is NaN or infinite
     */
    public static Picture histograms(String title, String xTitle, Map<String, Matrix> values) {
        return HistogramDrawing.of(title, xTitle, values);
    }

    /**
     * Small square images, each with its caption. Without negative numbers they are drawn from white (0) to black (the
     * largest); with them orange is negative and blue positive, as with the weights of a neuron.
     *
     * @param title the finding
     * @param images a row of pixels for each image, line by line from the top; at most 60 images
     * @param captions one for each image, of one or more lines
     * @return 560 points wide, and as high as needed
     * @throws IllegalArgumentException if the number of pixels is not square, or captions are missing
     */
    public static Picture pixels(String title, Matrix images, List<String> captions) {
        return PixelDrawing.of(title, images, captions);
    }

    /**
     * The confusion matrix of a classifier: how often each class was taken for each other.
     *
     * @param title the finding
     * @param data with one-hot targets of at most 12 classes, or one column of 0 and 1
     * @param network its largest output is the answer, or the side of 0.5 of its only one
     * @return 480 × 400 points
     * @throws IllegalArgumentException if the classes are too few or too many, or network and data do not fit
     */
    public static Picture confusion(String title, Dataset data, Mlp network) {
        return ConfusionDrawing.of(title, data, network::output);
    }

    /**
     * The same for a network whose loss makes the probabilities, as the binary cross-entropy does of a single output.
     *
     * @param title the finding
     * @param data with one-hot targets of at most 12 classes, or one column of 0 and 1
     * @param classifier its most probable class is the answer
     * @return 480 × 400 points
     * @throws IllegalArgumentException if the classes are too few or too many, or classifier and data do not fit
     */
    public static Picture confusion(String title, Dataset data, Classifier classifier) {
        return ConfusionDrawing.of(title, data, classifier::probabilities);
    }

    /**
     * A pad to draw digits on, in front of a network that reads them: its inputs, hidden neurons and ten shares move
     * along.
     *
     * @param title what to do
     * @param network 64 inputs as {@link firstneuron.data.Digits#dataset()} has them, 10 outputs, one for each digit
     * @return a pad that runs in the page, without a kernel
     * @throws IllegalArgumentException if the network has other sizes, a number that is NaN or infinite, or a layer or an
     *     activation that the page does not know
     */
    public static DigitPad digitPad(String title, Mlp network) {
        return DigitPad.of(title, network);
    }

    /**
     * What is done of several groups of tasks: a full square for what is done, a hollow one with its number for what is
     * open.
     *
     * @param title the finding
     * @param rows for each group its tasks, and whether each is done
     * @return 560 points wide, and as high as needed; its text is a table
     * @throws IllegalArgumentException if there are no rows, or one of them is empty
     */
    public static Picture checklist(String title, Map<String, Map<String, Boolean>> rows) {
        return ChecklistDrawing.of(title, rows);
    }

    /**
     * Several pictures as one, row by row.
     *
     * @param columns how many stand side by side, at least 1
     * @param pictures at least one; each cell is as large as the largest of them
     * @return one picture, whose text is that of all its parts
     * @throws IllegalArgumentException if there are no pictures or no columns
     */
    public static Picture grid(int columns, Picture... pictures) {
        return PictureGrid.of(columns, pictures);
    }
}
