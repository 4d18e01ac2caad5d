package dossier.build;

import dossier.model.OutputFile;
import java.net.URI;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/**
 * What holds for every page of every dossier, read with jsoup and not with the generator's own
 * checks: links lead somewhere, are relative, and nothing is loaded from or run by others.
 */
public final class SiteRules {

    private static final Pattern STYLE_ADDRESS =
            Pattern.compile("url\\(\\s*['\"]?([^'\")]+)|@import\\s+['\"]([^'\"]+)");
    private static final Pattern SCHEME = Pattern.compile("[A-Za-z][A-Za-z0-9+.-]*:.*");
    private static final List<String> RESOURCES =
            List.of("src", "srcset", "poster", "data", "action");

    /** A meta element that does more than say what a page may load. */
    private static final String REDIRECTION =
            "meta[http-equiv]:not([http-equiv=Content-Security-Policy])";

    /** Not a script but data, which a content security policy lets be. */
    private static final String DATA =
            ":not([type=application/json]):not([type=application/ld+json])";

    private final Map<String, OutputFile> files = new HashMap<>();
    private final Map<String, Document> pages = new HashMap<>();
    private final Map<String, Set<String>> anchors = new HashMap<>();
    private final List<String> violations = new ArrayList<>();
    private int links;

    private SiteRules(List<OutputFile> output) {
        output.forEach(file -> files.put(file.path().path(), file));
        output.parallelStream()
                .filter(file -> file.path().path().endsWith(".html"))
                .map(file -> Map.entry(file.path().path(), Jsoup.parse(file.text())))
                .toList()
                .forEach(page -> pages.put(page.getKey(), page.getValue()));
    }

    /** What is wrong, one line each: {@code artikel/a.html: …}. */
    public static List<String> violations(List<OutputFile> output) {
        return new SiteRules(output).check();
    }

    /** How many links into the site the pages hold. */
    public static int countLinks(List<OutputFile> output) {
        SiteRules rules = new SiteRules(output);
        rules.check();
        return rules.links;
    }

    private List<String> check() {
        pages.forEach((path, page) -> anchors.put(path, anchors(path, page)));
        pages.forEach(this::page);
        files.forEach(
                (path, file) -> {
                    if (path.endsWith(".css")) {
                        style(path, file.text());
                    }
                });
        return violations.stream().sorted().toList();
    }

    private Set<String> anchors(String path, Document page) {
        Set<String> ids = new HashSet<>();
        for (Element element : page.select("[id]")) {
            if (!ids.add(element.id())) {
                violations.add(path + ": the id \"" + element.id() + "\" stands twice");
            }
        }
        return ids;
    }

    private void page(String path, Document page) {
        for (Element element : page.getAllElements()) {
            for (Attribute attribute : element.attributes()) {
                attribute(path, element, attribute);
            }
        }
        if (!page.select("base, iframe, object, embed, " + REDIRECTION).isEmpty()) {
            violations.add(path + ": has an element that loads or leads elsewhere");
        }
        page.select("script:not([src])" + DATA)
                .forEach(s -> violations.add(path + ": inline script"));
        if (page.select("style, [style]").size() > 0) {
            violations.add(path + ": a style that the content security policy refuses");
        }
    }

    private void attribute(String path, Element element, Attribute attribute) {
        String name = attribute.getKey();
        String value = attribute.getValue();
        if (name.startsWith("on")) {
            violations.add(path + ": handler " + element.cssSelector() + " " + name);
        } else if (RESOURCES.contains(name) && !value.startsWith("data:")) {
            internal(path, value, "loads");
        } else if (name.equals("href") && element.tagName().equals("link")) {
            if (!element.attr("rel").equals("canonical")) {
                internal(path, value, "loads");
            }
        } else if (name.equals("href")) {
            link(path, value);
        }
    }

    private void link(String path, String value) {
        boolean elsewhere = value.startsWith("https://") || value.startsWith("http://");
        if (elsewhere || value.startsWith("mailto:")) {
            return;
        }
        internal(path, value, "links to");
    }

    private void internal(String path, String value, String verb) {
        if (value.startsWith("/") || SCHEME.matcher(value).matches()) {
            violations.add(path + ": " + verb + " " + value + ", which is not relative");
            return;
        }
        links++;
        URI target;
        try {
            target = new URI("site", "", "/" + path, null).resolve(value);
        } catch (java.net.URISyntaxException | IllegalArgumentException e) {
            violations.add(path + ": " + verb + " " + value + ", which is no address");
            return;
        }
        String file = target.getPath().substring(1);
        if (!files.containsKey(file)) {
            violations.add(path + ": " + verb + " " + value + ", but there is no " + file);
        } else if (target.getRawFragment() != null && anchors.containsKey(file)) {
            String anchor = URLDecoder.decode(target.getRawFragment(), StandardCharsets.UTF_8);
            if (!anchors.get(file).contains(anchor)) {
                violations.add(path + ": " + verb + " " + value + ", but that id is not there");
            }
        }
    }

    private void style(String path, String css) {
        Matcher address = STYLE_ADDRESS.matcher(css);
        while (address.find()) {
            String value = address.group(1) != null ? address.group(1) : address.group(2);
            if (!value.startsWith("data:")) {
                internal(path, value, "loads");
            }
        }
    }
}
