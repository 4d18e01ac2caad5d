package dossier.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import java.util.Optional;
import picocli.CommandLine;
import picocli.CommandLine.IExecutionExceptionHandler;
import picocli.CommandLine.ParseResult;

/** Says in one line that the machine failed; lets our own bugs through with all they say. */
final class FailureHandler implements IExecutionExceptionHandler {

    @Override
    public int handleExecutionException(
            Exception exception, CommandLine commandLine, ParseResult parseResult)
            throws Exception {
        if (!(exception instanceof IOException failure)) {
            throw exception;
        }
        PrintWriter err = commandLine.getErr();
        err.println("dossier: " + words(failure));
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
