package dossier.build;

import dossier.model.OutputFile;
import java.net.URI;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;

/** Who follows links from the front page comes everywhere. */
public final class ReachedPages {

    private ReachedPages() {}

    /** Pages to which no chain of links leads from the front page; hosts show one of their own. */
    public static Set<String> unreached(List<OutputFile> files) {
        Map<String, OutputFile> pages = new HashMap<>();
        files.stream()
                .filter(file -> file.path().path().endsWith(".html"))
                .forEach(file -> pages.put(file.path().path(), file));
        Set<String> reached = new TreeSet<>(Set.of("index.html"));
        Deque<String> next = new ArrayDeque<>(reached);
        while (!next.isEmpty()) {
            String path = next.remove();
            for (Element link : Jsoup.parse(pages.get(path).text()).select("a[href]")) {
                URI target = URI.create("/" + path).resolve(link.attr("href"));
                String file = target.getHost() == null ? target.getPath().substring(1) : "";
                if (pages.containsKey(file) && reached.add(file)) {
                    next.add(file);
                }
            }
        }
        Set<String> unreached = new TreeSet<>(pages.keySet());
        unreached.removeAll(reached);
        unreached.remove("404.html");
        return unreached;
    }
}
