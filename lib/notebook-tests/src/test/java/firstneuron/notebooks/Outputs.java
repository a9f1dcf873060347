package firstneuron.notebooks;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonPrimitive;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Base64;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.imageio.ImageIO;

/** Compares the stored output of a cell with a fresh one. */
final class Outputs {
    /**
     * How different a colour channel may be, and in how many of a thousand pixels, before two pictures count as
     * different. The same text drawn with another version of a font library differs along the edges of its letters,
     * which is about one pixel in a thousand; a line that has moved, or other labels along an axis, differ in more.
     */
    private static final int CHANNEL_TOLERANCE = 96;

    private static final double SHARE_TOLERANCE = 0.002;

    private static final Pattern INLINE_PICTURE = Pattern.compile("data:image/png;base64,([A-Za-z0-9+/=]+)");

    private Outputs() {}

    /** Whether one is of another kind than the other, whatever is in them: what differs, or nothing. */
    static String differenceOfKind(JsonObject stored, JsonObject fresh) {
        return kind(stored).equals(kind(fresh)) ? "" : "stored as " + kind(stored) + ", now " + kind(fresh);
    }

    /** The pictures in the HTML of an output, in base 64. */
    static List<String> pictures(JsonObject output) {
        return INLINE_PICTURE
                .matcher(Notebook.joined(output.getAsJsonObject("data").get("text/html")))
                .results()
                .map(picture -> picture.group(1))
                .toList();
    }

    private static String kind(JsonObject output) {
        String type = output.get("output_type").getAsString();
        return output.has("data")
                ? type + " of " + new TreeSet<>(output.getAsJsonObject("data").keySet())
                : type;
    }

    /** What differs, or nothing. */
    static String difference(JsonObject stored, JsonObject fresh) {
        String type = fresh.get("output_type").getAsString();
        if (!stored.get("output_type").getAsString().equals(type)) {
            return "a stored " + stored.get("output_type").getAsString() + " is now a " + type;
        }
        if (type.equals("stream")) {
            return textDifference("text", stored.get("text"), fresh.get("text"));
        }
        if (type.equals("error")) {
            return textDifference("error", stored.get("evalue"), fresh.get("evalue"));
        }
        return bundleDifference(stored.getAsJsonObject("data"), fresh.getAsJsonObject("data"));
    }

    private static String bundleDifference(JsonObject stored, JsonObject fresh) {
        Set<String> kinds = new TreeSet<>(fresh.keySet());
        if (!kinds.equals(new TreeSet<>(stored.keySet()))) {
            return "stored as " + stored.keySet() + ", now " + fresh.keySet();
        }
        if (kinds.contains("text/html")) {
            kinds.remove("text/plain"); // other kernels put the HTML there once more
        }
        for (String kind : kinds) {
            String difference = switch (kind) {
                case "image/png" ->
                    pictureDifference(Notebook.joined(stored.get(kind)), Notebook.joined(fresh.get(kind)));
                case "text/html" -> htmlDifference(Notebook.joined(stored.get(kind)), Notebook.joined(fresh.get(kind)));
                default -> textDifference(kind, stored.get(kind), fresh.get(kind));
            };
            if (!difference.isEmpty()) {
                return difference;
            }
        }
        return "";
    }

    private static String textDifference(String kind, JsonElement stored, JsonElement fresh) {
        String before = Notebook.joined(stored).stripTrailing();
        String now = Notebook.joined(fresh).stripTrailing();
        return before.equals(now) ? "" : kind + " was\n" + before + "\nand is now\n" + now;
    }

    private static String htmlDifference(String stored, String fresh) {
        String difference = textDifference(
                "html",
                new JsonPrimitive(INLINE_PICTURE.matcher(stored).replaceAll("picture")),
                new JsonPrimitive(INLINE_PICTURE.matcher(fresh).replaceAll("picture")));
        Matcher before = INLINE_PICTURE.matcher(stored);
        Matcher now = INLINE_PICTURE.matcher(fresh);
        while (difference.isEmpty() && before.find() && now.find()) {
            difference = pictureDifference(before.group(1), now.group(1));
        }
        return difference;
    }

    /** Compares two pictures in base 64. */
    static String pictureDifference(String stored, String fresh) {
        BufferedImage before = decode(stored);
        BufferedImage now = decode(fresh);
        if (before.getWidth() != now.getWidth() || before.getHeight() != now.getHeight()) {
            return "a picture of " + before.getWidth() + " × " + before.getHeight() + " pixels is now one of "
                    + now.getWidth() + " × " + now.getHeight();
        }
        long different = 0;
        for (int y = 0; y < now.getHeight(); y++) {
            for (int x = 0; x < now.getWidth(); x++) {
                different += isDifferent(before.getRGB(x, y), now.getRGB(x, y)) ? 1 : 0;
            }
        }
        double share = (double) different / now.getWidth() / now.getHeight();
        return share <= SHARE_TOLERANCE ? "" : "a picture has changed in %.1f %% of its pixels".formatted(100 * share);
    }

    private static boolean isDifferent(int first, int second) {
        for (int shift = 0; shift <= 16; shift += 8) {
            if (Math.abs((first >> shift & 0xFF) - (second >> shift & 0xFF)) > CHANNEL_TOLERANCE) {
                return true;
            }
        }
        return false;
    }

    private static BufferedImage decode(String base64) {
        try {
            return ImageIO.read(new ByteArrayInputStream(Base64.getMimeDecoder().decode(base64)));
        } catch (IOException e) {
            throw new UncheckedIOException("a stored picture is no PNG", e);
        }
    }
}
