package firstneuron.plot;

import java.awt.image.BufferedImage;

/** An image of half the width and height: what a screen shows that has one pixel where the image has four. */
final class Halved {
    private static final int RED_AND_BLUE = 0xFF00FF;
    private static final int GREEN = 0x00FF00;

    private Halved() {}

    /**
     * Makes one pixel of each four.
     *
     * @param image of the type {@link BufferedImage#TYPE_INT_RGB}; of an odd width or height the last pixels are left out
     */
    static BufferedImage of(BufferedImage image) {
        int width = image.getWidth() / 2;
        int height = image.getHeight() / 2;
        int[] above = new int[2 * width];
        int[] below = new int[2 * width];
        int[] line = new int[width];
        BufferedImage halved = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        for (int y = 0; y < height; y++) {
            image.getRaster().getDataElements(0, 2 * y, 2 * width, 1, above);
            image.getRaster().getDataElements(0, 2 * y + 1, 2 * width, 1, below);
            for (int x = 0; x < width; x++) {
                line[x] = mean(above[2 * x], above[2 * x + 1], below[2 * x], below[2 * x + 1]);
            }
            halved.getRaster().setDataElements(0, y, width, 1, line);
        }
        return halved;
    }

    private static int mean(int a, int b, int c, int d) {
        return mean(a, b, c, d, RED_AND_BLUE) | mean(a, b, c, d, GREEN);
    }

    /** The mean of these channels, rounded down: between two of them is room for the sum of four. */
    private static int mean(int a, int b, int c, int d, int channels) {
        return (a & channels) + (b & channels) + (c & channels) + (d & channels) >>> 2 & channels;
    }
}
