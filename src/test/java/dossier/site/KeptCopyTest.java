package dossier.site;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dossier.model.Problem;
import dossier.publish.Publisher;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Whoever keeps a copy of the site can check it as its page about the dossier says. */
class KeptCopyTest {

    @TempDir Path folder;

    @Test
    void isProvedByTheCommandsOfItsPage() throws Exception {
        Path site = folder.resolve("site");
        List<Problem> problems = new ArrayList<>();
        new Publisher(site, problems::add).publish(RealDossier.built().result().files());
        assertEquals(List.of(), problems);
        List<String> commands =
                RealDossier.built().page("over.html").select("code[translate=no]").stream()
                        .map(Element::text)
                        .toList();
        assertEquals(3, commands.size());
        for (String command : commands.subList(0, 2)) {
            String tool = command.contains("shasum") ? "shasum" : "sha256sum";
            assumeTrue(said(site, "command -v " + tool).contains(tool), "no " + tool);
            assertEquals("", said(site, command));
            Path changed = site.resolve("index.html");
            byte[] before = Files.readAllBytes(changed);
            Files.writeString(changed, "!");
            assertTrue(said(site, command).contains("index.html: FAILED"), command);
            Files.delete(changed);
            assertTrue(said(site, command).contains("index.html: FAILED"), command);
            Files.write(changed, before);
        }
    }

    @Test
    void isToldOfInTheReadme() throws IOException {
        String command =
                RealDossier.built().page("over.html").select("code[translate=no]").first().text();
        assertTrue(Files.readString(Path.of("README.md")).contains("  " + command + "\n"), command);
    }

    /** All that a command of the shell says. */
    private static String said(Path in, String command) throws Exception {
        Process shell =
                new ProcessBuilder("sh", "-c", command)
                        .directory(in.toFile())
                        .redirectErrorStream(true)
                        .start();
        String said = new String(shell.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        shell.waitFor();
        return said;
    }
}
