package firstneuron.language;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import firstneuron.data.Dataset;
import firstneuron.data.Split;
import firstneuron.data.TruthTables;
import firstneuron.matrix.Matrix;
import firstneuron.nn.Activation;
import firstneuron.nn.Dense;
import firstneuron.nn.LayerGradients;
import firstneuron.nn.LayerPass;
import firstneuron.nn.Loss;
import firstneuron.nn.Mlp;
import firstneuron.optim.Sgd;
import firstneuron.perceptron.Perceptron;
import firstneuron.train.Classifier;
import firstneuron.train.History;
import firstneuron.train.Metric;
import firstneuron.train.Trainer;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** What a cell of a Korean notebook shows of a value. Names of classes stay those of Java. */
class KoreanOutputsTest {
    private final Dense layer = new Dense(Matrix.column(0.5, -2), Matrix.row(0.25), Activation.SIGMOID);

    @BeforeEach
    void speakKorean() {
        Language.use("ko");
    }

    @AfterEach
    void speakEnglishAgain() {
        System.clearProperty(Language.PROPERTY);
    }

    @Nested
    class APerceptron {
        @Test
        void hasItsNumbersBelowEachOther() {
            assertEquals("""
                    Perceptron: 입력 2개, 계단 함수
                      w₁           2.0000
                      w₂           1.0000
                      바이어스    -2.0000""", Perceptron.withWeights(2, 1).withBias(-2).toString());
        }
    }

    @Nested
    class ANetwork {
        @Test
        void tellsItsSizesAndEachLayer() {
            assertEquals("""
                    Mlp 2-1: 매개변수 3개
                    1층, Dense: 입력 2개, 뉴런 1개, 시그모이드
                    가중치 2×1
                       0.5000
                      -2.0000
                    바이어스 1×1
                      0.2500""", new Mlp(layer).toString());
        }

        @Test
        void tellsWhatAPassAndItsWayBackAre() {
            Matrix one = Matrix.row(1);
            assertEquals(
                    "입력 1×1\n  1.0000\n가중합 1×1\n  1.0000\n활성화 값 1×1\n  1.0000",
                    new LayerPass(one, one, one).toString());
            assertEquals(
                    "가중합에 대한 기울기 1×1\n  1.0000\n가중치에 대한 기울기 1×1\n  1.0000\n바이어스에 대한 기울기 1×1\n  1.0000",
                    new LayerGradients(one, List.of(one, one)).toString());
        }
    }

    @Nested
    class ATraining {
        private final Dataset xor = Dataset.of(TruthTables.xor(), "y");

        @Test
        void callsItsMetricByItsKoreanName() {
            History history = new Trainer(Loss.MEAN_SQUARED_ERROR, new Sgd(1))
                    .withMetric(Metric.ACCURACY)
                    .withEpochs(1)
                    .train(Mlp.sizes(2, 2, 1).seed(1).build(), xor);
            assertTrue(history.toString().contains("  정확도 0."), history::toString);
            assertEquals("학습", history.table().name());
            assertEquals(List.of("epoch", "loss", "accuracy"), history.table().columnNames());
        }

        @Test
        void callsThePartsOfASplitByTheirUse() {
            assertEquals("학습 " + xor + "\n시험 " + xor, new Split(xor, xor).toString());
        }

        @Test
        void tellsWhichClassesAClassifierTellsApart() {
            Classifier classifier =
                    new Classifier(new Mlp(layer), Loss.MEAN_SQUARED_ERROR, List.of("x1", "x2"), List.of("a", "b"));
            assertTrue(classifier.toString().startsWith("Classifier: x1, x2 → a 또는 b\n"), classifier::toString);
        }
    }

    @Nested
    class AName {
        @Test
        void isKoreanForPeopleAndStaysForFiles() {
            assertEquals("시그모이드", Activation.SIGMOID.spokenName());
            assertEquals("sigmoid", Activation.SIGMOID.name());
            assertEquals("소프트맥스 교차 엔트로피", Loss.SOFTMAX_CROSS_ENTROPY.spokenName());
            assertEquals("mean squared error", Loss.MEAN_SQUARED_ERROR.name());
        }

        @Test
        void thatTheCourseDoesNotKnowIsAsItIs() {
            assertEquals(
                    "square", Activation.of("square", z -> z * z, z -> 2 * z).spokenName());
        }
    }
}
