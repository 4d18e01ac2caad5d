package dossier.corpus;

import dossier.article.Article;
import dossier.article.Block;
import dossier.article.Findings;
import dossier.article.Mention;
import dossier.language.DateBasis;
import dossier.language.DateWording;
import dossier.language.Languages;
import dossier.model.BlockRole;
import dossier.model.Edtf;
import dossier.model.EntityId;
import dossier.model.Origin;
import dossier.model.SourceLocation;
import dossier.model.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.commonmark.node.Paragraph;

/**
 * Articles with marked findings: {@code [in 2014=2014]} is a date wording with its value, {@code
 * [ooit=?]} one without, {@code [Maidan@event/maidan]} a mention.
 */
final class DatedArticle {

    private static final Pattern MARK = Pattern.compile("\\[([^\\]=@]+)([=@])([^\\]]+)]");

    private final List<DateWording> dates = new ArrayList<>();
    private final List<Mention> mentions = new ArrayList<>();
    private final List<Block> blocks = new ArrayList<>();

    private DatedArticle() {}

    /**
     * @param date EDTF, or empty
     */
    static Article of(String id, String date, String... paragraphs) {
        DatedArticle article = new DatedArticle();
        for (String paragraph : paragraphs) {
            article.read(paragraph);
        }
        Article dated = SmallCorpus.article(id, date);
        Findings findings = new Findings(article.mentions, article.dates, List.of(), List.of());
        return new Article(
                id, dated.file(), id, "nl", dated.metadata(), article.blocks, findings, 0);
    }

    private void read(String marked) {
        int number = blocks.size() + 1;
        StringBuilder text = new StringBuilder();
        Matcher mark = MARK.matcher(marked);
        int from = 0;
        while (mark.find()) {
            text.append(marked, from, mark.start());
            Span span = new Span(number, text.length(), text.length() + mark.group(1).length());
            text.append(mark.group(1));
            find(span, mark);
            from = mark.end();
        }
        text.append(marked.substring(from));
        blocks.add(
                new Block(
                        number,
                        BlockRole.PARAGRAPH,
                        "al-" + number,
                        number,
                        new Paragraph(),
                        text.toString(),
                        Languages.of("nl").sentences(text.toString()),
                        OptionalInt.empty(),
                        SourceLocation.of("seeds/x.txt")));
    }

    private void find(Span span, Matcher mark) {
        if (mark.group(2).equals("@")) {
            EntityId id = EntityId.parse(mark.group(3)).orElseThrow();
            mentions.add(new Mention(span, mark.group(1), mark.group(1), id, Origin.FOUND));
        } else {
            Optional<Edtf> value = Edtf.parse(mark.group(3));
            DateBasis basis = value.isPresent() ? DateBasis.STATED : DateBasis.UNKNOWN;
            dates.add(
                    new DateWording(
                            span, value, basis, Optional.empty(), Optional.empty(), Origin.FOUND));
        }
    }
}
