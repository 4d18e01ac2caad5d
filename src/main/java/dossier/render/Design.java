package dossier.render;

import dossier.model.Problem;
import dossier.model.ProblemCode;
import dossier.model.SourceLocation;
import dossier.page.Messages;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * A folder of templates ready for use: the interface's words in the dossier's language, and the
 * pages' renderer.
 */
public record Design(Messages words, PageRenderer renderer) {

    /** The interface speaks this when the templates have no words in the dossier's language. */
    private static final String FALLBACK = "nl";

    /**
     * @param language BCP 47 tag of the dossier
     * @param problems called from many threads
     */
    public static Design of(TemplateTree templates, String language, Consumer<Problem> problems) {
        String primary = language.toLowerCase(Locale.ROOT).split("-", 2)[0];
        String file =
                templates.files().containsKey(wordsOf(primary))
                        ? wordsOf(primary)
                        : wordsOf(FALLBACK);
        Messages words = new Messages(text(templates, file).orElse(""));
        if (!templates.files().containsKey(file)) {
            problems.accept(
                    new Problem(
                            ProblemCode.TEMPLATE,
                            SourceLocation.of(templates.displayName() + "/" + file),
                            "the interface has no words",
                            "copy the file from the generator's own templates"));
        }
        PageTemplates pages =
                new PageTemplates(name -> text(templates, name), key -> words.text(key));
        return new Design(words, new PageRenderer(pages, templates.displayName(), file, problems));
    }

    private static String wordsOf(String language) {
        return "words/" + language + ".properties";
    }

    private static Optional<String> text(TemplateTree templates, String name) {
        return Optional.ofNullable(templates.files().get(name))
                .map(bytes -> new String(bytes, StandardCharsets.UTF_8));
    }
}
