package firstneuron.plot;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.zip.CRC32;
import java.util.zip.Deflater;

/**
 * An image as PNG: one byte a pixel where its colours fit a {@link Palette}, which is half as large as three, and made in a
 * third of the time.
 *
 * <p>Source: PNG Specification, W3C (2003), sections 10 to 12.
 */
final class Png {
    private static final byte[] SIGNATURE = {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1A, '\n'};
    private static final int BITS = 8;
    private static final int TRUE_COLOUR = 2;
    private static final int INDEXED_COLOUR = 3;
    /** The filter that stores each byte as its difference from the one above. */
    private static final int UP = 2;

    private static final int OPAQUE = 0xFF000000;

    private final int width;
    private final int height;
    private final int[] pixels;

    private Png(BufferedImage image) {
        width = image.getWidth();
        height = image.getHeight();
        pixels = (int[]) image.getRaster().getDataElements(0, 0, width, height, null);
        for (int i = 0; i < pixels.length; i++) {
            pixels[i] |= OPAQUE; // of an image without transparency, the highest byte of a pixel may be anything
        }
    }

    /**
     * Encodes an image.
     *
     * @param image of the type {@link BufferedImage#TYPE_INT_RGB}
     * @param compression from {@link Deflater#BEST_SPEED} to {@link Deflater#BEST_COMPRESSION}
     */
    static byte[] of(BufferedImage image, int compression) {
        Png png = new Png(image);
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (DataOutputStream out = new DataOutputStream(bytes)) {
            png.write(out, Palette.of(png.pixels), compression);
        } catch (IOException e) {
            throw new UncheckedIOException(e); // never: nothing is written but to memory
        }
        return bytes.toByteArray();
    }

    private void write(DataOutputStream out, Palette palette, int compression) throws IOException {
        out.write(SIGNATURE);
        ByteArrayOutputStream header = new ByteArrayOutputStream();
        DataOutputStream numbers = new DataOutputStream(header);
        numbers.writeInt(width);
        numbers.writeInt(height);
        numbers.write(BITS);
        numbers.write(palette == null ? TRUE_COLOUR : INDEXED_COLOUR);
        numbers.write(new byte[3]); // deflate, the five filters, no interlacing
        chunk(out, "IHDR", header.toByteArray());
        if (palette != null) {
            chunk(out, "PLTE", palette.bytes());
        }
        chunk(out, "IDAT", deflated(palette == null ? colours() : palette.indices(width), compression));
        chunk(out, "IEND", new byte[0]);
    }

    /** Three bytes for each pixel, and the number of its filter before each row. */
    private byte[] colours() {
        byte[] bytes = new byte[height * (1 + 3 * width)];
        int place = 0;
        for (int y = 0; y < height; y++) {
            bytes[place++] = UP;
            for (int x = 0; x < width; x++) {
                int colour = pixels[y * width + x];
                int above = y == 0 ? 0 : pixels[(y - 1) * width + x];
                for (int shift = 16; shift >= 0; shift -= 8) {
                    bytes[place++] = (byte) ((colour >> shift) - (above >> shift));
                }
            }
        }
        return bytes;
    }

    private static byte[] deflated(byte[] bytes, int compression) {
        Deflater deflater = new Deflater(compression);
        try {
            deflater.setInput(bytes);
            deflater.finish();
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            byte[] part = new byte[1 << 16];
            while (!deflater.finished()) {
                out.write(part, 0, deflater.deflate(part));
            }
            return out.toByteArray();
        } finally {
            deflater.end();
        }
    }

    private static void chunk(DataOutputStream out, String name, byte... data) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        new DataOutputStream(bytes).writeBytes(name);
        bytes.write(data);
        CRC32 check = new CRC32();
        check.update(bytes.toByteArray());
        out.writeInt(data.length);
        bytes.writeTo(out);
        out.writeInt((int) check.getValue());
    }
}
