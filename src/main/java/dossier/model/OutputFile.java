package dossier.model;

import java.nio.charset.StandardCharsets;

/**
 * A finished file of the site. The bytes are not copied: whoever makes the file gives them away.
 */
public record OutputFile(SitePath path, byte[] bytes) {

    /** A text file in UTF-8. */
    public static OutputFile text(SitePath path, String text) {
        return new OutputFile(path, text.getBytes(StandardCharsets.UTF_8));
    }

    /** The file's text, for files that are text. */
    public String text() {
        return new String(bytes, StandardCharsets.UTF_8);
    }
}
