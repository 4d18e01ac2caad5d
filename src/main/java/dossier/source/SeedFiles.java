package dossier.source;

import dossier.model.Problem;
import dossier.model.ProblemCode;
import dossier.model.SourceLocation;
import dossier.model.Wording;
import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * The bytes of an editor's files. What can't be read for a reason that the editor can take away is
 * a problem beside all others.
 */
final class SeedFiles {

    private final FileTree tree;
    private final Consumer<Problem> problems;

    /**
     * @param problems called from many threads
     */
    SeedFiles(FileTree tree, Consumer<Problem> problems) {
        this.tree = tree;
        this.problems = problems;
    }

    /**
     * A file's bytes; empty, with a problem reported, when there is nothing to read.
     *
     * @throws IOException when the disk fails
     */
    Optional<byte[]> bytes(String file) throws IOException {
        try {
            return Optional.of(tree.bytes(file));
        } catch (AccessDeniedException e) {
            report(
                    tree.displayName(file),
                    Wording.of("there is no permission to read this file"),
                    Wording.of(
                            "give yourself that permission, in its properties or with chmod u+r"),
                    problems);
            return Optional.empty();
        } catch (FileSystemException e) {
            if (!isLost(e)) {
                throw e;
            }
            report(
                    tree.displayName(file),
                    Wording.of("there is no file here: this is a link that leads nowhere"),
                    Wording.of("remove the link, or put the file itself in its place"),
                    problems);
            return Optional.empty();
        }
    }

    /** Whether nothing is there, or links that lead to each other. */
    private static boolean isLost(FileSystemException failure) {
        String reason = Objects.requireNonNullElse(failure.getReason(), "");
        return failure instanceof NoSuchFileException || reason.contains("symbolic links");
    }

    /** Reports a folder that can't be looked into. */
    static void reportFolder(String shown, Consumer<Problem> problems) {
        report(
                shown,
                Wording.of("there is no permission to look into this folder"),
                Wording.of("give yourself that permission, in its properties or with chmod u+rx"),
                problems);
    }

    private static void report(
            String shown, Wording fault, Wording remedy, Consumer<Problem> problems) {
        problems.accept(
                new Problem(ProblemCode.FILE_UNREADABLE, SourceLocation.of(shown), fault, remedy));
    }
}
