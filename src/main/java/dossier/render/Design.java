package dossier.render;

import dossier.codec.Codec;
import dossier.model.Fingerprint;
import dossier.model.Problem;
import dossier.model.ProblemCode;
import dossier.model.SourceLocation;
import dossier.model.Wording;
import dossier.page.Page;
import dossier.site.Messages;
import java.util.Locale;
import java.util.Optional;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.stream.Collectors;

/**
 * The designers' files ready for use: templates, and the interface's words in the dossier's
 * language. A mistake in them is reported once, not once a page. Safe for many threads.
 */
public final class Design {

    /** The interface speaks this when the templates have no words in the dossier's language. */
    private static final String FALLBACK = "nl";

    /** So many missing words are named in a problem. */
    private static final int MAX_NAMED = 10;

    private final PageTemplates templates;
    private final Messages words;
    private final String folder;
    private final Consumer<Problem> problems;
    private final Fingerprint fingerprint;

    private Design(
            TemplateTree tree,
            PageTemplates templates,
            Messages words,
            Consumer<Problem> problems) {
        this.templates = templates;
        this.words = words;
        this.folder = tree.displayName();
        this.problems = problems;
        this.fingerprint = Codec.fingerprint(new Parts(tree.fingerprint(), words.fingerprint()));
    }

    private record Parts(Fingerprint templates, Fingerprint words) {}

    /**
     * The design in a language. Words that the folder lacks are reported and taken from the
     * generator's own.
     *
     * @param templates made of the files of {@code tree}
     * @param language BCP 47 tag of the dossier
     * @param problems called from many threads
     */
    public static Design of(
            TemplateTree tree,
            PageTemplates templates,
            String language,
            Consumer<Problem> problems) {
        String primary = language.toLowerCase(Locale.ROOT).split("-", 2)[0];
        boolean known = tree.text(wordsOf(primary)).isPresent();
        if (!known && !primary.equals(FALLBACK)) {
            problems.accept(unknownLanguage(tree, primary));
        }
        String file = known ? wordsOf(primary) : wordsOf(FALLBACK);
        Messages own = ownOf(file);
        Messages given = Messages.of(tree.text(file).orElse(""));
        TreeSet<String> missing = new TreeSet<>(own.keys());
        missing.removeAll(given.keys());
        if (!missing.isEmpty()) {
            problems.accept(missingWords(tree.displayName() + "/" + file, missing));
        }
        return new Design(tree, templates, given.or(own), problems);
    }

    /** The generator's own words in a language, or in the one that it falls back to. */
    public static Messages ownWords(String language) {
        return ownOf(wordsOf(language.toLowerCase(Locale.ROOT).split("-", 2)[0]));
    }

    private static Messages ownOf(String file) {
        return TemplateTree.builtInText(file)
                .or(() -> TemplateTree.builtInText(wordsOf(FALLBACK)))
                .map(Messages::of)
                .orElseThrow();
    }

    private static Problem unknownLanguage(TemplateTree tree, String language) {
        return new Problem(
                ProblemCode.TEMPLATE_LANGUAGE,
                SourceLocation.of(tree.displayName() + "/" + wordsOf(language)),
                Wording.of("there is no such file, so the interface of this dossier is in Dutch"),
                Wording.of(
                        "make it after {0}, or name another language in dossier.yaml",
                        wordsOf(FALLBACK)));
    }

    private static Problem missingWords(String file, TreeSet<String> keys) {
        String named = keys.stream().limit(MAX_NAMED).collect(Collectors.joining(", "));
        int more = keys.size() - MAX_NAMED;
        return new Problem(
                ProblemCode.TEMPLATE,
                SourceLocation.of(file),
                more > 0
                        ? Wording.of("there are no words for {0} and {1} more", named, more)
                        : Wording.of("there are no words for {0}", named),
                Wording.of("add a line \"{0}=…\", and so on", keys.first()));
    }

    private static String wordsOf(String language) {
        return "words/" + language + ".properties";
    }

    public Messages words() {
        return words;
    }

    /** Of all that a page's HTML depends on beside what the page shows. */
    public Fingerprint fingerprint() {
        return fingerprint;
    }

    /** The page's HTML in UTF-8; empty, and reported, when its template is wrong. */
    public Optional<byte[]> render(Page page) {
        try {
            return Optional.of(templates.render(page, words::text));
        } catch (TemplateProblemException e) {
            SourceLocation at = e.location();
            problems.accept(
                    new Problem(
                            ProblemCode.TEMPLATE,
                            new SourceLocation(folder + "/" + at.file(), at.line(), at.column()),
                            Wording.verbatim(e.reason()),
                            Wording.of("correct the template")));
            return Optional.empty();
        }
    }
}
