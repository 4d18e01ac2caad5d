package dossier.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dossier.build.TextBlockSite;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The command {@code suggest}: what it prints, and what it writes into the register. */
class SuggestCommandTest {

    private static final String ARTICLES =
            """
            -- seeds/1.txt --
            Volgens minister Hugo de Jonge staat de Wereldbank in Utrecht. Minister De Jonge zweeg.
            -- seeds/2.txt --
            De Wereldbank leent geld aan premier Merkell en aan premier Adams.
            -- seeds/dossier.yaml --
            title: Proef
            """;

    private static final String PERSONS =
            """
            # Het register: personen.

            # De eerste.
            - id: person/kaag
              name: Sigrid Kaag   # minister

            # Een bondskanselier.
            - id: person/merkel
              name: "Angela Merkel"
              variants: [Merkel]
            """;

    @TempDir private Path folder;

    private void write(String text) throws IOException {
        for (Map.Entry<String, byte[]> file : TextBlockSite.files(text).entrySet()) {
            Path target = folder.resolve(file.getKey());
            Files.createDirectories(target.getParent());
            Files.write(target, file.getValue());
        }
    }

    private void register(String file, String text) throws IOException {
        write(ARTICLES);
        Files.createDirectories(folder.resolve("seeds/register"));
        Files.writeString(folder.resolve("seeds/register").resolve(file), text);
    }

    private String register(String file) throws IOException {
        return Files.readString(folder.resolve("seeds/register").resolve(file));
    }

    private CommandLineRun suggest(String... more) {
        Stream<String> all =
                Stream.concat(
                        Stream.of("suggest", "--seeds", folder.resolve("seeds").toString()),
                        Stream.of(more));
        return CommandLineRun.of(all.toArray(String[]::new));
    }

    @Test
    void printsEntriesToPasteWithWhatIsKnownOfThem() throws IOException {
        register("persons.yaml", PERSONS);
        CommandLineRun run = suggest("--limit", "4");
        String seeds = folder.resolve("seeds").toString();
        assertEquals(
                """
                # person/de-jonge: Hugo de Jonge
                # type     person: "minister" before it
                # printed  2 times in 1 article: SEEDS/1.txt:1:18, SEEDS/1.txt:1:73
                - id: person/de-jonge
                  name: Hugo de Jonge
                  variants:
                    - De Jonge

                # org/wereldbank: Wereldbank
                # type     org: "de" before it
                # printed  2 times in 2 articles: SEEDS/1.txt:1:41, SEEDS/2.txt:1:4
                - id: org/wereldbank
                  name: Wereldbank

                # person/adams: Adams
                # type     person: "premier" before it
                # printed  1 time in 1 article: SEEDS/2.txt:1:61
                - id: person/adams
                  name: Adams

                # person/merkell: Merkell
                # type     person: "premier" before it
                # printed  1 time in 1 article: SEEDS/2.txt:1:38
                # nearest  did you mean person/merkel (Angela Merkel)? then --accept person/merkell=person/merkel
                - id: person/merkell
                  name: Merkell

                # 5 suggestions, the last 1 not listed (--limit); --accept ID writes one
                """
                        .replace("SEEDS", seeds),
                run.out());
        assertEquals(ExitCode.DONE, run.code());
    }

    @Test
    void takesWhoPublishedAnArticleForAnOrganisation() throws IOException {
        register("persons.yaml", PERSONS);
        write("-- seeds/3.txt --\nVolgens Waver Bode is het droog. Waver Bode zegt het zelf.\n");
        assertTrue(suggest().out().contains("- id: person/bode\n"), suggest().out());
        write("-- seeds/3.yaml --\npublisher: De Waver Bode\n");
        assertTrue(suggest().out().contains("- id: org/waver-bode\n"), suggest().out());
        assertTrue(suggest().out().contains("org: an article's publisher\n"), suggest().out());
    }

    @Test
    void writesIntoASortedFileInItsPlaceAndChangesNothingElse() throws IOException {
        register("persons.yaml", PERSONS);
        CommandLineRun run = suggest("--accept", "person/de-jonge", "person/adams");
        assertEquals(ExitCode.DONE, run.code(), run.out() + run.err());
        String jonge =
                """
                - id: person/de-jonge
                  name: Hugo de Jonge
                  variants:
                    - De Jonge

                """;
        String adams = "- id: person/adams\n  name: Adams\n\n";
        assertEquals(
                PERSONS.replace("# De eerste.", adams + jonge + "# De eerste."),
                register("persons.yaml"));
        assertTrue(run.out().contains("written    person/adams at "), run.out());
        assertTrue(run.out().contains("persons.yaml:3:3"), run.out());
        assertFalse(suggest().out().contains("Jonge"));
    }

