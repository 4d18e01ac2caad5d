package dossier.render;

import dossier.model.OutputFile;
import dossier.model.Problem;
import dossier.model.ProblemCode;
import dossier.model.SourceLocation;
import dossier.page.Messages.MissingWordException;
import dossier.page.Page;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;

/**
 * Planned pages to finished files; a mistake in a template or in the words is reported once, not
 * once a page.
 */
public final class PageRenderer {

    private final PageTemplates templates;
    private final String folder;
    private final String wordsFile;
    private final Consumer<Problem> problems;

    /**
     * @param folder the templates' folder as a designer knows it
     * @param wordsFile the file of the interface's words in that folder
     * @param problems called from many threads
     */
    public PageRenderer(
            PageTemplates templates, String folder, String wordsFile, Consumer<Problem> problems) {
        this.templates = templates;
        this.folder = folder;
        this.wordsFile = wordsFile;
        this.problems = problems;
    }

    /** Plans and renders a page; empty, with a problem reported, when a template is wrong. */
    public Optional<OutputFile> render(Supplier<Page> plan) {
        try {
            Page page = plan.get();
            return Optional.of(new OutputFile(page.path(), templates.render(page)));
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
