package dossier.site;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dossier.build.BuiltSite;
import dossier.build.SiteBuilder;
import dossier.render.TemplateTree;
import dossier.source.FileTree;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** The dossier of this repository, built once for all tests, and the gold beside it. */
final class RealDossier {

    private static final Path SEEDS = Path.of("seeds");
    private static final Path GOLD = Path.of("src/test/resources/gold");
    private static final ObjectMapper JSON = new ObjectMapper();

    private RealDossier() {}

    /** Loaded when it is first asked for. */
    private static final class Holder {
        static final BuiltSite BUILT = build();

        private static BuiltSite build() {
            try {
                TemplateTree templates = TemplateTree.of(Path.of("templates"));
                return new BuiltSite(new SiteBuilder(FileTree.of(SEEDS), templates).build());
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    static BuiltSite built() {
        return Holder.BUILT;
    }

    /** A JSON file of the built site. */
    static JsonNode json(String path) {
        return parse(built().text(path));
    }

    /** The data of all articles. */
    static List<JsonNode> articles() {
        return built().paths("data/articles/").stream().map(RealDossier::json).toList();
    }

    /** The gold of the articles that have gold. */
    static List<JsonNode> gold() {
        try (Stream<Path> files = Files.list(GOLD)) {
            return files.sorted().map(RealDossier::read).map(RealDossier::parse).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The data of the article that a gold file is about. */
    static JsonNode articleOf(JsonNode gold) {
        return json("data/articles/" + gold.get("article").asText() + ".json");
    }

    /** A file of the seeds. */
    static Path seed(String name) {
        return SEEDS.resolve(name);
    }

    static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static JsonNode parse(String text) {
        try {
            return JSON.readTree(text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
