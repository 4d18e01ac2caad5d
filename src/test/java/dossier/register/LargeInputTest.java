package dossier.register;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dossier.language.Languages;
import dossier.model.EntityId;
import dossier.model.EntityType;
import dossier.model.SourceLocation;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Texts and registers of sizes that only a mistake or a machine makes; each ends at once. */
class LargeInputTest {

    private static final int MANY = 100_000;

    private static Entity place(String id, String name, String... variants) {
        SourceLocation at = SourceLocation.of("r.yaml");
        List<Variant> all =
                Stream.concat(Stream.of(name), Arrays.stream(variants))
                        .map(text -> VariantParser.plain(text, at))
                        .toList();
        return new Entity(
                new EntityId(EntityType.PLACE, id),
                name,
                name,
                "",
                all,
                List.of(),
                false,
                Optional.empty(),
                Optional.empty(),
                at);
    }

    private static Entity biden() {
        return new Entity(
                new EntityId(EntityType.PERSON, "biden"),
                "Joe Biden",
                "Biden, Joe",
                "",
                List.of(
                        VariantParser.plain("Joe Biden", SourceLocation.of("r.yaml")),
                        VariantParser.plain("Biden", SourceLocation.of("r.yaml"))),
                List.of(),
                false,
                Optional.empty(),
                Optional.empty(),
                SourceLocation.of("r.yaml"));
    }

    private static List<NameMatch> find(List<Entity> entities, String text) {
        NameFinder finder = new NameFinder(new Register(entities), Languages.of("nl").names());
        return finder.find(List.of(text)).get(0);
    }

    @Test
    void findsNamesInTenMegabytesOfOneLine() {
        String text = "In Moskou en in Kiev wordt al dagen gesproken. ".repeat(200_000);
        List<Entity> entities = List.of(place("moskou", "Moskou"), place("kiev", "Kiev"));
        assertEquals(400_000, find(entities, text).size());
    }

    @Test
    void readsTenMegabytesOfOneWord() {
        assertEquals(1, Words.of("a".repeat(10_000_000)).size());
        assertEquals(0, find(List.of(place("moskou", "Moskou")), "M".repeat(10_000_000)).size());
    }

    @Test
    void readsTenMegabytesWithoutAWord() {
        assertEquals(0, Words.of("-".repeat(10_000_000)).size());
        String text = "Moskou" + " ".repeat(10_000_000) + "Moskou";
        assertEquals(2, find(List.of(place("moskou", "Moskou")), text).size());
    }

    @Test
    void findsOneOfAHundredThousandNames() {
        List<Entity> entities =
                IntStream.range(0, MANY)
                        .mapToObj(i -> place("p" + i, "Plaats X" + i, "Oord X" + i))
                        .toList();
        List<NameMatch> found = find(entities, "Van Plaats X7 naar Oord X99999, niet naar Oord.");
        assertEquals(
                List.of("place/p7", "place/p99999"),
                found.stream()
                        .map(match -> match.candidates().get(0).entity().id().toString())
                        .toList());
    }

    @Test
    void findsFiftyThousandDifferentNamesInOneParagraph() {
        List<Entity> entities =
                IntStream.range(0, MANY / 2).mapToObj(i -> place("p" + i, "X" + i)).toList();
        String text = entities.stream().map(Entity::name).collect(Collectors.joining(" en "));
        assertEquals(MANY / 2, find(entities, text).size());
    }

    @Test
    void aLongNameThatNeverEndsIsTriedOnceAtEachWord() {
        String name = "Aap ".repeat(200) + "Noot";
        assertEquals(0, find(List.of(place("aap", name)), "Aap ".repeat(50_000)).size());
    }

    @Test
    void aHundredThousandGivenNamesBelongToNobody() {
        assertEquals(1, find(List.of(biden()), "Joe ".repeat(MANY) + "Biden").size());
        assertEquals(1, find(List.of(biden()), "J. ".repeat(MANY) + "Biden").size());
    }

    @Test
    void aHundredThousandNamesWithoutASpaceAreReadOnce() {
        List<Entity> entities = List.of(place("moskou", "Moskou"));
        assertEquals(MANY, find(entities, "Moskou/".repeat(MANY)).size());
        assertEquals(0, find(entities, "x@" + "Moskou/".repeat(MANY)).size());
    }

    @Test
    void aHundredThousandUnknownFirstWordsAreLookedUpAtOnce() {
        String text =
                IntStream.range(0, MANY)
                        .mapToObj(i -> "Naam" + i + " Biden.")
                        .collect(Collectors.joining(" "));
        assertEquals(0, find(List.of(biden()), text).size());
    }
}
