package dossier.plan.part;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dossier.model.SitePath;
import dossier.page.Pagination;
import dossier.site.Messages;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class PaginatorTest {

    private static final Messages WORDS =
            Messages.of(
                    """
                    number.group=.
                    pages.label=Bladzijde {0} van {1}
                    pages.previous=Vorige
                    pages.next=Volgende
                    """);

    private static Paginator paginator(String anchor) {
        return new Paginator(WORDS, page -> new SitePath("lijst/" + page + ".html"), anchor);
    }

    private static Pagination page(int current, int total) {
        return paginator("").pagination(current, total);
    }

    private static String numbers(Pagination pagination) {
        return pagination.pages().stream()
                .map(
                        link ->
                                link.gap()
                                        ? "…"
                                        : link.current() ? "(" + link.label() + ")" : link.label())
                .collect(Collectors.joining(" "));
    }

    @Test
    void cutsAListInPartsOfAtMostTheSize() {
        List<Integer> list = IntStream.rangeClosed(1, 7).boxed().toList();
        assertEquals(
                List.of(List.of(1, 2, 3), List.of(4, 5, 6), List.of(7)), Paginator.chunks(list, 3));
        assertEquals(1, Paginator.chunks(list, 7).size());
        assertEquals(List.of(List.of()), Paginator.chunks(List.of(), 3));
    }

    @Test
    void onePageNeedsNoWayThrough() {
        assertFalse(page(1, 1).shown());
    }

    @Test
    void showsTheFirstTheLastAndThoseAround() {
        assertEquals("(1) 2 3 … 9", numbers(page(1, 9)));
        assertEquals("1 … 3 4 (5) 6 7 … 9", numbers(page(5, 9)));
        assertEquals("1 … 7 8 (9)", numbers(page(9, 9)));
        assertEquals("1 … 98 99 (100) 101 102 … 1.000", numbers(page(100, 1000)));
    }

    @Test
    void linksToThePagesBesideIt() {
        Pagination first = page(1, 3);
        assertFalse(first.hasPrevious());
        assertEquals("2.html", first.next().href());
        Pagination last = page(3, 3);
        assertFalse(last.hasNext());
        assertEquals("2.html", last.previous().href());
        assertEquals("Bladzijde 3 van 3", last.label());
    }

    @Test
    void linksToTheListWhenItHasAPlaceOfItsOwn() {
        Pagination pagination = paginator("teksten").pagination(1, 2);
        assertEquals("2.html#teksten", pagination.next().href());
        assertTrue(pagination.pages().get(0).current());
    }
}
