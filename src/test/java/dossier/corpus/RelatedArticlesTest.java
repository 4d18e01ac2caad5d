package dossier.corpus;

import static dossier.corpus.SmallCorpus.article;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dossier.article.Article;
import dossier.corpus.RelatedArticles.Related;
import dossier.model.EntityId;
import java.util.List;
import org.junit.jupiter.api.Test;

class RelatedArticlesTest {

    private static List<String> related(Article to, int limit, Article... articles) {
        Corpus corpus = SmallCorpus.of(articles);
        return corpus.related().to(corpus.articles().indexOf(to), limit).stream()
                .map(related -> related.article().id())
                .toList();
    }

    @Test
    void aRareNameSharedCountsForMoreThanACommonOne() {
        Article a = article("a", "2022-01", "moskou tengiz");
        Article common = article("b", "2022-01", "moskou");
        Article rare = article("c", "2022-03", "tengiz");
        Article other = article("d", "2022-02", "moskou");
        assertEquals(List.of("c", "b", "d"), related(a, 5, a, common, rare, other));
    }

    @Test
    void anArticleWithoutSharedNamesIsNotRelated() {
        Article a = article("a", "2022-01", "moskou");
        Article b = article("b", "2022-01", "parijs");
        assertEquals(List.of(), related(a, 5, a, b));
        assertEquals(List.of(), related(b, 5, a, b));
    }

    @Test
    void namesThatNoOtherArticleHasLeaveRoomForSharedOnes() {
        Article a = article("a", "2022-01", "een twee drie vier vijf zes zeven acht moskou");
        Article b = article("b", "2022-02", "moskou negen tien elf twaalf dertien veertien");
        assertEquals(List.of("b"), related(a, 5, a, b));
        assertEquals(List.of("a"), related(b, 5, a, b));
    }

    @Test
    void anArticleWithoutNamesHasNoRelatives() {
        Article a = article("a", "2022-01");
        assertEquals(List.of(), related(a, 5, a, article("b", "2022-01", "parijs")));
    }

    @Test
    void thereAreNoMoreThanAskedFor() {
        Article a = article("a", "2022-01", "moskou");
        Article b = article("b", "2022-02", "moskou");
        Article c = article("c", "2022-03", "moskou");
        assertEquals(List.of("b"), related(a, 1, a, b, c));
    }

    @Test
    void sharedNamesAreToldRarestFirst() {
        Article a = article("a", "2022-01", "moskou kiev", "kiev");
        Article b = article("b", "2022-02", "kiev moskou");
        Related related =
                SmallCorpus.of(a, b, article("c", "2022-03", "moskou")).related().to(0, 1).get(0);
        List<String> shared = related.shared().stream().map(EntityId::name).toList();
        assertEquals(List.of("kiev", "moskou"), shared);
        assertTrue(related.weight() > 0);
    }
}
