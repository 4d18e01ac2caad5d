package dossier.language.dutch.quotes;

import dossier.language.WordList;
import dossier.language.dutch.quotes.Attributed.Manner;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The verbs of saying, by their forms. Immutable. */
final class SpeechVerbs {

    /** Auxiliaries of a participle, and of {@code laten weten}. */
    static final Set<String> AUXILIARIES =
            Set.of("heeft", "had", "hebben", "hadden", "zou", "zouden");

    /** Auxiliaries of an infinitive (ANS, "modale hulpwerkwoorden"). */
    static final Set<String> MODALS =
            Set.of(
                    "wil", "willen", "wilde", "wilden", "kan", "kunnen", "kon", "konden", "moet",
                    "moeten", "moest", "moesten", "zal", "zullen", "zou", "zouden", "mag", "mogen");

    private static final Set<String> NOT_BEFORE_VERB = Set.of("de", "het", "een", "dit", "elk");

    /** A verb's particle stands no further behind it. */
    private static final int LONGEST = 40;

    /** So many tokens on stands the second word of {@code het over} at most. */
    private static final int MOST_BETWEEN = 4;

    /** Further behind a verb that is denied, quoted words are of another clause. */
    private static final int FURTHEST_DENIED = 4;

    private final Map<String, List<Form>> forms = new HashMap<>();

    /**
     * A listed form of a verb.
     *
     * @param particle the words that it isn't a verb of saying without; none for most
     * @param not the word that it isn't one with; empty for most
     */
    private record Form(
            List<String> particle, String not, Sense sense, boolean plural, boolean participle) {}

    /** What a verb says beside that somebody speaks. */
    enum Sense {
        SAYING,
        /** It gives something a name: {@code noemt}. */
        ASCRIBING,
        /** Who spoke before goes on: {@code voegt toe}. */
        CONTINUING,
        /** Its object speaks: {@code citeert}. */
        CITING
    }

    /**
     * A verb of saying in a text.
     *
     * @param index the token that its subject stands beside: of a perfect, the auxiliary
     * @param plural whether more than one speaks
     */
    record Use(int index, Sense sense, boolean plural) {

        /** Whether it gives something a name. */
        boolean ascribing() {
            return sense == Sense.ASCRIBING;
        }

        /** How sure it ties its subject to quoted words in its sentence. */
        Manner manner() {
            return ascribing() ? Manner.ASCRIBED : Manner.REPORTED;
        }

        /** Whether it says right at a token that somebody speaks. */
        boolean isSayingAt(int token) {
            return index == token && !ascribing();
        }

        /** Whether who spoke before goes on. */
        boolean continuing() {
            return sense == Sense.CONTINUING;
        }

        /** The same in the infinitive, with the auxiliary at a token: {@code zou hij schrijven}. */
        Use withModal(int auxiliary) {
            return new Use(auxiliary, sense, false);
        }

        /** Whether its object speaks, where it has one. */
        boolean citing() {
            return sense == Sense.CITING;
        }
    }

    SpeechVerbs() {
        WordList.of("dutch/speech-verbs.txt").words().forEach(this::add);
    }

    private void add(String line) {
        List<String> particle = List.of();
        String not = "";
        Sense sense = Sense.SAYING;
        List<String> words = new ArrayList<>();
        for (String word : line.split(" ")) {
            if (word.startsWith("+")) {
                particle = List.of(word.substring(1).split("_"));
            } else if (word.startsWith("!")) {
                not = word.substring(1);
            } else if (word.equals("*")) {
                sense = Sense.ASCRIBING;
            } else if (word.equals("=")) {
                sense = Sense.CONTINUING;
            } else if (word.equals(">")) {
                sense = Sense.CITING;
            } else {
                words.add(word);
            }
        }
        for (int i = 0; i < words.size(); i++) {
            if (words.get(i).equals("-")) {
                continue;
            }
            boolean plural = i == 0 || i == 3;
            Form form = new Form(i == 4 ? List.of() : particle, not, sense, plural, i == 4);
            forms.computeIfAbsent(words.get(i), key -> new ArrayList<>()).add(form);
            if (particle.size() == 1 && i < 4) {
                forms.computeIfAbsent(particle.get(0) + words.get(i), key -> new ArrayList<>())
                        .add(new Form(List.of(), not, sense, plural, false));
            }
        }
    }

