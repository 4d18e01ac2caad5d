package dossier.source;

import java.util.List;

/**
 * Everything in an editor's folder.
 *
 * @param register the register's files as YAML, in order of their names
 * @param ignored files that are nothing the generator knows, in order
 */
public record Seeds(
        DossierMetadata dossier,
        List<SourceText> articles,
        List<EditorPage> pages,
        List<YamlNode> register,
        List<String> ignored) {

    public Seeds {
        articles = List.copyOf(articles);
        pages = List.copyOf(pages);
        register = List.copyOf(register);
        ignored = List.copyOf(ignored);
    }
}
