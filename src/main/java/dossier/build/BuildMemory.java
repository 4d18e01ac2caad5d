package dossier.build;

import dossier.render.PageTemplates;
import dossier.render.TemplateTree;
import java.util.Arrays;
import java.util.Optional;

/**
 * What builds of one dossier leave each other in one process: templates and articles that didn't
 * change. Known by content; a build makes with it what it would make without. For one build at a
 * time.
 */
public final class BuildMemory {

    private record Ready(TemplateTree tree, PageTemplates templates) {}

    private final ArticleMemory articles = new ArticleMemory();
    private Optional<Ready> ready = Optional.empty();

    ArticleMemory articles() {
        return articles;
    }

    /** The templates of these files. */
    synchronized PageTemplates templates(TemplateTree tree) {
        Ready now =
                ready.filter(before -> isSame(before.tree(), tree))
                        .orElseGet(() -> new Ready(tree, new PageTemplates(tree::text)));
        ready = Optional.of(now);
        return now.templates();
    }

    private static boolean isSame(TemplateTree one, TemplateTree other) {
        return one.files().keySet().equals(other.files().keySet())
                && one.files().entrySet().stream()
                        .allMatch(
                                file ->
                                        Arrays.equals(
                                                file.getValue(), other.files().get(file.getKey())));
    }
}
