package dossier.site;

import com.microsoft.playwright.Page;
import dossier.browser.PagefindPage;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/**
 * Asks Pagefind the questions of {@link SearchQualityTest}. It finds pages, not paragraphs: a
 * paragraph is what stands behind an anchor of ours, which Pagefind knows too, and its weight the
 * sum of what Pagefind gives the words in it.
 */
public final class PagefindQuality {

    /** Paragraphs with their weights, the best page first, within a page the best paragraph. */
    private static final String FIND =
            """
            async query => {
              const results = (await window.pagefind.search(query)).results;
              const pages = await Promise.all(results.map(result => result.data()));
              const all = [];
              pages.forEach((page, rank) => {
                const anchors = page.anchors.filter(anchor => /^(lede|[a-z]{1,2}-\\d+)$/.test(anchor.id))
                  .sort((a, b) => a.location - b.location);
                const weights = new Map();
                page.weighted_locations.forEach(word => {
                  const before = anchors.filter(anchor => anchor.location <= word.location);
                  if (before.length === 0) return;
                  const id = before[before.length - 1].id;
                  weights.set(id, (weights.get(id) || 0) + word.balanced_score);
                });
                weights.forEach((weight, id) => all.push({rank, weight,
                  place: page.url.replace(/.*\\//, '').replace('.html', '') + '#' + id}));
              });
              return all.sort((a, b) => a.rank - b.rank || b.weight - a.weight)
                .slice(0, 10).map(one => one.place);
            }
            """;

    private PagefindQuality() {}

    public static void main(String[] arguments) throws IOException, InterruptedException {
        SearchMarks marks = new SearchMarks();
        try (PagefindPage pagefind = PagefindPage.of(Path.of("site"))) {
            Page page = pagefind.page();
            for (SearchQuestion question : SearchQuestion.all()) {
                List<String> found = new ArrayList<>();
                for (Object place : (Collection<?>) page.evaluate(FIND, question.words())) {
                    found.add(named(place.toString()));
                }
                marks.add(question, found);
            }
        }
        System.out.println("Pagefind: " + marks);
        if (List.of(arguments).contains("--poor")) {
            marks.poor().forEach(System.out::println);
        }
    }

    /** {@code 000#al-3} of {@code wankele-regimes#al-3}. */
    private static String named(String place) {
        String slug = place.substring(0, place.indexOf('#'));
        return RealDossier.articles().stream()
                        .filter(article -> article.get("slug").asText().equals(slug))
                        .findFirst()
                        .orElseThrow()
                        .get("id")
                        .asText()
                        .substring(0, 3)
                + place.substring(place.indexOf('#'));
    }
}
