package dossier.render;

import java.util.Optional;

/** Where templates come from: a folder on disk, or the jar. */
@FunctionalInterface
public interface TemplateSource {

    /**
     * Returns the text of a template.
     *
     * @param name its path under {@code templates/}: {@code pages/article.html}
     */
    Optional<String> text(String name);
}
