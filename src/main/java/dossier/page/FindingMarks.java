package dossier.page;

import dossier.article.Article;
import dossier.article.Block;
import dossier.article.Mention;
import dossier.language.DateWording;
import dossier.language.Quotation;
import dossier.model.DatePrecision;
import dossier.model.Edtf;
import dossier.model.Span;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** What an article's page marks in each block: dates that HTML can write, and direct speech. */
final class FindingMarks {

    private final DateWords dates;
    private final Map<Integer, List<Mention>> mentions = new HashMap<>();
    private final Map<Integer, List<TimeMark>> times = new HashMap<>();
    private final Map<Integer, List<QuoteMark>> quotes = new HashMap<>();

    FindingMarks(Article article, Messages words) {
        this.dates = new DateWords(words);
        for (Mention mention : article.mentions()) {
            listOf(mentions, mention.span()).add(mention);
        }
        article.findings().dates().forEach(this::add);
        article.findings().quotations().forEach(this::add);
    }

    private static <T> List<T> listOf(Map<Integer, List<T>> byBlock, Span span) {
        return byBlock.computeIfAbsent(span.block(), number -> new ArrayList<>());
    }

    /** An interval has no {@code datetime} (HTML, 4.5.14). */
    private void add(DateWording date) {
        Span span = date.span();
        date.value()
                .filter(value -> value.precision() != DatePrecision.RANGE)
                .map(value -> new TimeMark(span.start(), span.end(), iso(value), title(value)))
                .ifPresent(mark -> listOf(times, span).add(mark));
    }

    private String title(Edtf value) {
        return dates.plain(value);
    }

    /** The part of the date that is known: {@code 2022-01} of {@code 2022-01-XX}. */
    private static String iso(Edtf value) {
        int length =
                switch (value.precision()) {
                    case DAY -> 10;
                    case MONTH -> 7;
                    case YEAR, RANGE -> 4;
                };
        return value.earliest().toString().substring(0, length);
    }

    /** A quotation within another is part of it. */
    private void add(Quotation quotation) {
        Span span = quotation.span();
        List<QuoteMark> marks = listOf(quotes, span);
        boolean within = !marks.isEmpty() && marks.get(marks.size() - 1).end() > span.start();
        if (quotation.kind() == Quotation.Kind.DIRECT && !within) {
            marks.add(new QuoteMark(span.start(), span.end()));
        }
    }

    List<Mention> mentions(Block block) {
        return mentions.getOrDefault(block.number(), List.of());
    }

    /** The block's marks, with those of its names that are links. */
    BlockMarks with(List<NameLink> links, Block block) {
        return new BlockMarks(
                links,
                times.getOrDefault(block.number(), List.of()),
                quotes.getOrDefault(block.number(), List.of()));
    }
}
