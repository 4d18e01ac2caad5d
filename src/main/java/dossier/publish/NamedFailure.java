package dossier.publish;

import java.io.IOException;
import java.nio.file.FileSystemException;
import java.nio.file.Path;

/** Lets a failure of the disk say which file it was about: of a full one Java doesn't. */
final class NamedFailure {

    private NamedFailure() {}

    /** Something done to a file. */
    @FunctionalInterface
    interface Writing {
        void run() throws IOException;
    }

    /** Does it; a failure without a file is about this one. */
    static void during(Path file, Writing writing) throws IOException {
        try {
            writing.run();
        } catch (FileSystemException e) {
            throw e;
        } catch (IOException e) {
            FileSystemException named =
                    new FileSystemException(file.toString(), null, e.getMessage());
            named.initCause(e);
            throw named;
        }
    }
}
