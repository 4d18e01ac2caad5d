package dossier.check.external;

import dossier.model.OutputFile;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The links of a site to elsewhere, each once. */
public final class ExternalLinks {

    /** In the HTML that the generator writes, where {@code >} in an attribute is escaped. */
    private static final Pattern LINK = Pattern.compile("<a\\s[^>]*?href=\"(https?://[^\"#]+)");

    private ExternalLinks() {}

    /** Each address with the page on which it first stands, in order of the pages. */
    public static Map<String, String> of(List<OutputFile> files) {
        Map<String, String> links = new LinkedHashMap<>();
        List<OutputFile> pages =
                files.stream().filter(file -> file.path().path().endsWith(".html")).toList();
        for (OutputFile page : pages) {
            Matcher link = LINK.matcher(new String(page.bytes(), StandardCharsets.UTF_8));
            while (link.find()) {
                String address = link.group(1).replace("&amp;", "&");
                links.putIfAbsent(address, page.path().path());
            }
        }
        return links;
    }
}
