package dossier.article;

import dossier.article.correction.ArticleCorrections;
import dossier.language.DateWording;
import dossier.language.Language;
import dossier.language.NamedSpan;
import dossier.language.Passage;
import dossier.language.Tokenizer;
import dossier.model.Edtf;
import dossier.register.NameFinder;
import dossier.register.Register;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Reads an article's blocks: names first, then what the language finds beside them. What editors
 * overrule counts before anything is built upon it: speakers follow from names.
 */
final class FindingsReader {

    private final Language language;
    private final Register register;
    private final MentionAnnotator annotator;

    FindingsReader(Language language, Register register) {
        this.language = language;
        this.register = register;
        this.annotator = new MentionAnnotator(new NameFinder(register, language.names()));
    }

    /**
     * Reads and corrects everything; reports what stays in doubt.
     *
     * @param published the article's date
     */
    Findings read(
            List<Block> blocks,
            Optional<Edtf> published,
            ArticleCorrections corrections,
            Doubts doubts) {
        MentionAnnotator.Names names = annotator.annotate(blocks);
        List<Mention> mentions =
                corrections.mentions(
                        names.mentions(),
                        names.doubtful().stream().map(DoubtfulName::span).toList());
        List<Passage> passages = passages(blocks, mentions);
        List<DateWording> dates = corrections.dates(language.dates(passages, published));
        Findings findings =
                new Findings(
                        mentions,
                        dates,
                        corrections.quotations(language.quotations(passages)),
                        corrections.figures(language.figures(passages, dates)));
        doubts.report(
                findings,
                names.doubtful().stream()
                        .filter(name -> !corrections.decidesName(name.span()))
                        .toList(),
                published);
        return findings;
    }

    private NamedSpan named(Mention mention) {
        return new NamedSpan(
                mention.span().start(),
                mention.span().end(),
                register.entity(mention.entity()).orElseThrow());
    }

    private List<Passage> passages(List<Block> blocks, List<Mention> mentions) {
        List<Passage> passages = new ArrayList<>(blocks.size());
        int next = 0;
        for (Block block : blocks) {
            List<NamedSpan> names = new ArrayList<>();
            while (next < mentions.size() && mentions.get(next).span().block() == block.number()) {
                names.add(named(mentions.get(next++)));
            }
            passages.add(
                    new Passage(
                            block.number(),
                            block.role(),
                            block.text(),
                            block.creditStart(),
                            block.sentences(),
                            Tokenizer.tokens(block.text()),
                            names));
        }
        return passages;
    }
}
