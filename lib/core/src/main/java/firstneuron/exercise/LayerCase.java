package firstneuron.exercise;

/**
 * Samples, weights and a bias, and the weighted sums of them, right ones and wrong ones.
 *
 * @param x one row for each sample
 * @param w one row for each input, one column for each neuron
 * @param b one number for each neuron
 */
record LayerCase(double[][] x, double[][] w, double[] b) {
    /** XW + b, with b taken so many times; once is right. */
    double[][] sums(int timesBias) {
        return sums(w, timesBias);
    }

    /** The same with the weights transposed, which is possible if there are as many neurons as inputs. */
    double[][] transposedSums(int timesBias) {
        double[][] turned = new double[w.length][b.length];
        for (int i = 0; i < w.length; i++) {
            for (int c = 0; c < b.length; c++) {
                turned[c][i] = w[i][c];
            }
        }
        return sums(turned, timesBias);
    }

    boolean isSquare() {
        return w.length == b.length;
    }

    private double[][] sums(double[][] weights, int timesBias) {
        double[][] z = new double[x.length][b.length];
        for (int r = 0; r < x.length; r++) {
            for (int c = 0; c < b.length; c++) {
                z[r][c] = timesBias * b[c];
                for (int i = 0; i < w.length; i++) {
                    z[r][c] += x[r][i] * weights[i][c];
                }
            }
        }
        return z;
    }
}
