package dossier.corpus;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/** Gives out names, each once: the second {@code regimes} is {@code regimes-2}. */
final class UniqueNames {

    private final Set<String> taken = new HashSet<>();
    private final Map<String, Integer> lastNumber = new HashMap<>();

    /** The wanted name, or the first one made of it that nobody has. */
    String allocate(String wanted) {
        String name = wanted;
        while (!taken.add(name)) {
            name = wanted + "-" + lastNumber.merge(wanted, 2, (last, second) -> last + 1);
        }
        return name;
    }
}
