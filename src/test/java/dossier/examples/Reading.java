package dossier.examples;

import dossier.article.Article;
import dossier.article.Block;
import dossier.article.Findings;
import dossier.corpus.Corpus;
import dossier.corpus.Editorial;
import dossier.language.Languages;
import dossier.model.Edtf;
import dossier.model.EntityType;
import dossier.model.Fingerprint;
import dossier.register.Register;
import dossier.register.SortName;
import dossier.source.ArticleMetadata;
import dossier.suggest.NameSuggester;
import dossier.suggest.Suggestion;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** What the generator makes of an example's input, in lines that an editor can read. */
final class Reading {

    private Reading() {}

    static String of(String kind, String register, String input) {
        return switch (kind) {
            case "headers" -> header(SmallDossier.of(input));
            case "blocks" -> blocks(input);
            case "sentences" -> sentences(input.stripTrailing());
            case "names" -> names(SmallDossier.of(register, "", input));
            case "dates", "quotes", "figures" ->
                    SmallDossier.of(register, "", input)
                            .read(article -> FindingLines.of(kind, article));
            case "corrections" -> corrections(register, input);
            case "suggest" -> suggestions(SmallDossier.of(register, "", input));
            case "stems" -> lines(input.strip().lines().toList(), WordReading::stem);
            case "compounds" -> WordReading.compounds(input.strip());
            case "twins" -> TwinLines.of(input);
            case "cleaning" -> CleaningLines.of(input);
            case "edtf" -> edtf(input.strip());
            case "sorting" ->
                    lines(input.lines().toList(), name -> SortName.of(EntityType.PERSON, name));
            case "slugs" -> slugs(input.strip().lines().toList());
            default -> throw new IllegalArgumentException("no such examples: " + kind);
        };
    }

    private static String header(SmallDossier dossier) {
        return dossier.read(
                article ->
                        "date: "
                                + article.date().map(Edtf::value).orElse("none")
                                + "\n"
                                + lines(article.blocks(), Block::text));
    }

    /** The corrections stand before a line of dots. */
    private static String corrections(String register, String input) {
        String[] parts = input.split("(?m)^\\.\\.\\.\\.\n", 2);
        return SmallDossier.of(register, "", parts[0], parts[1]).read(FindingLines::all);
    }

    /** The editor's metadata, if any, stand before a line of dots. */
    private static String blocks(String input) {
        String[] parts = input.split("(?m)^\\.\\.\\.\\.\n", 2);
        String metadata = parts.length == 2 ? parts[0] : "";
        return SmallDossier.of("", metadata, parts[parts.length - 1])
                .read(article -> lines(article.blocks(), Reading::block));
    }

    private static String block(Block block) {
        String text = block.text();
        if (block.creditStart().isPresent()) {
            int credit = block.creditStart().getAsInt();
            text = text.substring(0, credit).strip() + " | " + text.substring(credit);
        }
        return block.role().key() + ": " + text.replace('\n', ' ');
    }

    private static String sentences(String text) {
        return lines(
                Languages.of("nl").sentences(text),
                sentence -> text.substring(sentence.start(), sentence.end()).replace('\n', ' '));
    }

    private static String names(SmallDossier dossier) {
        return dossier.read(
                article ->
                        article.mentions().isEmpty()
                                ? "no names"
                                : lines(
                                        article.mentions(),
                                        mention ->
                                                mention.surface().replace('\n', ' ')
                                                        + " → "
                                                        + mention.entity()));
    }

    private static String suggestions(SmallDossier dossier) {
        return dossier.read(
                article -> {
                    List<Suggestion> found =
                            NameSuggester.suggest(List.of(article), dossier.register());
                    return found.isEmpty() ? "no suggestions" : lines(found, SuggestedLine::of);
                });
    }

    private static String edtf(String text) {
        return Edtf.parse(text)
                .map(
                        date ->
                                day(date.earliest())
                                        + " to "
                                        + day(date.latest())
                                        + ", "
                                        + date.precision().name().toLowerCase(Locale.ROOT))
                .orElse("no date");
    }

    private static String day(LocalDate day) {
        return day.equals(LocalDate.MIN) || day.equals(LocalDate.MAX) ? "..." : day.toString();
    }

    private static String slugs(List<String> titles) {
        List<Article> articles =
                IntStream.range(0, titles.size()).mapToObj(i -> titled(i, titles.get(i))).toList();
        Corpus corpus = Corpus.of(Editorial.NONE, new Register(List.of()), articles);
        return lines(articles, corpus.slugs()::of);
    }

    private static Article titled(int number, String title) {
        String id = String.format(Locale.ROOT, "%03d", number);
        return new Article(
                id,
                id + ".txt",
                Fingerprint.of(id),
                title,
                "nl",
                ArticleMetadata.NONE,
                List.of(),
                Findings.NONE,
                0);
    }

    private static <T> String lines(List<T> items, Function<T, String> line) {
        return items.stream().map(line).collect(Collectors.joining("\n"));
    }
}
