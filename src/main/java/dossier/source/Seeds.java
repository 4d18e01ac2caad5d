package dossier.source;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * Everything in an editor's folder.
 *
 * @param register the register's files as YAML, in order of their names
 * @param corrections what editors say of findings, as YAML
 * @param timeline what editors say of the timeline, as YAML
 * @param map the outlines of the map, as JSON
 * @param ignored files that are nothing the generator knows, in order
 */
public record Seeds(
        DossierMetadata dossier,
        List<SourceText> articles,
        List<EditorPage> pages,
        List<YamlNode> register,
        Optional<YamlNode> corrections,
        Optional<YamlNode> timeline,
        Optional<JsonValue> map,
        List<String> ignored) {

    public Seeds {
        articles = List.copyOf(articles);
        pages = List.copyOf(pages);
        register = List.copyOf(register);
        ignored = List.copyOf(ignored);
    }

    /** Whether a file of this name, at the top of the folder, is no article's. */
    public static boolean isReserved(String name) {
        return SeedLayout.NAMED.contains(name.toLowerCase(Locale.ROOT));
    }

    /** The same folder with other articles. */
    public Seeds withArticles(List<SourceText> others) {
        return new Seeds(dossier, others, pages, register, corrections, timeline, map, ignored);
    }
}
