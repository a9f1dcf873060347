package firstneuron.plot;

import java.util.Arrays;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Several pictures as one, row by row. */
final class PictureGrid {
    private PictureGrid() {}

    static Picture of(int columns, Picture... pictures) {
        if (columns < 1 || pictures.length == 0) {
            throw new IllegalArgumentException(pictures.length + " pictures in " + columns
                    + " columns were asked for, expected at least 1 of each");
        }
        int width = Arrays.stream(pictures).mapToInt(Picture::getWidth).max().orElseThrow();
        int height = Arrays.stream(pictures).mapToInt(Picture::getHeight).max().orElseThrow();
        int across = Math.min(columns, pictures.length);
        int down = (pictures.length + columns - 1) / columns;
        String description = Arrays.stream(pictures).map(Picture::toString).collect(Collectors.joining("\n"));
        return Picture.draw(
                across * width,
                down * height,
                description,
                g -> IntStream.range(0, pictures.length)
                        .forEach(i -> g.drawImage(pictures[i], i % columns * width, i / columns * height, null)));
    }
}
