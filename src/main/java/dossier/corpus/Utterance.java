package dossier.corpus;

import dossier.article.Article;
import dossier.article.Block;
import dossier.article.Omission;
import dossier.language.Quotation;
import dossier.language.Speaker;
import dossier.model.Rights;
import dossier.model.Span;
import dossier.model.WhiteSpace;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * Somebody's words in one article: a quotation, with what goes on with it after an attribution or
 * in the next paragraph.
 *
 * @param parts at least one, in order of the text
 */
public record Utterance(Article article, List<Quotation> parts) {

    private static final String SENTENCE_SIGNS = ".!?…,;:–—";

    public Utterance {
        parts = List.copyOf(parts);
    }

    public Optional<Speaker> speaker() {
        return parts.stream().map(Quotation::speaker).flatMap(Optional::stream).findFirst();
    }

    /** Where it begins. */
    public Block block() {
        return article.block(parts.get(0).span().block());
    }

    /** The words of all parts, with a space between them. */
    public String words() {
        return parts.stream().map(this::words).collect(Collectors.joining(" "));
    }

    /** Whether its words may not be shown, only whose they are. */
    public boolean isWithheld() {
        return article.rights() != Rights.FULL
                && parts.stream().allMatch(part -> words(part).equals(Omission.MARK));
    }

    /** The words of one of its parts, as printed. */
    public String words(Quotation part) {
        return part.span().of(article.block(part.span().block()).text());
    }

    /**
     * Whether it is a piece of a sentence that the writer goes on with: it begins in lower case, or
     * what follows its closing mark does and no sign stands between.
     */
    public boolean isFragment() {
        Span span = parts.get(0).span();
        String text = block().text();
        if (Character.isLowerCase(text.codePointAt(span.start()))) {
            return true;
        }
        boolean closed = SENTENCE_SIGNS.indexOf(text.charAt(span.end() - 1)) >= 0;
        return parts.size() == 1 && !closed && goesOn(text, span.end());
    }

    private static boolean goesOn(String text, int end) {
        int next = end;
        while (next < text.length()
                && !Character.isLetterOrDigit(text.charAt(next))
                && SENTENCE_SIGNS.indexOf(text.charAt(next)) < 0
                && !WhiteSpace.is(text.charAt(next))) {
            next++;
        }
        while (next < text.length() && WhiteSpace.is(text.charAt(next))) {
            next++;
        }
        return next < text.length() && Character.isLowerCase(text.codePointAt(next));
    }
}
