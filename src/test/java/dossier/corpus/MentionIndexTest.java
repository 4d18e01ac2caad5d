package dossier.corpus;

import static dossier.corpus.SmallCorpus.article;
import static dossier.corpus.SmallCorpus.place;
import static org.junit.jupiter.api.Assertions.assertEquals;

import dossier.register.Entity;
import java.util.List;
import org.junit.jupiter.api.Test;

class MentionIndexTest {

    private final MentionIndex index =
            SmallCorpus.of(
                            article("b", "2022-02", "moskou kiev moskou", "almaty"),
                            article("a", "2022-01", "kiev moskou", "moskou"))
                    .mentions();

    private static List<String> names(List<Entity> entities) {
        return entities.stream().map(entity -> entity.id().name()).toList();
    }

    @Test
    void countsMentionsAndArticles() {
        assertEquals(4, index.count(place("moskou")));
        assertEquals(2, index.articleCount(place("moskou")));
        assertEquals(1, index.articleCount(place("almaty")));
        assertEquals(7, index.total());
    }

    @Test
    void aNameThatNobodyMentionsHasNoMentions() {
        assertEquals(0, index.count(place("parijs")));
        assertEquals(0, index.articleCount(place("parijs")));
        assertEquals(List.of(), index.occurrencesOf(place("parijs")));
        assertEquals(List.of(), index.spellingsOf(place("parijs")));
    }

    @Test
    void tellsWhereInOrderOfTimeAndText() {
        List<String> places =
                index.occurrencesOf(place("moskou")).stream()
                        .map(o -> o.article().id() + " " + o.mention().span().block())
                        .toList();
        assertEquals(List.of("a 1", "a 2", "b 1", "b 1"), places);
    }

    @Test
    void listsNamesByIdAndByHowOftenTheyStand() {
        assertEquals(List.of("almaty", "kiev", "moskou"), names(index.mentioned()));
        assertEquals(List.of("moskou", "kiev", "almaty"), names(index.mostMentioned()));
    }
}
