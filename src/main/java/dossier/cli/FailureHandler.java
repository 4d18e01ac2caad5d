package dossier.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import java.util.Map;
import java.util.Optional;
import picocli.CommandLine;
import picocli.CommandLine.IExecutionExceptionHandler;
import picocli.CommandLine.ParseResult;

/** Says in one line that the machine failed, and of our own bugs all there is to say. */
final class FailureHandler implements IExecutionExceptionHandler {

    /** What systems say of a disk, in English whatever their language, and our words for it. */
    private static final Map<String, String> REASONS =
            Map.of(
                    "No space left on device", "failed.full",
                    "There is not enough space on the disk", "failed.full",
                    "Disk quota exceeded", "failed.full",
                    "Read-only file system", "failed.readonly",
                    "Input/output error", "failed.broken");

    private final Words words;

    FailureHandler(Words words) {
        this.words = words;
    }

    @Override
    public int handleExecutionException(
            Exception exception, CommandLine commandLine, ParseResult parseResult) {
        PrintWriter err = commandLine.getErr();
        Throwable failure =
                exception instanceof UncheckedIOException unchecked
                        ? unchecked.getCause()
                        : exception;
        if (!(failure instanceof IOException disk)) {
            return bug(failure, err);
        }
        err.println("dossier: " + said(disk));
        return ExitCode.MACHINE;
    }

    /** Says all there is to say of our own mistake, or of what Java can't go on after. */
    int bug(Throwable failure, PrintWriter err) {
        err.println("dossier: " + words.text("failed.bug"));
        failure.printStackTrace(err);
        return ExitCode.MACHINE;
    }

    /** What happened to the disk, in a line. */
    String said(IOException failure) {
        if (failure instanceof AccessDeniedException denied) {
            return words.text("failed.permission", denied.getFile());
        }
        if (failure instanceof NoSuchFileException missing) {
            return words.text("failed.missing", missing.getFile());
        }
        if (failure instanceof FileSystemException file) {
            return Optional.ofNullable(file.getReason())
                    .map(reason -> said(file.getFile(), reason))
                    .orElseGet(() -> words.text("failed.file", file.getFile()));
        }
        return Optional.ofNullable(failure.getMessage()).orElse(failure.toString());
    }

    /** A system's reason in the language of the command, as far as it is a common one. */
    private String said(String file, String reason) {
        return Optional.ofNullable(REASONS.get(reason))
                .map(key -> words.text(key, file))
                .orElse(file + ": " + reason);
    }
}
