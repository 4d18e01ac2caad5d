package dossier.browser;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.junit.UsePlaywright;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Dossiers of one article and of very many are as good as the real one. All kinds of page are
 * looked at on a telephone by axe-core, and in every width; by axe-core on a desk too are those of
 * the real dossier, by {@link AccessibilityTest}. Lists, grids and pictures are as full with a
 * thousand articles as with more; for thousands there is {@code -Dlargest=5000}.
 */
@UsePlaywright(Chromium.class)
class LargeDossiersTest {

    private static final List<Integer> SIZES =
            List.of(1, 200, Integer.getInteger("largest", 1_000));

    private static final Mode TELEPHONE = Mode.byDay().get(0);

    @ParameterizedTest(name = "{0} articles: {1}")
    @MethodSource("everyKindInEverySize")
    void areInOrder(int articles, PageKind kind, Page page) {
        Dossier dossier = Dossier.ofArticles(articles);
        Complaints complaints = Complaints.of(page, dossier.address(""));
        List<String> wrong = new ArrayList<>();
        for (Mode mode : Mode.byDay()) {
            if (kind.template().equals("front")) {
                mode.open(page, dossier.address(kind.fullest()));
                Screenshots.take(page, articles + "-articles-" + mode);
            }
        }
        TELEPHONE.open(page, dossier.address(kind.fullest()));
        wrong.addAll(Axe.violations(page));
        wrong.addAll(Width.tooWide(page));
        wrong.addAll(complaints.lines());
        Lines.assertNone(articles + " articles: " + kind, wrong);
    }

    static Stream<Arguments> everyKindInEverySize() {
        return SIZES.stream()
                .flatMap(
                        articles ->
                                PageKinds.of(Dossier.ofArticles(articles)).stream()
                                        .map(kind -> Arguments.of(articles, kind)));
    }
}
