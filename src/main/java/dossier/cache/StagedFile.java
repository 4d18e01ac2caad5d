package dossier.cache;

import dossier.model.FileContent;
import dossier.model.FileDigest;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * A finished file on disk, from where it can be moved to its place.
 *
 * @param file is gone when the build ends
 */
public record StagedFile(Path file, FileDigest digest) implements FileContent {

    @Override
    public byte[] bytes() {
        try {
            return Files.readAllBytes(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
