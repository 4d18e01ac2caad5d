package dossier.render;

import dossier.model.OutputFile;
import dossier.model.Problem;
import dossier.model.ProblemCode;
import dossier.model.SourceLocation;
import dossier.page.Messages;
import dossier.page.Messages.MissingWordException;
import dossier.page.Page;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;

/**
 * The designers' files ready for use: templates, and the interface's words in the dossier's
 * language. A mistake in them is reported once, not once a page.
 *
 * @param folder the templates' folder as a designer knows it
 * @param wordsFile the file of the words in that folder
 * @param problems called from many threads
 */
public record Design(
        PageTemplates templates,
        Messages words,
        String folder,
        String wordsFile,
        Consumer<Problem> problems) {

    /** The interface speaks this when the templates have no words in the dossier's language. */
    private static final String FALLBACK = "nl";

    /**
     * The design in a language.
     *
     * @param templates made of the files of {@code tree}
     * @param language BCP 47 tag of the dossier
     */
    public static Design of(
            TemplateTree tree,
            PageTemplates templates,
            String language,
            Consumer<Problem> problems) {
        String primary = language.toLowerCase(Locale.ROOT).split("-", 2)[0];
        String file =
                tree.files().containsKey(wordsOf(primary)) ? wordsOf(primary) : wordsOf(FALLBACK);
        byte[] words = tree.files().get(file);
        if (words == null) {
            problems.accept(
                    new Problem(
                            ProblemCode.TEMPLATE,
                            SourceLocation.of(tree.displayName() + "/" + file),
                            "the interface has no words",
                            "copy the file from the generator's own templates"));
        }
        String text = words == null ? "" : new String(words, StandardCharsets.UTF_8);
        return new Design(templates, new Messages(text), tree.displayName(), file, problems);
    }

    private static String wordsOf(String language) {
        return "words/" + language + ".properties";
    }

    /** Plans and renders a page; empty, with a problem reported, when a template is wrong. */
    public Optional<OutputFile> render(Supplier<Page> plan) {
        try {
            Page page = plan.get();
            return Optional.of(new OutputFile(page.path(), templates.render(page, words::text)));
        } catch (MissingWordException e) {
            report(e);
        } catch (TemplateProblemException e) {
            SourceLocation at = e.location();
            problems.accept(
                    new Problem(
                            ProblemCode.TEMPLATE,
                            new SourceLocation(folder + "/" + at.file(), at.line(), at.column()),
                            e.reason(),
                            "correct the template"));
        }
        return Optional.empty();
    }

    /** Reports that the interface's words lack something that pages need. */
    public void report(MissingWordException missing) {
        problems.accept(
                new Problem(
                        ProblemCode.TEMPLATE,
                        SourceLocation.of(folder + "/" + wordsFile),
                        "there are no words for \"" + missing.key() + "\"",
                        "add a line \"" + missing.key() + "=…\""));
    }
}
