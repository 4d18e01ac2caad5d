package dossier.article.correction;

import dossier.article.Block;
import dossier.language.Bounds;
import dossier.language.DateBasis;
import dossier.language.DateWording;
import dossier.language.Figure;
import dossier.language.Quotation;
import dossier.language.Speaker;
import dossier.model.BlockRole;
import dossier.model.Edtf;
import dossier.model.Origin;
import dossier.model.Problem;
import dossier.model.SourceLocation;
import dossier.model.Span;
import dossier.register.Register;
import dossier.register.RegisterParser;
import dossier.source.FileTree;
import dossier.source.Seeds;
import dossier.source.SeedsReader;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.commonmark.node.Paragraph;

/** An article {@code a} of one paragraph, with findings as no finder has to find them. */
public final class HandmadeArticle {

    private final String text;
    private final List<Problem> problems = new ArrayList<>();

    public HandmadeArticle(String text) {
        this.text = text;
    }

    public Block block() {
        return new Block(
                1,
                BlockRole.LEDE,
                "lede",
                1,
                new Paragraph(),
                text,
                List.of(),
                OptionalInt.empty(),
                new SourceLocation("a.txt", 1, 1));
    }

    /** The corrections of this YAML, each entry without its article and place. */
    public ArticleCorrections corrected(String... entries) {
        StringBuilder yaml = new StringBuilder();
        for (String entry : entries) {
            yaml.append("- {article: a, at: lede, ").append(entry).append("}\n");
        }
        String register = "- {id: person/bos, name: Wim Bos}\n- {id: person/mol, name: Mia Mol}\n";
        Map<String, byte[]> files =
                Map.of(
                        "a.txt", text.getBytes(StandardCharsets.UTF_8),
                        "register/r.yaml", register.getBytes(StandardCharsets.UTF_8),
                        "corrections.yaml", yaml.toString().getBytes(StandardCharsets.UTF_8));
        try {
            Seeds seeds = new SeedsReader(FileTree.of(files), problem -> {}).read();
            Register names = RegisterParser.parse(seeds.register(), problems::add);
            Corrections corrections =
                    new CorrectionsParser(names, seeds.articles(), "nl", problems::add)
                            .parse(seeds.corrections());
            return ArticleCorrections.of("a", List.of(block()), corrections, problems::add);
        } catch (IOException e) {
            throw new IllegalStateException("reading from memory", e);
        }
    }

    public List<String> problems() {
        return problems.stream().map(problem -> problem.code().key()).toList();
    }

    public Span span(String words) {
        int start = text.indexOf(words);
        if (start < 0) {
            throw new IllegalArgumentException("not in the text: " + words);
        }
        return new Span(1, start, start + words.length());
    }

    public String words(Span span) {
        return span.of(text);
    }

    public DateWording date(String words, String value) {
        Optional<Edtf> date = Edtf.parse(value);
        return new DateWording(
                span(words),
                date,
                date.isEmpty() ? DateBasis.UNKNOWN : DateBasis.STATED,
                Optional.empty(),
                Optional.empty(),
                Origin.FOUND);
    }

    public Figure figure(String words, int value, Optional<String> topic) {
        return new Figure(
                span(words),
                Bounds.exactly(BigDecimal.valueOf(value)),
                Optional.of("people"),
                topic,
                Origin.FOUND);
    }

    /** A figure of unknown topic at this place. */
    public Figure figure(int start, int end) {
        return new Figure(
                new Span(1, start, end),
                Bounds.exactly(BigDecimal.ONE),
                Optional.empty(),
                Optional.empty(),
                Origin.FOUND);
    }

    public Quotation quote(String words, boolean continued, Optional<String> speaker) {
        return new Quotation(
                span(words),
                Quotation.Kind.DIRECT,
                speaker.map(
                        name ->
                                new Speaker(
                                        Optional.empty(),
                                        name,
                                        Optional.empty(),
                                        Speaker.Attribution.NAMED)),
                continued,
                Origin.FOUND);
    }
}
