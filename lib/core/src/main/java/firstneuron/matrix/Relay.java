package firstneuron.matrix;

import java.util.concurrent.atomic.AtomicIntegerArray;

/**
 * A product AB whose sums go from thread to thread of a {@link Team}, as in a relay race: the first one adds up the first
 * terms of a tile of the result and hands it to the second, who goes on with it while the first begins the next tile. So
 * each thread needs a part of the rows of B alone, the same ones from product to product, and finds them in its own cache;
 * and the terms of every sum come in their order.
 *
 * <p>Nobody waits for ever: who has looked often enough runs the legs before its own, too, or leaves them to the caller.
 */
final class Relay implements Task {
    /** Adds to a tile what one leg of the race has to add; both are counted from 0. */
    @FunctionalInterface
    interface Leg {
        void run(int tile, int leg);
    }

    private final Leg race;
    private final int tiles;
    private final int legs;
    private final AtomicIntegerArray places; // of the tiles: 2i where leg i can begin, 2i + 1 while it is run
    private volatile Throwable thrown;

    /** Each of so many tiles has so many legs. */
    Relay(Leg race, int tiles, int legs) {
        this.race = race;
        this.tiles = tiles;
        this.legs = legs;
        this.places = new AtomicIntegerArray(APART * (tiles + 1));
    }

    @Override
    public void compute(int thread) {
        int patience = Team.LOOKS;
        for (int tile = 0; tile < tiles; tile++) {
            for (int looks = 0; place(tile) < 2 * thread && looks < patience; looks++) {
                Thread.onSpinWait();
            }
            if (place(tile) < 2 * thread) {
                patience = 0; // somebody is held up, perhaps for ever
            }
            runLegs(tile, thread);
        }
    }

    @Override
    public void computeRest() {
        for (int tile = tiles - 1; tile >= 0; tile--) { // the others come from the front
            runLegs(tile, legs - 1);
        }
    }

    /** Those up to one that nobody has begun. */
    private void runLegs(int tile, int last) {
        for (int place = place(tile); place <= 2 * last && place % 2 == 0; place = place(tile)) {
            run(tile, place / 2);
        }
    }

    /** Unless somebody else was the one to run it. */
    private void run(int tile, int leg) {
        if (places.compareAndSet(index(tile), 2 * leg, 2 * leg + 1)) {
            try {
                race.run(tile, leg);
            } catch (Throwable e) {
                thrown = e;
            }
            places.set(index(tile), 2 * leg + 2);
        }
    }

    private int place(int tile) {
        return places.get(index(tile));
    }

    private static int index(int tile) {
        return APART * (tile + 1); // what lies before the first one is read by all
    }

    @Override
    public boolean isDone() {
        for (int tile = tiles - 1; tile >= 0; tile--) {
            if (place(tile) < 2 * legs) {
                return false;
            }
        }
        return true;
    }

    @Override
    public Throwable thrown() {
        return thrown;
    }
}
