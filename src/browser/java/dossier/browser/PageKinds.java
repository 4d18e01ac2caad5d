package dossier.browser;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** The kinds of page that a dossier has, read from its pages: a new kind is found by itself. */
final class PageKinds {

    private static final Pattern MARK = Pattern.compile("<body data-page=\"([^\"]+)\"");

    private static final Map<Dossier, List<PageKind>> KNOWN = new ConcurrentHashMap<>();

    private PageKinds() {}

    /** All kinds of a dossier, in the order of their names. */
    static List<PageKind> of(Dossier dossier) {
        return KNOWN.computeIfAbsent(dossier, PageKinds::read);
    }

    private static List<PageKind> read(Dossier dossier) {
        Map<String, List<String>> pages =
                dossier.pages().stream()
                        .collect(
                                Collectors.groupingBy(
                                        path -> template(dossier, path) + " " + folder(path),
                                        TreeMap::new,
                                        Collectors.toList()));
        List<PageKind> kinds = new ArrayList<>();
        for (List<String> alike : pages.values()) {
            List<String> bySize = new ArrayList<>(alike);
            bySize.sort(Comparator.comparingLong(path -> size(dossier, path)));
            String barest = bySize.get(0);
            String fullest = bySize.get(bySize.size() - 1);
            kinds.add(new PageKind(template(dossier, fullest), folder(fullest), fullest, barest));
        }
        return kinds;
    }

    /** The fullest page of every kind. */
    static List<String> fullest(Dossier dossier) {
        return of(dossier).stream().map(PageKind::fullest).toList();
    }

    /** The barest page of every kind that has several. */
    static List<String> barest(Dossier dossier) {
        return of(dossier).stream()
                .filter(kind -> !kind.barest().equals(kind.fullest()))
                .map(PageKind::barest)
                .toList();
    }

    /** The path of the fullest page of a template. */
    static String fullest(Dossier dossier, String template) {
        return of(dossier).stream()
                .filter(kind -> kind.template().equals(template))
                .map(PageKind::fullest)
                .max(Comparator.comparingLong(path -> size(dossier, path)))
                .orElseThrow(() -> new AssertionError("no page of the kind " + template));
    }

    private static String template(Dossier dossier, String path) {
        Matcher mark = MARK.matcher(dossier.read(path));
        if (!mark.find()) {
            throw new AssertionError(path + " doesn't say of which kind it is");
        }
        return mark.group(1);
    }

    private static String folder(String path) {
        return path.contains("/") ? path.substring(0, path.indexOf('/')) : "";
    }

    private static long size(Dossier dossier, String path) {
        try {
            return Files.size(dossier.folder().resolve(path));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
