package dossier.cli;

import dossier.model.SourceLocation;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** The lines of files in which problems are; remembers the last file. */
final class SourceLines {

    /** Nobody looks at a line of a file larger than this, in bytes. */
    private static final long MAX_BYTES = 64 << 20;

    private String file = "";
    private List<String> lines = List.of();

    /** The line at a place; empty when there is none to show. */
    Optional<String> at(SourceLocation place) throws IOException {
        if (place.line() == 0) {
            return Optional.empty();
        }
        if (!place.file().equals(file)) {
            file = place.file();
            lines = lines(file);
        }
        return place.line() > lines.size()
                ? Optional.empty()
                : Optional.of(lines.get(place.line() - 1));
    }

    private static List<String> lines(String file) throws IOException {
        try {
            Path path = Path.of(file);
            if (!Files.isRegularFile(path) || Files.size(path) > MAX_BYTES) {
                return List.of();
            }
            // Bytes that are no UTF-8 are a problem themselves: they are shown as such.
            String text = new String(Files.readAllBytes(path), StandardCharsets.UTF_8);
            return text.replaceFirst("^\uFEFF", "").lines().toList();
        } catch (InvalidPathException e) {
            return List.of();
        }
    }
}
