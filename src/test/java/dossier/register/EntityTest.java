package dossier.register;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dossier.model.EntityId;
import dossier.model.EntityType;
import dossier.model.SourceLocation;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** How other spellings of a name stand in the alphabet. */
class EntityTest {

    private static String sortForm(String name, String sortName, String spelling) {
        return new Entity(
                        new EntityId(EntityType.PERSON, "x"),
                        name,
                        sortName,
                        "",
                        List.of(),
                        List.of(),
                        false,
                        Optional.empty(),
                        Optional.empty(),
                        SourceLocation.of("r.yaml"))
                .sortForm(spelling);
    }

    @Test
    void sortsASpellingByTheFamilyNameToo() {
        assertEquals(
                "Tokayev, Kassym-Jomart",
                sortForm(
                        "Kassym-Jomart Tokajev",
                        "Tokajev, Kassym-Jomart",
                        "Kassym-Jomart Tokayev"));
        assertEquals("Adkins, Adele", sortForm("Adele", "Adele", "Adele Adkins"));
    }

    @Test
    void leavesASpellingOfANameThatIsSortedAsItStands() {
        assertEquals("Xi Jin-ping", sortForm("Xi Jinping", "Xi Jinping", "Xi Jin-ping"));
    }
}
