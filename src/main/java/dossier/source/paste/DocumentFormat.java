package dossier.source.paste;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;

/** Formats of documents that are no plain text, known by the bytes that they begin with. */
public enum DocumentFormat {
    /** ZIP (PKWARE APPNOTE, 4.3.7), as which Word, LibreOffice and Pages keep their documents. */
    OFFICE("Word, OpenDocument", "PK\u0003\u0004"),
    /** Compound File Binary ([MS-CFB] 2.2), of Word until 2003. */
    OLD_WORD("Word", "\u00D0\u00CF\u0011\u00E0"),
    /** ISO 32000-2, 7.5.2. */
    PDF("PDF", "%PDF-"),
    /** Rich Text Format 1.9. */
    RTF("RTF", "{\\rtf");

    private final String printed;
    private final byte[] start;

    DocumentFormat(String printed, String start) {
        this.printed = printed;
        this.start = start.getBytes(StandardCharsets.ISO_8859_1);
    }

    /** What people call it. */
    public String printed() {
        return printed;
    }

    /** The format of a file with these bytes; empty for every other. */
    public static Optional<DocumentFormat> of(byte[] bytes) {
        return Arrays.stream(values())
                .filter(
                        format ->
                                bytes.length >= format.start.length
                                        && Arrays.equals(
                                                bytes,
                                                0,
                                                format.start.length,
                                                format.start,
                                                0,
                                                format.start.length))
                .findFirst();
    }
}
