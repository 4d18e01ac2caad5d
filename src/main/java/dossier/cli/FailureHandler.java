package dossier.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import java.util.Optional;
import picocli.CommandLine;
import picocli.CommandLine.IExecutionExceptionHandler;
import picocli.CommandLine.ParseResult;

/** Says in one line that the machine failed, and of our own bugs all there is to say. */
final class FailureHandler implements IExecutionExceptionHandler {

    @Override
    public int handleExecutionException(
            Exception exception, CommandLine commandLine, ParseResult parseResult) {
        PrintWriter err = commandLine.getErr();
        Throwable failure =
                exception instanceof UncheckedIOException unchecked
                        ? unchecked.getCause()
                        : exception;
        if (failure instanceof IOException disk) {
            err.println("dossier: " + words(disk));
        } else {
            err.println("dossier: this is a mistake of the generator's, please report it:");
            failure.printStackTrace(err);
        }
        return ExitCode.MACHINE;
    }

    private static String words(IOException failure) {
        if (failure instanceof AccessDeniedException denied) {
            return denied.getFile() + ": no permission";
        }
        if (failure instanceof NoSuchFileException missing) {
            return missing.getFile() + ": no such file or folder";
        }
        if (failure instanceof FileSystemException file) {
            String reason = Optional.ofNullable(file.getReason()).orElse("cannot be used");
            return file.getFile() + ": " + reason;
        }
        return Optional.ofNullable(failure.getMessage()).orElse(failure.toString());
    }
}
