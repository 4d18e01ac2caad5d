package dossier.export.preview;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The icons in pixels: {@code icon.svg}, on paper. */
class IconsTest {

    /**
     * Where the picture isn't as drawn here, the drawn one lies in {@code target} under its name.
     */
    @ParameterizedTest
    @CsvSource({"icon-32.png, 32, 0", "apple-touch-icon.png, 180, 22"})
    void areTheSunAsInTheDrawing(String name, int size, int margin) throws IOException {
        Coverage sun = new Coverage(size, size);
        double unit = (size - 2.0 * margin) / 16;
        Sun.draw(sun, size / 2.0, margin + 12 * unit, 7 * unit);
        Canvas canvas = new Canvas(size, size);
        canvas.draw(Ink.SPOT, sun);
        byte[] icon = Png.of(canvas);
        Files.write(Path.of("target").resolve(name), icon);
        assertArrayEquals(
                icon, Files.readAllBytes(Path.of("templates/images").resolve(name)), name);
    }
}
