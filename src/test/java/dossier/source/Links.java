package dossier.source;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Links for tests, which are skipped where a system makes none. */
public final class Links {

    private Links() {}

    /** Makes a link, such as {@link Files#createSymbolicLink} does. */
    @FunctionalInterface
    private interface Maker {
        void make() throws IOException;
    }

    public static void symbolic(Path link, Path target) {
        assumeMade(() -> Files.createSymbolicLink(link, target));
    }

    /** Another name of a file. */
    public static void hard(Path link, Path file) {
        assumeMade(() -> Files.createLink(link, file));
    }

    private static void assumeMade(Maker maker) {
        try {
            maker.make();
        } catch (IOException | UnsupportedOperationException e) {
            assumeTrue(false, "no such links here: " + e);
        }
    }
}
