package dossier.plan.part;

import dossier.model.SitePath;
import dossier.page.Link;
import dossier.page.Page;
import dossier.page.PageLink;
import dossier.page.Pagination;
import dossier.site.Addresses;
import dossier.site.Messages;
import dossier.site.SiteContext;
import java.util.ArrayList;
import java.util.List;
import java.util.function.IntFunction;

/** Cuts long lists into pages. */
public final class Paginator {

    /** How many page numbers stand on each side of the current one. */
    private static final int AROUND = 2;

    private final Messages words;
    private final IntFunction<SitePath> path;
    private final String anchor;

    /**
     * @param path where the page with a number stands
     * @param anchor the id of the list on its page, or empty for the page's top
     */
    public Paginator(Messages words, IntFunction<SitePath> path, String anchor) {
        this.words = words;
        this.path = path;
        this.anchor = anchor;
    }

    /** The list in parts of at most {@code size}; one empty part for an empty list. */
    public static <T> List<List<T>> chunks(List<T> list, int size) {
        List<List<T>> chunks = new ArrayList<>();
        for (int from = 0; from < list.size(); from += size) {
            chunks.add(list.subList(from, Math.min(list.size(), from + size)));
        }
        return chunks.isEmpty() ? List.of(List.of()) : chunks;
    }

    /** Plans one page of a list. */
    @FunctionalInterface
    public interface Part<T> {

        /**
         * @param number from 1
         * @param total how many pages the list has
         * @param items what stands on this one
         */
        Page plan(int number, int total, List<T> items);
    }

    /** The pages of a list, each planned when it is asked for. */
    public static <T> List<PlannedPage> pages(
            List<T> list, IntFunction<SitePath> paths, Part<T> part) {
        return ofChunks(chunks(list, SiteContext.PAGE_SIZE), paths, part);
    }

    /**
     * The pages of a list that is cut already.
     *
     * @param paths where the page with a number stands, from 1
     */
    public static <T> List<PlannedPage> ofChunks(
            List<List<T>> chunks, IntFunction<SitePath> paths, Part<T> part) {
        List<PlannedPage> pages = new ArrayList<>(chunks.size());
        for (int i = 0; i < chunks.size(); i++) {
            int number = i + 1;
            List<T> items = chunks.get(i);
            pages.add(
                    new PlannedPage(
                            paths.apply(number), () -> part.plan(number, chunks.size(), items)));
        }
        return pages;
    }

    /**
     * The way through the pages of one list.
     *
     * @param current from 1
     */
    public Pagination pagination(int current, int total) {
        if (total < 2) {
            return Pagination.NONE;
        }
        SitePath from = path.apply(current);
        IntFunction<String> href =
                page ->
                        anchor.isEmpty()
                                ? Addresses.link(from, path.apply(page))
                                : Addresses.link(from, path.apply(page), anchor);
        List<PageLink> pages = new ArrayList<>();
        boolean gap = false;
        for (int page = 1; page <= total; page++) {
            boolean near = Math.abs(page - current) <= AROUND || page == 1 || page == total;
            if (near) {
                pages.add(
                        new PageLink(words.number(page), href.apply(page), page == current, false));
            } else if (!gap) {
                pages.add(new PageLink("", "", false, true));
            }
            gap = !near;
        }
        return new Pagination(
                true,
                words.text("pages.label", words.number(current), words.number(total)),
                current > 1,
                current > 1
                        ? new Link(words.text("pages.previous"), href.apply(current - 1))
                        : Link.NONE,
                current < total,
                current < total
                        ? new Link(words.text("pages.next"), href.apply(current + 1))
                        : Link.NONE,
                pages);
    }

    /** What stands under a heading, and whether that began on the page before. */
    public static String continued(Messages words, String note, boolean continued) {
        return continued ? words.text("pages.continued", note) : note;
    }
}
