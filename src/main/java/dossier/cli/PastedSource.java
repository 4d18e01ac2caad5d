package dossier.cli;

import dossier.source.paste.DocumentFormat;
import dossier.source.paste.PastedText;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Optional;
import picocli.CommandLine.Model.CommandSpec;

/** Where a new article's text comes from: a file, or what is typed or piped. */
final class PastedSource {

    /** As much as an article may have, in bytes. */
    private static final int MAX_BYTES = 4 << 20;

    private final CommandSpec command;
    private final Desk desk;

    PastedSource(CommandSpec command, Desk desk) {
        this.command = command;
        this.desk = desk;
    }

    /** The clean text of a file; of {@code -}, what comes in. */
    PastedText read(String from) throws IOException {
        byte[] bytes = from.equals("-") ? read(desk.in()) : readFile(from);
        if (bytes.length > MAX_BYTES) {
            throw new WrongUsage(command, "wrong.from.large", from, MAX_BYTES);
        }
        checkIsText(from, bytes);
        PastedText text = PastedText.of(bytes);
        if (text.text().isEmpty()) {
            throw new WrongUsage(command, "wrong.from.empty", from);
        }
        if (text.isPageSource()) {
            throw new WrongUsage(command, "wrong.from.page", from);
        }
        return text;
    }

    private void checkIsText(String from, byte[] bytes) {
        Optional<DocumentFormat> format = DocumentFormat.of(bytes);
        if (format.isPresent()) {
            String key = format.get().isPicture() ? "wrong.from.picture" : "wrong.from.document";
            throw new WrongUsage(command, key, from, format.get().printed());
        }
        if (DocumentFormat.isBinary(bytes)) {
            throw new WrongUsage(command, "wrong.from.binary", from);
        }
    }

    private byte[] readFile(String from) throws IOException {
        Path file;
        try {
            file = Path.of(from);
        } catch (InvalidPathException e) {
            throw new WrongUsage(command, "wrong.from.missing", from);
        }
        if (Files.isDirectory(file)) {
            throw new WrongUsage(command, "wrong.from.folder", from);
        }
        if (!Files.exists(file)) {
            throw new WrongUsage(command, "wrong.from.missing", from);
        }
        try (InputStream in = Files.newInputStream(file)) {
            return read(in);
        }
    }

    private static byte[] read(InputStream in) throws IOException {
        return in.readNBytes(MAX_BYTES + 1);
    }
}
