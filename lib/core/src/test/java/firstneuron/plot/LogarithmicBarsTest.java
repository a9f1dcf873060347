package firstneuron.plot;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LogarithmicBarsTest {
    @Test
    void equalFactorsAreEqualSteps() {
        LogarithmicBars bars = new LogarithmicBars(Map.of("small", 0.02, "large", 50)); // a scale from 0.01 to 100
        assertEquals(0, bars.height(0.01), 1e-12);
        assertEquals(0.25, bars.height(0.1), 1e-12);
        assertEquals(0.5, bars.height(1), 1e-12);
        assertEquals(1, bars.height(100), 1e-12);
    }

    @Test
    void aPowerOfTenStillHasABarAndOneAloneHasAScale() {
        LogarithmicBars bars = new LogarithmicBars(Map.of("only", 1));
        assertEquals(0, bars.height(0.1), 1e-12);
        assertEquals(1, bars.height(1), 1e-12);
    }

    @Test
    void itsTextHasEveryBarInItsOrder() {
        Map<String, Double> bars = new LinkedHashMap<>();
        bars.put("layer 1", 0.0007);
        bars.put("layer 2", 0.05);
        String text = Plots.logarithmicBars("It shrinks", "layer", "norm", bars).toString();
        assertTrue(text.contains("layer 1 0.0007, layer 2 0.05"), text);
        assertTrue(text.contains("logarithmic"), text);
    }

    @Test
    void valuesWithoutNamesAreCountedFromOne() {
        String text =
                Plots.logarithmicBars("b", "layer", "norm", List.of(10, 0.5)).toString();
        assertTrue(text.contains("1 10, 2 0.5"), text);
    }

    @ParameterizedTest
    @ValueSource(doubles = {0, -1, Double.NaN, Double.POSITIVE_INFINITY})
    void aLogarithmicScaleHasNoPlaceForWhatIsNotAboveZero(double value) {
        IllegalArgumentException refusal = assertThrows(
                IllegalArgumentException.class, () -> Plots.logarithmicBars("b", "x", "y", Map.of("a", value)));
        assertTrue(refusal.getMessage().contains("bar 'a'"), refusal.getMessage());
    }

    @Test
    void noBarsAreNoPicture() {
        assertThrows(IllegalArgumentException.class, () -> Plots.logarithmicBars("b", "x", "y", Map.of()));
    }
}
