package dossier.suggest;

import dossier.model.EntityType;
import dossier.model.NearestWord;
import dossier.register.Entity;
import dossier.register.NameKey;
import dossier.register.Register;
import dossier.register.Variant;
import dossier.suggest.Suggestion.Nearest;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Answers which name is most like another. Only names with the same consonants or the same first
 * letters are compared, so that ten thousand names are no work.
 */
final class NearestNames {

    /** So many names of one beginning are compared. */
    private static final int MAX_COMPARED = 100;

    private static final int BEGINNING = 3;

    /** Shorter names are like too many others. */
    private static final int MIN_LENGTH = 5;

    /** A name, or for a person the family name. */
    private record Entry(String word, Nearest nearest) {}

    private final Map<String, List<Entry>> buckets = new HashMap<>();

    static NearestNames of(Register register) {
        NearestNames names = new NearestNames();
        for (Entity entity : register.entities()) {
            for (Variant variant : entity.variants()) {
                names.add(variant.text(), new Nearest(entity.id(), entity.name(), true));
            }
        }
        return names;
    }

    void add(String name, Nearest nearest) {
        String word = wordOf(nearest.id().type(), name);
        Entry entry = new Entry(word, nearest);
        for (String bucket : bucketsOf(word)) {
            List<Entry> entries = buckets.computeIfAbsent(bucket, key -> new ArrayList<>());
            if (entries.size() < MAX_COMPARED) {
                entries.add(entry);
            }
        }
    }

    /** The name of the same type that is most like {@code name}. */
    Optional<Nearest> to(EntityType type, String name) {
        String word = wordOf(type, name);
        int best = allowed(word) + 1;
        Nearest nearest = null;
        for (String bucket : bucketsOf(word)) {
            for (Entry entry : buckets.getOrDefault(bucket, List.of())) {
                if (isComparable(type, word, entry)) {
                    int distance = NearestWord.distance(word, entry.word());
                    if (distance < best) {
                        best = distance;
                        nearest = entry.nearest();
                    }
                }
            }
        }
        return Optional.ofNullable(nearest);
    }

    private static boolean isComparable(EntityType type, String word, Entry entry) {
        return entry.nearest().id().type() == type
                && Math.abs(word.length() - entry.word().length()) <= allowed(word);
    }

    private static int allowed(String word) {
        return word.length() < MIN_LENGTH ? 0 : Math.max(1, word.length() / 4);
    }

    private static List<String> bucketsOf(String word) {
        String beginning = word.substring(0, Math.min(BEGINNING, word.length()));
        return List.of("=" + Skeleton.of(word), beginning);
    }

    /** Persons are compared by the last word of their names. */
    private static String wordOf(EntityType type, String name) {
        String key = NameKey.of(name);
        return type == EntityType.PERSON ? key.substring(key.lastIndexOf(' ') + 1) : key;
    }
}
