package dossier.source;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Which file of an editor's folder is what, by its name alone.
 *
 * @param articles {@code *.txt} and {@code *.md} at the top
 * @param sidecars {@code *.yaml} at the top that belong to a text, or seem to
 * @param pages {@code pages/*.md}
 * @param register {@code register/*.yaml}
 * @param ignored all others
 */
record SeedLayout(
        List<String> articles,
        List<String> sidecars,
        List<String> pages,
        List<String> register,
        boolean hasDossier,
        List<String> ignored) {

    static final String DOSSIER = "dossier.yaml";

    static SeedLayout of(List<String> files) {
        SeedLayout layout =
                new SeedLayout(
                        new ArrayList<>(),
                        new ArrayList<>(),
                        new ArrayList<>(),
                        new ArrayList<>(),
                        files.contains(DOSSIER),
                        new ArrayList<>());
        files.forEach(layout::sort);
        return layout;
    }

    private void sort(String file) {
        int slash = file.lastIndexOf('/');
        String folder = slash < 0 ? "" : file.substring(0, slash);
        boolean hidden = file.startsWith(".") || file.contains("/.");
        if (hidden) {
            ignored.add(file);
        } else if (folder.isEmpty() && (file.endsWith(".txt") || file.endsWith(".md"))) {
            articles.add(file);
        } else if (folder.isEmpty() && file.endsWith(".yaml")) {
            if (!file.equals(DOSSIER)) {
                sidecars.add(file);
            }
        } else if (folder.equals("pages") && file.endsWith(".md")) {
            pages.add(file);
        } else if (folder.equals("register") && file.endsWith(".yaml")) {
            register.add(file);
        } else {
            ignored.add(file);
        }
    }

    /** The file's name without folder and ending. */
    static String nameOf(String file) {
        String name = file.substring(file.lastIndexOf('/') + 1);
        return name.substring(0, name.lastIndexOf('.'));
    }

    /** Names of all articles, without their endings. */
    Set<String> articleNames() {
        Set<String> names = new HashSet<>();
        articles.forEach(file -> names.add(nameOf(file)));
        return names;
    }
}
