package firstneuron.plot;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

/** Several pictures as one, row by row. */
final class PictureGrid {
    private PictureGrid() {}

    static Picture of(int columns, Picture... pictures) {
        if (columns < 1 || pictures.length == 0) {
            throw new IllegalArgumentException(pictures.length + " pictures in " + columns
                    + " columns were asked for, expected at least 1 of each");
        }
        int width = Arrays.stream(pictures).mapToInt(Picture::width).max().orElseThrow();
        int height = Arrays.stream(pictures).mapToInt(Picture::height).max().orElseThrow();
        int across = Math.min(columns, pictures.length);
        int down = (pictures.length + columns - 1) / columns;
        String description = Arrays.stream(pictures).map(Picture::toString).collect(Collectors.joining("\n"));
        Picture whole = Picture.draw(across * width, down * height, description, g -> {
            for (int i = 0; i < pictures.length; i++) {
                int x = i % columns * width;
                int y = i / columns * height;
                Picture part = Drafts.areWanted() ? pictures[i] : pictures[i].sharp();
                g.drawImage(part, x, y, part.width(), part.height(), null);
            }
        });
        return whole.ofParts(List.of(pictures));
    }
}
