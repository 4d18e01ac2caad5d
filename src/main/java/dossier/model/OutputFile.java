package dossier.model;

import java.nio.charset.StandardCharsets;

/** A finished file of the site. */
public record OutputFile(SitePath path, FileContent content) {

    /** A file in memory. The bytes are not copied: whoever makes the file gives them away. */
    public OutputFile(SitePath path, byte[] bytes) {
        this(path, FileContent.of(bytes));
    }

    /** A text file in UTF-8. */
    public static OutputFile text(SitePath path, String text) {
        return new OutputFile(path, text.getBytes(StandardCharsets.UTF_8));
    }

    public byte[] bytes() {
        return content.bytes();
    }

    public FileDigest digest() {
        return content.digest();
    }

    /** The file's text, for files that are text. */
    public String text() {
        return new String(bytes(), StandardCharsets.UTF_8);
    }
}
