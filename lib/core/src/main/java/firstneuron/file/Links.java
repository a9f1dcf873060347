package firstneuron.file;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Where a file is in truth: a link, of a file or of a folder, is only another name for it. */
final class Links {
    private static final int LONGEST_CHAIN = 40;

    private Links() {}

    /** The one path of a file, whatever links lead to it; the file itself may be missing. */
    static Path behind(Path file) {
        Path target = file.toAbsolutePath();
        try {
            for (int i = 0; i < LONGEST_CHAIN && Files.isSymbolicLink(target); i++) {
                target = target.resolveSibling(Files.readSymbolicLink(target));
            }
            return target.getParent() == null
                    ? target
                    : target.getParent().toRealPath().resolve(target.getFileName());
        } catch (IOException e) { // there is no such folder, or it may not be looked at
            return target.normalize();
        }
    }
}
