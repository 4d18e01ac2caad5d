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
    RTF("RTF", "{\\rtf"),
    /** ISO/IEC 10918-1, B.1.1.3: a marker that begins an image, and another. */
    JPEG("JPEG", "\u00FF\u00D8\u00FF"),
    /** PNG (W3C, third edition), 5.2. */
    PNG("PNG", "\u0089PNG\r\n"),
    GIF("GIF", "GIF8");

    /** One of so many characters: text has none, but for a page's end or a slip. */
    private static final int MIN_CONTROLS = 50;

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

    /** Whether it holds no words at all. */
    public boolean isPicture() {
        return this == JPEG || this == PNG || this == GIF;
    }

    /**
     * Whether these bytes are no text in any encoding, but a picture, a sound, a program: among
     * them are many that are no character and no line end.
     */
    public static boolean isBinary(byte[] bytes) {
        String text = PastedBytes.of(bytes).text();
        long controls =
                text.chars().filter(c -> c < ' ' && c != '\n' && c != '\r' && c != '\t').count();
        return controls * MIN_CONTROLS > text.length();
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
