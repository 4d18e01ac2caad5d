package dossier.bench;

import java.io.BufferedReader;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Iterator;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Runs the published jar's preview as an editor does, with a browser that shows one article. */
final class PreviewProcess {

    private static final int EDITS = 5;
    private static final Path JAVA = Path.of(System.getProperty("java.home"), "bin", "java");
    private static final Pattern ADDRESS = Pattern.compile("http://\\S+");
    private static final Pattern SLUG = Pattern.compile("\"slug\": \"([^\"]+)\"");

    private final Path jar;
    private final HttpClient browser = HttpClient.newHttpClient();

    PreviewProcess(Path jar) {
        this.jar = jar.toAbsolutePath();
    }

    /**
     * How long it takes from the moment that an article is saved until the browser hears of it, in
     * seconds: the median of a few times, each after the build of the one before.
     *
     * @param folder with {@code seeds/}
     * @param article one of its files
     */
    double secondsToShow(Path folder, Path article) throws IOException, InterruptedException {
        Process serving = start(folder);
        try (BufferedReader said = serving.inputReader()) {
            URI root = URI.create(waitFor(ADDRESS, said));
            Iterator<String> events = events(root, article);
            nextEvent(events);
            List<Double> taken = new ArrayList<>();
            for (int edit = 0; edit < EDITS; edit++) {
                String text = Files.readString(article).stripTrailing();
                long start = System.nanoTime();
                Files.writeString(article, text + " Zo staat het er nu.\n");
                nextEvent(events);
                taken.add((System.nanoTime() - start) / 1e9);
                waitFor(Pattern.compile("^built"), said);
            }
            Collections.sort(taken);
            return taken.get(EDITS / 2);
        } finally {
            serving.destroy();
            serving.waitFor();
        }
    }

    private Process start(Path folder) throws IOException {
        List<String> serve =
                List.of(
                        JAVA.toString(),
                        "-XX:+UseSerialGC",
                        "-XX:TieredStopAtLevel=1",
                        "-jar",
                        jar.toString(),
                        "serve",
                        "--lang=en",
                        "--port=0",
                        "--seeds=" + folder.toAbsolutePath().resolve("seeds"));
        return new ProcessBuilder(serve)
                .directory(folder.toFile())
                .redirectError(folder.resolve("serve.log").toFile())
                .start();
    }

    private static String waitFor(Pattern wanted, BufferedReader said) throws IOException {
        String line = said.readLine();
        while (line != null) {
            Matcher found = wanted.matcher(line);
            if (found.find()) {
                return found.group();
            }
            line = said.readLine();
        }
        throw new IOException("the preview ended before it said " + wanted);
    }

    /** What a browser hears of the page of an article. */
    private Iterator<String> events(URI root, Path article)
            throws IOException, InterruptedException {
        String id = article.getFileName().toString().replace(".txt", "");
        HttpRequest data =
                HttpRequest.newBuilder(root.resolve("data/articles/" + id + ".json")).build();
        Matcher slug = SLUG.matcher(browser.send(data, BodyHandlers.ofString()).body());
        if (!slug.find()) {
            throw new IOException("the preview doesn't know " + id);
        }
        String page = ".dossier/events?page=/artikel/" + slug.group(1) + ".html";
        HttpRequest listening = HttpRequest.newBuilder(root.resolve(page)).build();
        return browser.send(listening, BodyHandlers.ofLines()).body().iterator();
    }

    private static void nextEvent(Iterator<String> events) {
        while (!events.next().startsWith("data:")) {
            // Between events there are empty lines and comments.
        }
        while (!events.next().isEmpty()) {
            // An event ends with an empty line.
        }
    }
}