    @Test
    void writesAtTheEndOfAFileThatIsNotSorted() throws IOException {
        String unsorted = PERSONS + "\n- id: person/bos\n  name: Wouter Bos   # ooit";
        register("persons.yaml", unsorted);
        suggest("--accept", "person/adams");
        assertEquals(
                unsorted + "\n\n- id: person/adams\n  name: Adams\n", register("persons.yaml"));
    }

    @Test
    void keepsTheLineEndsOfAFile() throws IOException {
        register("persons.yaml", PERSONS.replace("\n", "\r\n"));
        suggest("--accept", "person/de-jonge");
        String text = register("persons.yaml");
        assertEquals(text.lines().count(), text.split("\r\n", -1).length - 1);
        assertTrue(text.contains("  variants:\r\n    - De Jonge\r\n\r\n# De eerste."), text);
    }

    @Test
    void makesAFileForATypeThatHasNone() throws IOException {
        register("persons.yaml", PERSONS);
        suggest("--accept", "place/utrecht");
        assertEquals("- id: place/utrecht\n  name: Utrecht\n", register("names.yaml"));
        assertEquals(PERSONS, register("persons.yaml"));
        suggest("--accept", "org/wereldbank");
        assertTrue(register("names.yaml").endsWith("\n- id: org/wereldbank\n  name: Wereldbank\n"));
    }

    @Test
    void writesNothingWhenTheEntryWouldNotBeRead() throws IOException {
        String flow = "[{id: person/kaag, name: Sigrid Kaag}]\n";
        register("persons.yaml", flow);
        CommandLineRun run = suggest("--accept", "person/adams");
        assertEquals(ExitCode.INPUT, run.code());
        assertTrue(run.out().contains("register   not written"), run.out());
        assertEquals(flow, register("persons.yaml"));
    }

    @Test
    void saysWhichIdWasMeant() throws IOException {
        register("persons.yaml", PERSONS);
        CommandLineRun run = suggest("--accept", "person/adam");
        assertEquals(ExitCode.USAGE, run.code());
        assertTrue(run.err().contains("did you mean \"person/adams\"?"), run.err());
        CommandLineRun known = suggest("--accept", "person/merkel");
        assertEquals(ExitCode.USAGE, known.code());
        assertTrue(known.err().contains("is in the register already"), known.err());
        assertEquals(PERSONS, register("persons.yaml"));
    }

    @Test
    void addsASpellingToAnEntry() throws IOException {
        register("persons.yaml", PERSONS);
        CommandLineRun run = suggest("--accept", "person/merkell=person/merkel", "person/adams");
        assertEquals(ExitCode.DONE, run.code(), run.out() + run.err());
        assertEquals(
                PERSONS.replace("[Merkel]", "[Merkel, Merkell]")
                        .replace(
                                "# De eerste.",
                                "- id: person/adams\n  name: Adams\n\n# De eerste."),
                register("persons.yaml"));
        suggest("--accept", "place/utrecht=person/kaag");
        assertTrue(
                register("persons.yaml")
                        .contains("   # minister\n  variants:\n    - Utrecht\n\n#"));
    }

    @Test
    void addsASpellingToAListOfVariantsAtTheVeryEnd() throws IOException {
        String list = "- id: person/merkel\n  name: Merkel\n  variants:\n  - Angela Merkel # zo";
        register("persons.yaml", list);
        suggest("--accept", "person/merkell=person/merkel", "person/adams");
        assertEquals(
                list + "\n  - Merkell\n\n- id: person/adams\n  name: Adams\n",
                register("persons.yaml"));
        CommandLineRun run = suggest("--accept", "org/wereldbank=person/merkl");
        assertEquals(ExitCode.USAGE, run.code());
        assertTrue(run.err().contains("did you mean \"person/merkel\"?"), run.err());
    }

    @Test
    void suggestsNothingWhileTheRegisterCannotBeRead() throws IOException {
        register("persons.yaml", "- id: person/adams\n  name: [Adams\n");
        CommandLineRun run = suggest("--accept", "person/adams");
        assertEquals(ExitCode.INPUT, run.code());
        assertTrue(run.out().contains("persons.yaml:"), run.out());
        assertTrue(run.out().contains(" error yaml-syntax: "), run.out());
        assertTrue(run.out().endsWith("not searched: the errors come first\n"), run.out());
        assertTrue(Files.notExists(folder.resolve("seeds/register/names.yaml")));
    }
}
