package dossier.article;

import dossier.language.DateWording;
import dossier.language.Language;
import dossier.language.NamedSpan;
import dossier.language.Passage;
import dossier.language.Tokenizer;
import dossier.model.Edtf;
import dossier.model.Problem;
import dossier.register.NameFinder;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/** Reads an article's blocks: names first, then what the language finds beside them. */
final class FindingsReader {

    private final Language language;
    private final MentionAnnotator mentions;

    FindingsReader(Language language, NameFinder finder, Consumer<Problem> problems) {
        this.language = language;
        this.mentions = new MentionAnnotator(finder, problems);
    }

    /**
     * @param published the article's date
     */
    Findings read(List<Block> blocks, Optional<Edtf> published) {
        List<Mention> names = mentions.annotate(blocks);
        List<Passage> passages = passages(blocks, names);
        List<DateWording> dates = language.dates(passages, published);
        return new Findings(
                names, dates, language.quotations(passages), language.figures(passages, dates));
    }

    private static List<Passage> passages(List<Block> blocks, List<Mention> mentions) {
        List<Passage> passages = new ArrayList<>(blocks.size());
        int next = 0;
        for (Block block : blocks) {
            List<NamedSpan> names = new ArrayList<>();
            while (next < mentions.size() && mentions.get(next).span().block() == block.number()) {
                Mention mention = mentions.get(next++);
                names.add(
                        new NamedSpan(
                                mention.span().start(), mention.span().end(), mention.entity()));
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
