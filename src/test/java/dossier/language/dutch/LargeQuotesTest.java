package dossier.language.dutch;

import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import dossier.language.Language;
import dossier.language.Languages;
import dossier.language.NamedSpan;
import dossier.language.Passage;
import dossier.language.Tokenizer;
import dossier.model.BlockRole;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;

/** Quotations in texts that only a mistake or a machine makes; each ends soon. */
class LargeQuotesTest {

    private static final Duration SOON = Duration.ofSeconds(20);

    private static Passage passage(int block, String text) {
        Language dutch = Languages.of("nl");
        List<NamedSpan> names = List.of();
        return new Passage(
                block,
                BlockRole.PARAGRAPH,
                text,
                OptionalInt.empty(),
                dutch.sentences(text),
                Tokenizer.tokens(text),
                names);
    }

    private static void read(String... texts) {
        List<Passage> article = new ArrayList<>();
        for (String text : texts) {
            article.add(passage(article.size() + 1, text));
        }
        assertTimeoutPreemptively(SOON, () -> Languages.of("nl").quotations(article));
    }

    @Test
    void aHundredThousandMarks() {
        for (String mark : List.of("\"", "“", "„", "«", "'", "‘", "’", ",,", "''", "\" ", " '")) {
            read(mark.repeat(100_000));
        }
        read("« “ ".repeat(50_000) + "\" '".repeat(50_000));
        read("“a ".repeat(50_000) + "” ".repeat(50_000));
    }

    @Test
    void oneLongSentence() {
        read("“woorden” ".repeat(20_000));
        read("en “ik wil dat niet meer”, ".repeat(8_000));
        read("“zo” laat hij ".repeat(15_000));
        read("heeft hij “dat” gezegd, ".repeat(9_000));
        read("volgens hem is “het” zo en ".repeat(8_000));
        read("Jan Jansen zei: ‘ja’ en ".repeat(9_000));
        read("woord ".repeat(35_000) + "“ja”");
    }

    @Test
    void quotationsWithinQuotations() {
        read("“Hij zei: ‘ga weg.’ Toen ging ik.” ".repeat(7_000));
        read("“" + "Hij zei: ‘ga weg.’ Toen ging ik. ".repeat(7_000) + "”");
        read("“" + "‘weg’ ".repeat(20_000) + "”");
    }

    @Test
    void thousandsOfGenitives() {
        read("‘ " + "Parijs' bureau en ".repeat(12_000));
        read("Parijs' bureau ".repeat(14_000));
        read("De baas van " + "de vrouw van ".repeat(15_000) + "zei: “Nee.”");
    }

    @Test
    void manySentencesAndParagraphs() {
        read("“Dat is niet zo gek”, zei ze. ".repeat(7_000));
        read("“Ik heb het niet gezien.” ".repeat(8_000));
        String[] texts = new String[5_000];
        Arrays.fill(texts, "“Ik heb het niet gezien, en nu");
        read(texts);
        Arrays.fill(texts, "‘Ik heb het gezien’, zei zij.");
        read(texts);
    }
}
