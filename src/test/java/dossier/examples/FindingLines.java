package dossier.examples;

import dossier.article.Article;
import dossier.article.Findings;
import dossier.language.Bounds;
import dossier.language.DateWording;
import dossier.language.Figure;
import dossier.language.Quotation;
import dossier.language.Speaker;
import dossier.model.Edtf;
import dossier.model.Origin;
import dossier.model.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.stream.Collectors;

/** An article's dates, quotations or figures, one a line. */
final class FindingLines {

    private FindingLines() {}

    static String of(String kind, Article article) {
        return switch (kind) {
            case "dates" ->
                    lines("no dates", article.findings().dates(), date -> line(article, date));
            case "quotes" ->
                    lines(
                            "no quotes",
                            article.findings().quotations(),
                            quotation -> line(article, quotation));
            case "figures" ->
                    lines("no figures", article.findings().figures(), f -> line(article, f));
            default -> throw new IllegalArgumentException("no such findings: " + kind);
        };
    }

    /** All findings, each with its kind, and its origin unless it was found in the text. */
    static String all(Article article) {
        Findings findings = article.findings();
        List<String> lines = new ArrayList<>();
        findings.mentions()
                .forEach(
                        mention ->
                                lines.add(
                                        "mention: "
                                                + words(article, mention.span())
                                                + " → "
                                                + mention.entity()
                                                + origin(mention.origin())));
        findings.dates()
                .forEach(date -> lines.add("date: " + line(article, date) + origin(date.origin())));
        findings.quotations()
                .forEach(
                        quotation ->
                                lines.add(
                                        "quote: "
                                                + line(article, quotation)
                                                + origin(quotation.origin())));
        findings.figures()
                .forEach(
                        figure ->
                                lines.add(
                                        "figure: "
                                                + line(article, figure)
                                                + origin(figure.origin())));
        return lines.isEmpty() ? "no findings" : String.join("\n", lines);
    }

    private static String origin(Origin origin) {
        return origin == Origin.FOUND ? "" : " – " + origin.key();
    }

    /** {@code half juni → 2022-06-15~, middle, nearest-year}. */
    private static String line(Article article, DateWording date) {
        return words(article, date.span())
                + " → "
                + date.value().map(Edtf::value).orElse("?")
                + date.weekday().map(day -> ", " + small(day)).orElse("")
                + date.part().map(part -> ", " + part.key()).orElse("")
                + ", "
                + date.basis().key();
    }

    /** {@code direct: Nee → person/tokajev (zijn, pronoun)}; the function in square brackets. */
    private static String line(Article article, Quotation quotation) {
        return quotation.kind().key()
                + (quotation.continued() ? ", continued: " : ": ")
                + words(article, quotation.span())
                + quotation.speaker().map(FindingLines::speaker).orElse(" → nobody");
    }

    private static String speaker(Speaker speaker) {
        return " → "
                + speaker.id()
                + " ("
                + (speaker.entity().isPresent() ? speaker.words() + ", " : "")
                + small(speaker.attribution())
                + ")"
                + speaker.function().map(function -> " [" + function + "]").orElse("");
    }

    /** {@code zeker tweehonderd doden → 200.. people, deaths}; a dash for what is not known. */
    private static String line(Article article, Figure figure) {
        return words(article, figure.span())
                + " → "
                + bounds(figure.bounds())
                + " "
                + figure.unit().orElse("-")
                + ", "
                + figure.topic().orElse("-");
    }

    private static String bounds(Bounds bounds) {
        String min = bounds.min().map(number -> number.toPlainString()).orElse("");
        String max = bounds.max().map(number -> number.toPlainString()).orElse("");
        return min.equals(max) ? min : min + ".." + max;
    }

    private static String words(Article article, Span span) {
        return span.of(article.block(span.block()).text()).replace('\n', ' ');
    }

    private static String small(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT);
    }

    private static <T> String lines(String none, List<T> items, Function<T, String> line) {
        return items.isEmpty() ? none : items.stream().map(line).collect(Collectors.joining("\n"));
    }
}
