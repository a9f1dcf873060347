package firstneuron.bench;

import java.util.Random;

/** A random order for the libraries that leave it to their user. */
final class Shuffling {
    private Shuffling() {}

    static void shuffle(int[] order, Random random) {
        for (int last = order.length - 1; last > 0; last--) {
            int other = random.nextInt(last + 1);
            int moved = order[last];
            order[last] = order[other];
            order[other] = moved;
        }
    }
}
