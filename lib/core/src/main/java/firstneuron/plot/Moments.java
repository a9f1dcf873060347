package firstneuron.plot;

import java.util.ArrayList;
import java.util.List;

/**
 * Which epochs of a training are worth a picture: many where the loss changes, few where it does not.
 *
 * <p>The way along the learning curve is measured, and the pictures stand at equal distances on it. A tenth of the way
 * are the epochs themselves, so that a loss that stands still has its moments, too; nine tenths are its changes:
 *
 * <pre>
 *   way(e) = 0.1 · e / last  +  0.9 · Σ |ΔL| up to e  /  Σ |ΔL|
 * </pre>
 */
final class Moments {
    private static final double SHARE_OF_EPOCHS = 0.1;

    private Moments() {}

    /**
     * Chooses some of the epochs.
     *
     * @param losses one for each epoch, at least one
     * @param count at least 2
     * @return indices from 0, rising, the first and the last among them; fewer than {@code count} where two pictures
     *     would fall on the same epoch
     */
    static List<Integer> of(double[] losses, int count) {
        double[] way = way(losses);
        List<Integer> moments = new ArrayList<>();
        for (int i = 0, epoch = 0; i < count; i++) {
            double wanted = (double) i / (count - 1) * way[way.length - 1];
            while (epoch < way.length - 1 && nearer(way, epoch + 1, wanted)) {
                epoch++;
            }
            if (!moments.contains(epoch)) {
                moments.add(epoch);
            }
        }
        return moments;
    }

    private static boolean nearer(double[] way, int next, double wanted) {
        return Math.abs(way[next] - wanted) <= Math.abs(way[next - 1] - wanted);
    }

    /** How far along the curve each epoch lies. */
    private static double[] way(double[] losses) {
        double[] changes = new double[losses.length]; // Σ |ΔL| up to e
        for (int e = 1; e < losses.length; e++) {
            changes[e] = changes[e - 1] + Math.abs(losses[e] - losses[e - 1]);
        }
        double all = changes[losses.length - 1];
        double[] way = new double[losses.length];
        for (int e = 1; e < losses.length; e++) {
            double ofEpochs = (double) e / (losses.length - 1);
            double ofChanges = all == 0 ? 0 : changes[e] / all;
            way[e] = SHARE_OF_EPOCHS * ofEpochs + (1 - SHARE_OF_EPOCHS) * ofChanges;
        }
        return way;
    }
}
