package firstneuron.data;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;

/** The text of a CSV file, in whatever way its letters were written. */
final class CsvText {
    private static final String BYTE_ORDER_MARK = "\uFEFF";
    private static final Charset WINDOWS = Charset.forName("windows-1252"); // Excel's, where it does not write UTF-8

    private CsvText() {}

    /**
     * Reads the letters.
     *
     * @param file what errors should call it
     * @param bytes the whole file
     * @return the text without a byte-order mark and without the line {@code sep=;} that Excel understands
     * @throws IllegalArgumentException if it is no text, or a page of the web
     */
    static String of(String file, byte[] bytes) {
        String text = decoded(bytes);
        if (text.startsWith(BYTE_ORDER_MARK)) {
            text = text.substring(BYTE_ORDER_MARK.length());
        }
        if (text.startsWith("PK\u0003\u0004") || text.indexOf('\0') >= 0) {
            throw new IllegalArgumentException(
                    "the file " + file + " is no text (a spreadsheet?): save it as CSV from the program that made it");
        }
        if (text.stripLeading().startsWith("<")) {
            throw new IllegalArgumentException(
                    "the file " + file + " is a page of the web, not a table: download the CSV file itself");
        }
        return text.replaceFirst("\\Asep=.\\R", "");
    }

    private static String decoded(byte[] bytes) {
        if (startsWith(bytes, 0xFF, 0xFE)) {
            return new String(bytes, StandardCharsets.UTF_16LE);
        }
        if (startsWith(bytes, 0xFE, 0xFF)) {
            return new String(bytes, StandardCharsets.UTF_16BE);
        }
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
        } catch (CharacterCodingException e) {
            return new String(bytes, WINDOWS);
        }
    }

    private static boolean startsWith(byte[] bytes, int first, int second) {
        return bytes.length > 1 && (bytes[0] & 0xFF) == first && (bytes[1] & 0xFF) == second;
    }
}
