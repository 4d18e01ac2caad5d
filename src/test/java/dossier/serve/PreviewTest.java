package dossier.serve;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dossier.build.BuildListener;
import dossier.build.BuildMemory;
import dossier.build.BuildResult;
import dossier.build.BuildWay;
import dossier.build.Drafts;
import dossier.build.SiteBuilder;
import dossier.model.Problem;
import dossier.render.TemplateTree;
import dossier.source.FileTree;
import dossier.source.KeptSeeds;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Predicate;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** A preview as an editor and a browser have it. */
@Timeout(120)
class PreviewTest {

    private static final PreviewWords WORDS =
            new PreviewWords() {
                @Override
                public String problems(int errors, int warnings) {
                    return errors + " errors, " + warnings + " warnings";
                }

                @Override
                public List<Problem> said(List<Problem> problems) {
                    return problems;
                }

                @Override
                public String failed() {
                    return "failed";
                }

                @Override
                public String said(Throwable failure) {
                    return failure.getClass().getSimpleName();
                }

                @Override
                public String remedy() {
                    return "remedy:";
                }

                @Override
                public String close() {
                    return "Close";
                }
            };

    private static final PreviewListener NOBODY =
            new PreviewListener() {
                @Override
                public void built(BuildResult result, long nanoseconds) {}

                @Override
                public void failed(Throwable failure) {}
            };

    private final HttpClient client = HttpClient.newHttpClient();
    private final BuildMemory memory = new BuildMemory();

    @TempDir private Path folder;
    private Path seeds;
    private Path article;

    @BeforeEach
    void write() throws IOException {
        seeds = Files.createDirectories(folder.resolve("seeds")).toRealPath();
        Files.writeString(seeds.resolve("dossier.yaml"), "title: Proef\n");
        Files.writeString(seeds.resolve("a.yaml"), "title: Een\n");
        article = Files.writeString(seeds.resolve("a.txt"), "Een bericht.\n");
    }

    private BuildResult build(BuildListener listener) throws IOException {
        return build(FileTree.of(seeds), listener);
    }

    private BuildResult build(FileTree tree, BuildListener listener) throws IOException {
        BuildWay way = new BuildWay(Drafts.LEFT_OUT, listener, memory);
        return new SiteBuilder(tree, TemplateTree.builtIn(), way).build();
    }

    /** The same, reading only what is heard to have changed. */
    private Preview.Build buildOfChanges() throws IOException {
        KeptSeeds kept = new KeptSeeds(seeds);
        return new Preview.Build() {
            @Override
            public BuildResult run(BuildListener listener) throws IOException {
                return build(kept, listener);
            }

            @Override
            public void changed(Change change) {
                change.tell(kept);
            }
        };
    }

    private Preview preview(Preview.Build build, int port) throws IOException {
        return Preview.start(new Preview.Plan(build, List.of(seeds), port, WORDS), NOBODY);
    }

