package dossier.export;

import dossier.model.OutputFile;
import dossier.model.SitePath;
import dossier.site.Addresses;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * The list of pages for search engines (sitemaps.org, protocol 0.9): one file, or an index of
 * several when there are more than 50,000.
 */
final class Sitemap {

    private static final int MAX_ADDRESSES = 50_000;
    private static final String NAMESPACE = "http://www.sitemaps.org/schemas/sitemap/0.9";

    private Sitemap() {}

    /**
     * @param base the site's public address, ending in {@code /}
     * @param pages the pages to list, in any order
     * @param notFound the page that is not listed
     */
    static List<OutputFile> of(String base, List<OutputFile> pages, SitePath notFound) {
        List<String> addresses =
                pages.stream()
                        .filter(page -> !page.path().equals(notFound))
                        .sorted(Comparator.comparing(OutputFile::path))
                        .map(page -> Addresses.absolute(base, page.path()))
                        .toList();
        if (addresses.size() <= MAX_ADDRESSES) {
            return List.of(part(Addresses.SITEMAP.path(), addresses));
        }
        List<OutputFile> files = new ArrayList<>();
        XmlText index = new XmlText();
        index.open("sitemapindex", "xmlns", NAMESPACE);
        for (int from = 0; from < addresses.size(); from += MAX_ADDRESSES) {
            String name = "sitemap-" + (from / MAX_ADDRESSES + 1) + ".xml";
            int to = Math.min(addresses.size(), from + MAX_ADDRESSES);
            files.add(part(name, addresses.subList(from, to)));
            index.open("sitemap");
            index.element("loc", base + name);
            index.close("sitemap");
        }
        index.close("sitemapindex");
        files.add(OutputFile.text(Addresses.SITEMAP, index.toString()));
        return files;
    }

    private static OutputFile part(String name, List<String> addresses) {
        XmlText xml = new XmlText();
        xml.open("urlset", "xmlns", NAMESPACE);
        for (String address : addresses) {
            xml.open("url");
            xml.element("loc", address);
            xml.close("url");
        }
        xml.close("urlset");
        return OutputFile.text(new SitePath(name), xml.toString());
    }
}
