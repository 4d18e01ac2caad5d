package dossier.site;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dossier.language.Language;
import dossier.language.Languages;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What figures can be about, and how the interface calls it. */
class TopicWordsTest {

    private static final String PREFIX = "topic.";

    private final Language dutch = Languages.of("nl");

    @ParameterizedTest
    @ValueSource(strings = {"nl.properties", "en.properties"})
    void everyTopicHasItsWordAndNoOther(String file) throws IOException {
        String words = Files.readString(Path.of("templates/words", file));
        TreeSet<String> labelled =
                Messages.of(words).keys().stream()
                        .filter(key -> key.startsWith(PREFIX))
                        .map(key -> key.substring(PREFIX.length()))
                        .collect(Collectors.toCollection(TreeSet::new));
        assertEquals(dutch.topics(), labelled);
    }

    @Test
    void someTopicsAreComparedBetweenArticles() {
        assertTrue(dutch.topics().containsAll(dutch.comparedTopics()));
        assertTrue(dutch.comparedTopics().contains("deaths"));
        assertFalse(dutch.comparedTopics().contains("years"));
        assertTrue(Languages.of("xx").comparedTopics().isEmpty());
    }
}
