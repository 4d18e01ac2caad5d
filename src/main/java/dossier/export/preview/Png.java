package dossier.export.preview;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.zip.Adler32;
import java.util.zip.CRC32;

/**
 * A picture as a file (PNG, third edition, W3C 2025): a palette, eight bits a pixel, unfiltered.
 */
final class Png {

    private static final byte[] SIGNATURE = {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1A, '\n'};
    private static final int BIT_DEPTH = 8;
    private static final int INDEXED = 3;

    private final ByteArrayOutputStream file = new ByteArrayOutputStream(64 * 1024);

    private Png() {}

    static byte[] of(Canvas canvas) {
        Png png = new Png();
        png.file.writeBytes(SIGNATURE);
        png.chunk("IHDR", header(canvas));
        // Section 11.3.2.5: colours are sRGB, to be shown as they look best.
        png.chunk("sRGB", new byte[] {0});
        png.chunk("PLTE", Ink.palette());
        png.chunk("IDAT", zlib(scanlines(canvas)));
        png.chunk("IEND", new byte[0]);
        return png.file.toByteArray();
    }

    /** Section 11.2.1. */
    private static byte[] header(Canvas canvas) {
        return ByteBuffer.allocate(13)
                .putInt(canvas.width())
                .putInt(canvas.height())
                .put((byte) BIT_DEPTH)
                .put((byte) INDEXED)
                .array();
    }

    /** Every row behind the number of its filter: none (section 9.2). */
    private static byte[] scanlines(Canvas canvas) {
        int width = canvas.width();
        byte[] lines = new byte[(width + 1) * canvas.height()];
        for (int row = 0; row < canvas.height(); row++) {
            System.arraycopy(canvas.pixels(), row * width, lines, row * (width + 1) + 1, width);
        }
        return lines;
    }

    /** RFC 1950: a window of 32 KiB, the data, its checksum. */
    private static byte[] zlib(byte[] data) {
        byte[] deflated = Deflate.of(data);
        Adler32 checksum = new Adler32();
        checksum.update(data);
        return ByteBuffer.allocate(deflated.length + 6)
                .put((byte) 0x78)
                .put((byte) 0x01)
                .put(deflated)
                .putInt((int) checksum.getValue())
                .array();
    }

    /** Section 5.3: length, type, data, and the checksum of type and data. */
    private void chunk(String type, byte[] data) {
        byte[] name = type.getBytes(StandardCharsets.US_ASCII);
        CRC32 checksum = new CRC32();
        checksum.update(name);
        checksum.update(data);
        file.writeBytes(ByteBuffer.allocate(4).putInt(data.length).array());
        file.writeBytes(name);
        file.writeBytes(data);
        file.writeBytes(ByteBuffer.allocate(4).putInt((int) checksum.getValue()).array());
    }
}
