package dossier.corpus;

import dossier.article.Article;
import dossier.article.Block;
import dossier.article.Findings;
import dossier.article.Mention;
import dossier.language.Bounds;
import dossier.language.DateBasis;
import dossier.language.DateWording;
import dossier.language.Figure;
import dossier.language.Languages;
import dossier.language.Quotation;
import dossier.language.Quotation.Kind;
import dossier.language.Speaker;
import dossier.language.Speaker.Attribution;
import dossier.model.BlockRole;
import dossier.model.Edtf;
import dossier.model.EntityId;
import dossier.model.Origin;
import dossier.model.SourceLocation;
import dossier.model.Span;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.commonmark.node.Paragraph;

/**
 * Articles with marked findings: {@code [in 2014=2014]} is a date wording with its value, {@code
 * [ooit=?]} one without, {@code [Maidan@event/maidan]} a mention, {@code [40 doden#deaths 40]} a
 * figure with its topic, {@code [Wij blijven.<person/merkel]}, {@code [Wij blijven.<een vrouw]} and
 * {@code [Wij blijven.<?]} are direct speech of a name, of somebody described, of nobody.
 */
final class MarkedArticle {

    private static final Pattern MARK = Pattern.compile("\\[([^\\]=@#<]+)([=@#<])([^\\]]+)]");

    private final List<DateWording> dates = new ArrayList<>();
    private final List<Mention> mentions = new ArrayList<>();
    private final List<Quotation> quotations = new ArrayList<>();
    private final List<Figure> figures = new ArrayList<>();
    private final List<Block> blocks = new ArrayList<>();

    private MarkedArticle() {}

    /**
     * @param date EDTF, or empty
     */
    static Article of(String id, String date, String... paragraphs) {
        MarkedArticle marked = new MarkedArticle();
        for (String paragraph : paragraphs) {
            marked.read(paragraph);
        }
        Article dated = SmallCorpus.article(id, date);
        Findings findings =
                new Findings(marked.mentions, marked.dates, marked.quotations, marked.figures);
        return new Article(
                id,
                dated.file(),
                dated.fingerprint(),
                id,
                "nl",
                dated.metadata(),
                marked.blocks,
                findings,
                0);
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
        String value = mark.group(3);
        switch (mark.group(2)) {
            case "@" ->
                    mentions.add(
                            new Mention(
                                    span,
                                    mark.group(1),
                                    mark.group(1),
                                    EntityId.parse(value).orElseThrow(),
                                    Origin.FOUND));
            case "=" -> dates.add(date(span, Edtf.parse(value)));
            case "#" -> figures.add(figure(span, value.split(" ")));
            default ->
                    quotations.add(
                            new Quotation(span, Kind.DIRECT, speaker(value), false, Origin.FOUND));
        }
    }

    private static DateWording date(Span span, Optional<Edtf> value) {
        DateBasis basis = value.isPresent() ? DateBasis.STATED : DateBasis.UNKNOWN;
        return new DateWording(
                span, value, basis, Optional.empty(), Optional.empty(), Origin.FOUND);
    }

    private static Figure figure(Span span, String... topicAndNumber) {
        Optional<String> topic = Optional.of(topicAndNumber[0]).filter(key -> !key.equals("?"));
        Bounds bounds = Bounds.exactly(new BigDecimal(topicAndNumber[1]));
        return new Figure(span, bounds, Optional.empty(), topic, Origin.FOUND);
    }

    private static Optional<Speaker> speaker(String words) {
        Speaker speaker =
                new Speaker(EntityId.parse(words), words, Optional.empty(), Attribution.NAMED);
        return words.equals("?") ? Optional.empty() : Optional.of(speaker);
    }
}