    private static HttpRequest.Builder request(Preview preview, String path) {
        return HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + preview.port() + path));
    }

    private HttpResponse<String> get(Preview preview, String path)
            throws IOException, InterruptedException {
        return client.send(request(preview, path).build(), BodyHandlers.ofString());
    }

    /** The events for a page, each as the text of its data. */
    private Iterator<String> events(Preview preview, String page)
            throws IOException, InterruptedException {
        HttpRequest request = request(preview, "/.dossier/events?page=" + page).build();
        Iterator<String> lines = client.send(request, BodyHandlers.ofLines()).body().iterator();
        return new Iterator<>() {
            @Override
            public boolean hasNext() {
                return lines.hasNext();
            }

            @Override
            public String next() {
                StringBuilder event = new StringBuilder();
                while (true) {
                    String line = lines.next();
                    if (line.startsWith("data: ")) {
                        event.append(line.substring(6).strip());
                    } else if (line.isEmpty() && event.length() > 0) {
                        return event.toString();
                    }
                }
            }
        };
    }

    /** The first event that is like this; the test's time limits how long it is waited for. */
    private static String first(Iterator<String> events, Predicate<String> like) {
        String event = events.next();
        while (!like.test(event)) {
            event = events.next();
        }
        return event;
    }

    @Test
    void tellsOfASavedArticle() throws IOException, InterruptedException {
        try (Preview preview = preview(buildOfChanges(), 0)) {
            Iterator<String> events = events(preview, "/artikel/een.html");
            String before = events.next();
            Files.writeString(article, "Een ander bericht.\n");
            String after = first(events, event -> !event.equals(before));
            String page = get(preview, "/artikel/een.html").body();
            assertTrue(page.contains("Een ander bericht."), page);
            String version = page.replaceAll("(?s).*data-version=\"([0-9a-f]+)\".*", "$1");
            assertTrue(after.contains("\"version\": \"" + version + "\""), after);
        }
    }

    @Test
    void showsAProblemOverTheLastGoodPageUntilItIsMended()
            throws IOException, InterruptedException {
        try (Preview preview = preview(buildOfChanges(), 0)) {
            Iterator<String> events = events(preview, "/artikel/een.html");
            String good = events.next();
            assertTrue(good.contains("\"problems\": [ ]"), good);
            Files.writeString(seeds.resolve("a.yaml"), "title: Een\ndate: gisteren\n");
            String bad = first(events, event -> event.contains("gisteren"));
            assertTrue(bad.contains("/a.yaml:2:7"), bad);
            assertTrue(bad.contains("\"heading\": \"1 errors, 0 warnings\""), bad);
            assertTrue(bad.contains("\"hint\": \"write 2022, "), bad);
            assertTrue(get(preview, "/artikel/een.html").body().contains("Een bericht."));
            Files.writeString(seeds.resolve("a.yaml"), "title: Een\n");
            assertEquals(good, first(events, event -> !event.contains("gisteren")));
        }
    }

    @Test
    void outlivesABuildThatBreaksOff() throws IOException, InterruptedException {
        AtomicReference<RuntimeException> failure = new AtomicReference<>();
        Preview.Build build =
                listener -> {
                    RuntimeException now = failure.get();
                    if (now != null) {
                        throw now;
                    }
                    return build(listener);
                };
        try (Preview preview = preview(build, 0)) {
            Iterator<String> events = events(preview, "/");
            events.next();
            failure.set(new IllegalStateException("stuk"));
            Files.writeString(article, "Een ander bericht.\n");
            String said = first(events, event -> event.contains("\"failure\": \"Ill"));
            assertTrue(said.contains("\"error\": true"), said);
            failure.set(null);
            Files.writeString(article, "Weer een bericht.\n");
            first(events, event -> event.contains("\"failure\": \"\""));
        }
    }

    @Test
    void takesTheNextPortAndListensToThisMachineOnly() throws IOException, InterruptedException {
        try (ServerSocket taken = new ServerSocket(0, 1, InetAddress.getByName("127.0.0.1"));
                Preview preview = preview(this::build, taken.getLocalPort())) {
            assertTrue(preview.port() > taken.getLocalPort(), "port " + preview.port());
            HttpResponse<String> page = get(preview, "/");
            assertEquals(200, page.statusCode());
            assertEquals("no-store", page.headers().firstValue("Cache-Control").orElse(""));
            assertEquals(404, get(preview, "/%2e%2e/a.txt").statusCode());
        }
    }

    @Test
    void answersHeadAndRefusesTheRest() throws IOException, InterruptedException {
        try (Preview preview = preview(this::build, 0)) {
            HttpRequest head =
                    request(preview, "/")
                            .method("HEAD", HttpRequest.BodyPublishers.noBody())
                            .build();
            HttpResponse<byte[]> page = client.send(head, BodyHandlers.ofByteArray());
            long length = page.headers().firstValueAsLong("Content-Length").orElse(-1);
            assertEquals(0, page.body().length);
            assertEquals(
                    client.send(request(preview, "/").build(), BodyHandlers.ofByteArray())
                            .body()
                            .length,
                    length);
            HttpRequest post =
                    request(preview, "/").POST(HttpRequest.BodyPublishers.ofString("x")).build();
            assertEquals(405, client.send(post, BodyHandlers.ofString()).statusCode());
        }
    }
}
