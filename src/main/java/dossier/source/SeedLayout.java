package dossier.source;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * Which file of an editor's folder is what, by its name alone.
 *
 * @param articles {@code *.txt} and {@code *.md} at the top
 * @param sidecars {@code *.yaml} at the top that belong to a text, or seem to
 * @param pages {@code pages/*.md}
 * @param register {@code register/*.yaml}
 * @param named files at the top that are known by their names: {@link #NAMED}
 * @param ignored all others
 */
record SeedLayout(
        List<String> articles,
        List<String> sidecars,
        List<String> pages,
        List<String> register,
        Set<String> named,
        List<String> ignored) {

    static final String DOSSIER = "dossier.yaml";
    static final String CORRECTIONS = "corrections.yaml";
    static final String TIMELINE = "timeline.yaml";
    static final String MAP = "map.geojson";

    /** Names that mean the same in every editor's folder. */
    static final List<String> NAMED = List.of(DOSSIER, CORRECTIONS, TIMELINE, MAP);

    /** What folders are listed as that must be looked into, and can't be. */
    static final List<String> UNREADABLE = List.of("pages/", "register/");

    private enum Kind {
        ARTICLE,
        SIDECAR,
        PAGE,
        REGISTER,
        NAMED,
        IGNORED
    }

    SeedLayout {
        articles = List.copyOf(articles);
        sidecars = List.copyOf(sidecars);
        pages = List.copyOf(pages);
        register = List.copyOf(register);
        named = Set.copyOf(named);
        ignored = List.copyOf(ignored);
    }

    /** The layout of a folder with these files. */
    static SeedLayout of(List<String> files) {
        Map<Kind, List<String>> sorted =
                files.stream().collect(Collectors.groupingBy(SeedLayout::kindOf));
        return new SeedLayout(
                sorted.getOrDefault(Kind.ARTICLE, List.of()),
                sorted.getOrDefault(Kind.SIDECAR, List.of()),
                sorted.getOrDefault(Kind.PAGE, List.of()),
                sorted.getOrDefault(Kind.REGISTER, List.of()),
                Set.copyOf(sorted.getOrDefault(Kind.NAMED, List.of())),
                sorted.getOrDefault(Kind.IGNORED, List.of()));
    }

    /** The same with some of its articles and pages. */
    SeedLayout with(List<String> someArticles, List<String> somePages) {
        return new SeedLayout(someArticles, sidecars, somePages, register, named, ignored);
    }

    private static Kind kindOf(String file) {
        if (file.startsWith(".") || file.contains("/.")) {
            return Kind.IGNORED;
        }
        int slash = file.lastIndexOf('/');
        return switch (slash < 0 ? "" : file.substring(0, slash)) {
            case "" -> atTheTop(file);
            case "pages" -> file.endsWith(".md") ? Kind.PAGE : Kind.IGNORED;
            case "register" -> file.endsWith(".yaml") ? Kind.REGISTER : Kind.IGNORED;
            default -> Kind.IGNORED;
        };
    }

    private static Kind atTheTop(String file) {
        if (NAMED.contains(file)) {
            return Kind.NAMED;
        }
        if (file.endsWith(".txt") || file.endsWith(".md")) {
            return Kind.ARTICLE;
        }
        return file.endsWith(".yaml") ? Kind.SIDECAR : Kind.IGNORED;
    }

    /** What a file must be called to be read, that is so called but for capitals or its ending. */
    static Optional<String> meant(String file) {
        int name = file.lastIndexOf('/') + 1;
        int point = Math.max(name, file.lastIndexOf('.'));
        String ending = file.substring(point).toLowerCase(Locale.ROOT);
        String written =
                file.substring(0, name).toLowerCase(Locale.ROOT)
                        + file.substring(name, point)
                        + (ending.equals(".yml") ? ".yaml" : ending);
        return Optional.of(written)
                .filter(other -> !other.equals(file) && kindOf(other) != Kind.IGNORED);
    }

    /** The file's name without folder and ending. */
    static String nameOf(String file) {
        String name = file.substring(file.lastIndexOf('/') + 1);
        return name.substring(0, name.lastIndexOf('.'));
    }

    /** Names of all articles, without their endings, in order. */
    SortedSet<String> articleNames() {
        return articles.stream()
                .map(SeedLayout::nameOf)
                .collect(Collectors.toCollection(TreeSet::new));
    }
}
