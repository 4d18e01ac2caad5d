package dossier.plan.part;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/** Neighbours in a list that stand under one heading. */
public final class Runs {

    private Runs() {}

    /**
     * Cuts a list wherever the key changes.
     *
     * @param key a heading, or what it is known by: records with articles in them are slow to
     *     compare
     * @return runs of at least one, in order
     */
    public static <T> List<List<T>> of(List<T> list, Function<T, String> key) {
        List<List<T>> runs = new ArrayList<>();
        int start = 0;
        for (int i = 1; i <= list.size(); i++) {
            String current = key.apply(list.get(start));
            if (i == list.size() || !key.apply(list.get(i)).equals(current)) {
                runs.add(list.subList(start, i));
                start = i;
            }
        }
        return runs;
    }
}
