package dossier.source.paste;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dossier.source.paste.Notice.Kind;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Bytes of other encodings; all else is in {@code examples/cleaning.txt}. */
class PastedTextTest {

    private static final String TEXT = "“Café” in Oekraïne: € 3 – œuvre.";

    private static void assertCleaned(byte[] bytes, int others) {
        PastedText text = PastedText.of(bytes);
        assertEquals(TEXT + "\n", text.text());
        assertEquals(List.of(new Notice(Kind.ENCODING, others, 0, "")), text.notices());
    }

    @Test
    void readsWindows1252() {
        assertCleaned(TEXT.getBytes(Charset.forName("windows-1252")), 7);
    }

    @Test
    void readsUtf16() {
        byte[] little = ("\uFEFF" + TEXT).getBytes(StandardCharsets.UTF_16LE);
        assertCleaned(little, little.length);
        byte[] big = ("\uFEFF" + TEXT).getBytes(StandardCharsets.UTF_16BE);
        assertCleaned(big, big.length);
    }

    @Test
    void readsBytesOfBothEncodings() {
        byte[] bytes = "“Café” in Oekra_ne: € 3 – œuvre.".getBytes(StandardCharsets.UTF_8);
        for (int i = 0; i < bytes.length; i++) {
            bytes[i] = bytes[i] == '_' ? (byte) 0xEF : bytes[i];
        }
        assertCleaned(bytes, 1);
    }

    @Test
    void changesNothingInGoodText() {
        String good = "Een café.\n\n\tTokajev’s “plan”: 10 % – 𝄞 é.\n";
        PastedText text = PastedText.of(good.getBytes(StandardCharsets.UTF_8));
        assertEquals(good.strip() + "\n", text.text());
        assertEquals(List.of(), text.notices());
    }

    @Test
    void makesLineEndsAlikeAndDropsBlankLinesAround() {
        byte[] bytes = "\r\n\r\nEen.  \r\n\r\nTwee.\rDrie\n\n".getBytes(StandardCharsets.UTF_8);
        assertEquals("Een.\n\nTwee.\nDrie\n", PastedText.of(bytes).text());
        assertEquals("", PastedText.of(" \n\u00A0\n".getBytes(StandardCharsets.UTF_8)).text());
        assertEquals("", PastedText.of(new byte[0]).text());
    }

    @Test
    void survivesAnyBytes() {
        byte[] bytes = new byte[65536];
        for (int i = 0; i < bytes.length; i++) {
            bytes[i] = (byte) (i * 31 + (i >> 8) * 17);
        }
        assertTrue(PastedText.of(bytes).text().length() > 10_000);
    }
}
