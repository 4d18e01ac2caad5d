package dossier.page;

/**
 * What others show beside a link to a page (The Open Graph protocol; X's "Cards").
 *
 * @param title the page's own, without the dossier's
 * @param type {@code website} or {@code article}
 * @param locale language and territory of the interface: {@code nl_NL}
 * @param siteName the dossier's title
 * @param card how large the picture is
 * @param image absolute address of the dossier's picture, known only when the dossier has one
 * @param imageAlt what is in it
 * @param published date as far as it is known (ISO 8601)
 */
public record Sharing(
        String title,
        String type,
        String locale,
        String siteName,
        String card,
        boolean hasImage,
        String image,
        String imageAlt,
        boolean hasPublished,
        String published) {

    /** The same of an article. */
    public Sharing ofArticle(String articleTitle, String date) {
        return new Sharing(
                articleTitle,
                "article",
                locale,
                siteName,
                card,
                hasImage,
                image,
                imageAlt,
                !date.isEmpty(),
                date);
    }
}
