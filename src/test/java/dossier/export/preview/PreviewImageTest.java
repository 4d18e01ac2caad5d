package dossier.export.preview;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dossier.model.Sha256;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The picture beside a link, as the JDK's reader of PNG shows it. */
class PreviewImageTest {

    private static final List<String> FACTS =
            List.of("5 artikelen uit 4 publicaties", "47 namen en begrippen", "januari–juli 2022");

    private static BufferedImage read(byte[] file) throws IOException {
        return ImageIO.read(new ByteArrayInputStream(file));
    }

    private static BufferedImage picture(String title) throws IOException {
        return read(PreviewImage.of(title, "Persdossier", FACTS));
    }

    /** The columns of some rows that aren't paper. */
    private static int[] drawn(BufferedImage picture, int top, int bottom) {
        return IntStream.range(0, picture.getWidth())
                .filter(
                        x ->
                                IntStream.range(top, bottom)
                                        .anyMatch(
                                                y ->
                                                        (picture.getRGB(x, y) & 0xFFFFFF)
                                                                != Ink.PAPER))
                .toArray();
    }

    @Test
    void hasTheSizeThatSitesAskFor() throws IOException {
        BufferedImage picture = picture("Kazachstan 2022");
        assertEquals(1200, picture.getWidth());
        assertEquals(630, picture.getHeight());
        assertTrue(PreviewImage.of("Kazachstan 2022", "Persdossier", FACTS).length < 100_000);
    }

    /** Another machine, JDK or processor must give the same: the sum was taken once. */
    @Test
    void isTheSameOnEveryMachine() {
        assertEquals(
                "8960971b8eacd99b9a97d47a07080e20e762b51196c73d6b7daf35deb8560ca2",
                Sha256.hex(PreviewImage.of("Kazachstan 2022", "Persdossier", FACTS)));
    }

    @Test
    void standsTheSunOnTheRule() throws IOException {
        BufferedImage picture = picture("Kazachstan 2022");
        assertEquals(0x005A73, picture.getRGB(1024, 400) & 0xFFFFFF);
        assertEquals(Ink.PAPER, picture.getRGB(1024, 320) & 0xFFFFFF);
        assertEquals(0x12191B, picture.getRGB(100, 432) & 0xFFFFFF);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "A",
                "北京",
                "Łódź, İstanbul & Әлия",
                "Hottentottententententoonstellingsmakersopleidingsinstituutsdirecteur",
                "De lange geschiedenis van de betrekkingen tussen Nederland en de Republiek"
                        + " Kazachstan sinds de onafhankelijkheid in het jaar 1991, en daarvoor,"
                        + " en van wat er in januari 2022 gebeurde toen de prijzen stegen",
            })
    void keepsEveryTitleBetweenTheRulesAndOutOfTheSun(String title) throws IOException {
        BufferedImage picture = picture(title);
        int[] above = drawn(picture, 63, 426);
        int[] aboveSun = drawn(picture, 63, 320);
        assertTrue(above[0] >= 60, Arrays.toString(above));
        assertTrue(above[above.length - 1] <= 1129);
        for (int[] columns : List.of(above, aboveSun)) {
            for (int x : columns) {
                assertFalse(x > 900 && x < 918, title + " reaches into the sun at " + x);
            }
        }
    }

    @Test
    void drawsOnlyTheLettersThatItKnows() throws IOException {
        assertArrayEquals(
                PreviewImage.of("Beijing", "", List.of()),
                PreviewImage.of("Beijing北京", "", List.of()));
        assertArrayEquals(
                PreviewImage.of("Viet Nam", "", List.of()),
                PreviewImage.of("Việt Nam", "", List.of()));
    }
}
