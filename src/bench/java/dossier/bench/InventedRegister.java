package dossier.bench;

import dossier.model.EntityId;
import dossier.model.EntityType;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.stream.Collectors;

/**
 * A register of names that nobody bears; a shorter register with the same seed is the start of a
 * longer one.
 */
record InventedRegister(List<Entry> entries) {

    /**
     * An entity of the register.
     *
     * @param name as the articles write it
     * @param variants other spellings: a person's surname
     */
    record Entry(EntityId id, String name, List<String> variants) {
        Entry {
            variants = List.copyOf(variants);
        }

        private int spellings() {
            return 1 + variants.size();
        }
    }

    InventedRegister {
        entries = List.copyOf(entries);
    }

    static InventedRegister ofEntities(int count, long seed) {
        Coining coining = new Coining(seed);
        List<Entry> entries = new ArrayList<>();
        while (entries.size() < count) {
            entries.add(coining.next());
        }
        return new InventedRegister(entries);
    }

    /**
     * Makes a register with exactly {@code count} spellings to look for: names and variants
     * together.
     */
    static InventedRegister ofSpellings(int count, long seed) {
        Coining coining = new Coining(seed);
        List<Entry> entries = new ArrayList<>();
        int missing = count;
        while (missing > 0) {
            Entry entry = coining.next();
            if (entry.spellings() > missing) {
                entry = new Entry(entry.id(), entry.name(), List.of());
            }
            entries.add(entry);
            missing -= entry.spellings();
        }
        return new InventedRegister(entries);
    }

    /** The register as an editor would type it in {@code seeds/register/}. */
    String toYaml() {
        return entries.stream().map(InventedRegister::toYaml).collect(Collectors.joining());
    }

    private static String toYaml(Entry entry) {
        String yaml = "- id: " + entry.id() + "\n  name: " + entry.name() + "\n";
        return entry.variants().isEmpty()
                ? yaml
                : yaml + "  variants: [" + String.join(", ", entry.variants()) + "]\n";
    }

    /** Coins one name after another, never with the same last word twice. */
    private static final class Coining {

        private final Syllables syllables;
        private final Set<String> lastWords = new HashSet<>();

        Coining(long seed) {
            syllables = new Syllables(new SplittableRandom(~seed));
        }

        Entry next() {
            String last = syllables.properName();
            while (!lastWords.add(folded(last))) {
                last = syllables.properName();
            }
            return switch (syllables.oneOf("person", "person", "place", "place", "org")) {
                case "person" ->
                        entry(EntityType.PERSON, syllables.firstName() + " ", last, List.of(last));
                case "place" -> entry(EntityType.PLACE, "", last, List.of());
                default -> entry(EntityType.ORGANISATION, body(), last, List.of());
            };
        }

        private String body() {
            return syllables.oneOf("Unie van ", "Raad voor ", "Ministerie van ", "Partij ");
        }

        private static Entry entry(
                EntityType type, String before, String last, List<String> variants) {
            String name = before + last;
            return new Entry(new EntityId(type, folded(name)), name, variants);
        }

        /** Folds a name to what an id may hold: {@code Zoë van Één} becomes {@code zoe-van-een}. */
        private static String folded(String name) {
            return Normalizer.normalize(name, Normalizer.Form.NFD)
                    .replaceAll("\\p{M}+", "")
                    .toLowerCase(Locale.ROOT)
                    .replaceAll("[^a-z0-9]+", "-");
        }
    }
}
