package dossier.publish;

import dossier.model.SitePath;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Files of an earlier build that the next one has no longer.
 *
 * @param inTheWay those that must go first: with another case's name for a wanted file, where a
 *     file system may take the two for one, or a file where a folder must be, or the reverse
 * @param others those that can wait until everything is written
 */
record Obsolete(List<SitePath> inTheWay, List<SitePath> others) {

    Obsolete {
        inTheWay = List.copyOf(inTheWay);
        others = List.copyOf(others);
    }

    /** What is obsolete when {@code wanted} takes the place of {@code before}. */
    static Obsolete of(Collection<SitePath> before, Set<SitePath> wanted) {
        Set<String> files = new HashSet<>();
        Set<String> folders = new HashSet<>();
        for (SitePath path : wanted) {
            String name = path.ignoringCase();
            files.add(name);
            // Most folders were seen with an earlier file, and all that they are in.
            int slash = name.lastIndexOf('/');
            while (slash >= 0 && folders.add(name.substring(0, slash))) {
                slash = name.lastIndexOf('/', slash - 1);
            }
        }
        Map<Boolean, List<SitePath>> obsolete =
                before.stream()
                        .filter(path -> !wanted.contains(path))
                        .sorted()
                        .collect(
                                Collectors.partitioningBy(
                                        path -> isInTheWay(path.ignoringCase(), files, folders)));
        return new Obsolete(obsolete.get(true), obsolete.get(false));
    }

    private static boolean isInTheWay(String name, Set<String> files, Set<String> folders) {
        if (files.contains(name) || folders.contains(name)) {
            return true;
        }
        for (int slash = name.indexOf('/'); slash >= 0; slash = name.indexOf('/', slash + 1)) {
            if (files.contains(name.substring(0, slash))) {
                return true;
            }
        }
        return false;
    }

    boolean isEmpty() {
        return inTheWay.isEmpty() && others.isEmpty();
    }
}
