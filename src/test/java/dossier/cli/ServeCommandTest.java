package dossier.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.PipedReader;
import java.io.PipedWriter;
import java.io.PrintWriter;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** {@code dossier serve} in the terminal. */
@Timeout(120)
class ServeCommandTest {

    @TempDir private Path folder;

    @Test
    void saysWhereTheDossierIsAndServesUntilItIsStopped() throws IOException, InterruptedException {
        Files.writeString(folder.resolve("dossier.yaml"), "title: Proef\n");
        Files.writeString(folder.resolve("a.txt"), "Een bericht.\n");
        Files.writeString(folder.resolve("b.md"), "---\ndraft: true\n---\nEen concept.\n");
        AtomicInteger code = new AtomicInteger(-1);
        try (PipedWriter written = new PipedWriter();
                BufferedReader said = new BufferedReader(new PipedReader(written, 1 << 16))) {
            PrintWriter out = new PrintWriter(written, true);
            Desk desk =
                    new Desk(out, out, InputStream.nullInputStream(), Words.of("en"), false, false);
            Thread command =
                    new Thread(
                            () ->
                                    code.set(
                                            Main.run(
                                                    desk,
                                                    "serve",
                                                    "--seeds",
                                                    folder.toString(),
                                                    "--port=0")));
            command.start();
            String articles = lineOf(said, "articles");
            assertTrue(articles.contains("1 draft left out"), articles);
            String address = lineOf(said, "address").replaceFirst("address +", "");
            assertEquals(200, get(address).statusCode());
            Files.writeString(folder.resolve("a.txt"), "Een ander bericht.\n");
            lineOf(said, "built");
            String article = get(address + "data/articles/a.json").body();
            assertTrue(article.contains("Een ander bericht."), article);
            command.interrupt();
            command.join();
        }
        assertEquals(ExitCode.DONE, code.get());
    }

    private static HttpResponse<String> get(String address)
            throws IOException, InterruptedException {
        HttpRequest request = HttpRequest.newBuilder(URI.create(address)).build();
        return HttpClient.newHttpClient().send(request, BodyHandlers.ofString());
    }

    private static String lineOf(BufferedReader said, String word) throws IOException {
        String line = said.readLine();
        while (!line.startsWith(word)) {
            line = said.readLine();
        }
        return line;
    }

    @Test
    void refusesWhatIsNoPort() {
        CommandLineRun run =
                CommandLineRun.of("serve", "--seeds", folder.toString(), "--port", "70000");
        assertEquals(ExitCode.USAGE, run.code());
        assertEquals("dossier serve: --port is a number from 0 to 65535\n", run.err());
    }
}