    /** The verb of saying at token {@code i} of a sentence that ends before {@code end}. */
    Optional<Use> at(MarkedPassage passage, int i, int end) {
        List<Form> known = forms.getOrDefault(passage.token(i).key(), List.of());
        if (known.isEmpty() || passage.isQuoted(i) || isSpoilt(passage, i, end, known)) {
            return Optional.empty();
        }
        for (Form form : known) {
            if (isAround(passage, i, form.particle)) {
                return Optional.of(new Use(i, form.sense, form.plural));
            }
        }
        if (i > 0 && NOT_BEFORE_VERB.contains(passage.token(i - 1).key())) {
            return Optional.empty();
        }
        for (Form form : known) {
            if (form.participle) {
                Optional<Use> perfect = perfect(passage, i, form);
                if (perfect.isPresent()) {
                    return perfect;
                }
            } else if (form.particle.isEmpty() || hasParticle(passage, i, end, form.particle)) {
                return Optional.of(new Use(i, form.sense, form.plural));
            }
        }
        return Optional.empty();
    }

    /** {@code sprak niet van “een ramp”}: the words that begin at {@code open} nobody says. */
    static boolean isDenied(MarkedPassage passage, int verb, int open) {
        return verb + 1 < open
                && (passage.is(verb + 1, "niet") || passage.is(verb + 1, "nooit"))
                && verb + FURTHEST_DENIED >= open;
    }

    /** Whether a word is a form of a verb that says by itself that somebody speaks. */
    boolean isForm(String word) {
        return forms.getOrDefault(word, List.of()).stream()
                .anyMatch(form -> form.particle.isEmpty() && form.sense == Sense.SAYING);
    }

    /** Whether the token is the participle of a verb that gives a name: {@code genoemd}. */
    boolean isGivenName(MarkedPassage passage, int i) {
        return i < passage.size()
                && !passage.isQuoted(i)
                && forms.getOrDefault(passage.token(i).key(), List.of()).stream()
                        .anyMatch(form -> form.participle && form.sense == Sense.ASCRIBING);
    }

    /** Whether the token is a participle of a verb of saying: {@code geroepen}. */
    boolean isParticiple(MarkedPassage passage, int i) {
        return !passage.isQuoted(i)
                && forms.getOrDefault(passage.token(i).key(), List.of()).stream()
                        .anyMatch(Form::participle);
    }

    private static boolean isSpoilt(MarkedPassage passage, int verb, int end, List<Form> known) {
        return known.stream()
                .map(Form::not)
                .filter(not -> !not.isEmpty())
                .anyMatch(not -> hasParticle(passage, verb, end, List.of(not)));
    }

    private static boolean hasParticle(
            MarkedPassage passage, int from, int end, List<String> particle) {
        int stop = Math.min(end, from + LONGEST) - particle.size() + 1;
        for (int i = from + 1; i < stop; i++) {
            if (isAt(passage, i, particle) || isParted(passage, i, stop, particle)) {
                return true;
            }
        }
        return false;
    }

    /** {@code heeft het al weken over}: adverbs can stand between two words. */
    private static boolean isParted(
            MarkedPassage passage, int first, int end, List<String> particle) {
        if (particle.size() != 2 || !passage.is(first, particle.get(0))) {
            return false;
        }
        for (int i = first + 1; i < Math.min(end, first + MOST_BETWEEN); i++) {
            if (!passage.isQuoted(i) && passage.is(i, particle.get(1))) {
                return true;
            }
        }
        return false;
    }

    /** {@code dat hij het had over}: in a subclause the verb stands between the two. */
    private static boolean isAround(MarkedPassage passage, int verb, List<String> particle) {
        return particle.size() == 2
                && passage.is(verb - 1, particle.get(0))
                && passage.is(verb + 1, particle.get(1));
    }

    private static boolean isAt(MarkedPassage passage, int from, List<String> words) {
        for (int i = 0; i < words.size(); i++) {
            if (passage.isQuoted(from + i) || !passage.is(from + i, words.get(i))) {
                return false;
            }
        }
        return true;
    }

    /** {@code heeft … gezegd}: the auxiliary comes first, or right after in a subclause. */
    private static Optional<Use> perfect(MarkedPassage passage, int participle, Form form) {
        if (participle + 1 < passage.size()
                && AUXILIARIES.contains(passage.token(participle + 1).key())) {
            return use(passage, participle + 1, form);
        }
        for (int i = participle - 1; i >= Math.max(0, participle - 25); i--) {
            if (passage.isQuoted(i)) {
                continue;
            }
            String key = passage.token(i).key();
            if (AUXILIARIES.contains(key)) {
                return use(passage, i, form);
            }
            if (key.equals(".") || key.equals("?") || key.equals("!")) {
                break;
            }
        }
        return Optional.empty();
    }

    private static Optional<Use> use(MarkedPassage passage, int auxiliary, Form form) {
        return Optional.of(
                new Use(auxiliary, form.sense, passage.token(auxiliary).key().endsWith("en")));
    }
}
