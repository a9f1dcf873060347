package firstneuron.plot;

import java.util.Arrays;

/**
 * At most 256 colours that stand for all colours of an image, each so near that nobody sees the difference.
 *
 * <p>The colours of surfaces are stood for by some that are two of 255 steps away; those on the edges of letters and lines,
 * which are rare, by some that are up to sixteen away. The fewer shades, the smaller the file.
 */
final class Palette {
    private static final int LARGEST = 256;
    private static final int MOST_COLOURS = 1 << 15;
    private static final int SLOTS = 4 * MOST_COLOURS;
    private static final int[] DISTANCES = {2, 3, 4, 6, 8};
    /** A colour of fewer pixels than this is rare. */
    private static final int FREQUENT = 100;

    private static final int FARTHER_IF_RARE = 8;
    private static final int OPAQUE = 0xFF000000;

    private final int[] colours = new int[MOST_COLOURS];
    private final int[] counts = new int[MOST_COLOURS];
    /** One more than the number of the colour that lies here; 0 where there is none. */
    private final int[] slots = new int[SLOTS];

    private final int[] chosen = new int[LARGEST];
    private final byte[] standIns = new byte[MOST_COLOURS];
    /** For each pixel, which colour it has. */
    private final short[] pictured;

    private int colourCount;
    private int size;

    private Palette(int pixelCount) {
        pictured = new short[pixelCount];
    }

    /** The palette of an image; null where it has too many colours, as a photograph does. */
    static Palette of(int... pixels) {
        Palette palette = new Palette(pixels.length);
        return palette.count(pixels) && palette.choose() ? palette : null;
    }

    private boolean count(int... pixels) {
        int last = 0; // not opaque, so no colour
        int number = 0;
        for (int i = 0; i < pixels.length; i++) {
            if (pixels[i] != last) {
                last = pixels[i];
                number = number(last);
                if (number == MOST_COLOURS) {
                    return false;
                }
            }
            counts[number]++;
            pictured[i] = (short) number;
        }
        return true;
    }

    private int number(int colour) {
        int slot = (colour * 0x9E3779B1 >>> 8) % SLOTS;
        while (slots[slot] != 0 && colours[slots[slot] - 1] != colour) {
            slot = (slot + 1) % SLOTS;
        }
        if (slots[slot] == 0) {
            if (colourCount == MOST_COLOURS) {
                return MOST_COLOURS;
            }
            colours[colourCount++] = colour;
            slots[slot] = colourCount;
        }
        return slots[slot] - 1;
    }

    /** Takes the smallest distance at which the palette is large enough. */
    private boolean choose() {
        int[] byFrequency = byFrequency();
        for (int distance : DISTANCES) {
            if (choose(byFrequency, distance)) {
                return true;
            }
        }
        return false;
    }

    private int[] byFrequency() {
        long[] keys = new long[colourCount];
        for (int i = 0; i < colourCount; i++) {
            keys[i] = (long) -counts[i] << Integer.SIZE | colours[i] & ~OPAQUE;
        }
        long[] sorted = keys.clone();
        Arrays.sort(sorted);
        int[] order = new int[colourCount];
        for (int i = 0; i < colourCount; i++) {
            order[i] = number((int) sorted[i] | OPAQUE);
        }
        return order;
    }

    private boolean choose(int[] order, int distance) {
        size = 0;
        for (int number : order) {
            int nearest = nearest(colours[number]);
            if (nearest < 0 || distance(chosen[nearest], colours[number]) > allowed(number, distance)) {
                if (size == LARGEST) {
                    return false;
                }
                nearest = size;
                chosen[size++] = colours[number];
            }
            standIns[number] = (byte) nearest;
        }
        return true;
    }

    private int allowed(int number, int distance) {
        return counts[number] < FREQUENT ? FARTHER_IF_RARE * distance : distance;
    }

    private int nearest(int colour) {
        int nearest = -1;
        int least = Integer.MAX_VALUE;
        for (int i = 0; i < size && least > 0; i++) {
            int distance = distance(chosen[i], colour);
            if (distance < least) {
                least = distance;
                nearest = i;
            }
        }
        return nearest;
    }

    /** The largest difference in red, green or blue. */
    private static int distance(int a, int b) {
        int red = Math.abs((a >> 16 & 0xFF) - (b >> 16 & 0xFF));
        int green = Math.abs((a >> 8 & 0xFF) - (b >> 8 & 0xFF));
        int blue = Math.abs((a & 0xFF) - (b & 0xFF));
        return Math.max(red, Math.max(green, blue));
    }

    /** Red, green and blue of each colour. */
    byte[] bytes() {
        byte[] bytes = new byte[3 * size];
        for (int i = 0; i < size; i++) {
            bytes[3 * i] = (byte) (chosen[i] >> 16);
            bytes[3 * i + 1] = (byte) (chosen[i] >> 8);
            bytes[3 * i + 2] = (byte) chosen[i];
        }
        return bytes;
    }

    /** The place in the palette of each pixel, and a 0 before each row: rows are stored as they are. */
    byte[] indices(int width) {
        int height = pictured.length / width;
        byte[] indices = new byte[height * (width + 1)];
        for (int y = 0; y < height; y++) {
            int start = y * (width + 1) + 1;
            for (int x = 0; x < width; x++) {
                indices[start + x] = standIns[pictured[y * width + x]];
            }
        }
        return indices;
    }
}
