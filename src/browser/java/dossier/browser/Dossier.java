package dossier.browser;

import dossier.bench.CorpusGenerator;
import dossier.build.BuildResult;
import dossier.build.SiteBuilder;
import dossier.model.Problem;
import dossier.publish.Publisher;
import dossier.render.TemplateTree;
import dossier.source.FileTree;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;

/**
 * A dossier that was built, stands in a folder and is served from it.
 *
 * @param name what it is called in reports: {@code real}, or the number of its articles
 * @param folder the site
 */
record Dossier(String name, Path folder, SiteServer server) {

    private static final Path WORK = Path.of("target", "browser");
    private static final Path SEEDS = Path.of("seeds");
    private static final int ENTITIES = 300;
    private static final long SEED = 1;
    private static final Map<Integer, Dossier> GENERATED = new ConcurrentHashMap<>();

    /** Loaded when it is first asked for. */
    private static final class Real {
        static final Dossier BUILT = built("real", SEEDS);
    }

    /** Loaded when it is first asked for. */
    private static final class Hosted {
        static final Dossier BUILT = hostedBySiteServer();
    }

    /** This repository's own, with the bytes of {@code site/} if that is up to date. */
    static Dossier real() {
        return Real.BUILT;
    }

    /** The real dossier once more, with the address in its metadata at which it is served here. */
    static Dossier hosted() {
        return Hosted.BUILT;
    }

    /** An invented one; built once for all tests. */
    static Dossier ofArticles(int articles) {
        return GENERATED.computeIfAbsent(articles, Dossier::generated);
    }

    private static Dossier generated(int articles) {
        Path seeds = WORK.resolve(articles + "-seeds");
        try {
            CorpusGenerator.like(SEEDS, ENTITIES, SEED).write(articles, seeds);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return built(Integer.toString(articles), seeds);
    }

    private static Dossier hostedBySiteServer() {
        try {
            SiteServer server = SiteServer.of(siteFolder("hosted"));
            String base = "base: \"" + server.inFolder() + "\"";
            Path seeds = WORK.resolve("hosted-seeds");
            copy(SEEDS, seeds);
            Path metadata = seeds.resolve("dossier.yaml");
            String text = Files.readString(metadata).replaceAll("(?m)^base:.*$", base);
            Files.writeString(metadata, text);
            return built("hosted", seeds, server);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void copy(Path from, Path to) throws IOException {
        try (Stream<Path> files = Files.walk(from)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                Path copy = to.resolve(from.relativize(file).toString());
                Files.createDirectories(copy.getParent());
                Files.copy(file, copy, StandardCopyOption.REPLACE_EXISTING);
            }
        }
    }

    private static Dossier built(String name, Path seeds) {
        try {
            return built(name, seeds, SiteServer.of(siteFolder(name)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Dossier built(String name, Path seeds, SiteServer server) throws IOException {
        TemplateTree templates = TemplateTree.of(Path.of("templates"));
        BuildResult result = new SiteBuilder(FileTree.of(seeds), templates).build();
        List<Problem> problems = new ArrayList<>(result.problems());
        Publisher publisher = new Publisher(siteFolder(name), problems::add);
        if (result.hasErrors() || publisher.publish(result.files()).isEmpty()) {
            throw new IllegalStateException(name + " doesn't build: " + problems);
        }
        return new Dossier(name, siteFolder(name), server);
    }

    private static Path siteFolder(String name) {
        return WORK.resolve(name + "-site").toAbsolutePath();
    }

    /** The address of a page, hosted in a folder of its own, as most are. */
    String address(String path) {
        return address(Hosting.FOLDER, path);
    }

    /** The address of a page where it is hosted in some way. */
    String address(Hosting hosting, String path) {
        return switch (hosting) {
            case ROOT -> server.root() + path;
            case FOLDER -> server.inFolder() + path;
            case DISK -> folder.resolve(path).toUri().toString();
        };
    }

    /** The paths of all its HTML pages, in order. */
    List<String> pages() {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(file -> file.toString().endsWith(".html"))
                    .map(file -> folder.relativize(file).toString().replace('\\', '/'))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The text of one of its files. */
    String read(String path) {
        try {
            return Files.readString(folder.resolve(path));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
