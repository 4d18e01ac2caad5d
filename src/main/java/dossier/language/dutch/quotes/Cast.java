package dossier.language.dutch.quotes;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** Who is what in one article: {@code burgemeester Femke Halsema} makes her the burgemeester. */
final class Cast {

    private static final int MOST_HOLDERS = 8;

    private final Map<String, List<Holder>> byFunction = new HashMap<>();
    private final WholeNames wholeNames;
    private final RegisteredOffices offices = new RegisteredOffices();
    private final Genders told;
    private final QuoteWords words;
    private final GenderWords genders;
    private final PhraseReader reader;

    /**
     * One who has a function.
     *
     * @param land the adjective before it, in lower case, or empty: {@code russische}
     */
    private record Holder(Phrase name, String land) {}

    Cast(DutchGrammar grammar, List<MarkedPassage> article) {
        this.words = grammar.words();
        this.genders = grammar.genders();
        this.reader = grammar.reader();
        this.told = new Genders(genders, reader);
        this.wholeNames = new WholeNames(words);
        article.forEach(this::addAll);
    }

    /** Those of its people of whom the register says what they are. */
    RegisteredOffices offices() {
        return offices;
    }

    /** What it tells of who is a man and who a woman. */
    Genders genders() {
        return told;
    }

    /** All of whom the article says this function, with a name. */
    List<Phrase> whoAre(String function, String land) {
        List<Holder> holders = byFunction.getOrDefault(function, List.of());
        return holders.stream()
                .filter(holder -> land.isEmpty() || holder.land.equals(land))
                .map(Holder::name)
                .toList();
    }

    /** All of whom it says that they had this function: {@code oud-diplomaat}. */
    List<Phrase> whoWere(String function, String land) {
        return byFunction.keySet().stream()
                .filter(known -> known.endsWith("-" + function))
                .flatMap(known -> whoAre(known, land).stream())
                .toList();
    }

    /** Its names of several words that the register lacks. */
    WholeNames wholeNames() {
        return wholeNames;
    }

    private void addAll(MarkedPassage text) {
        for (int i = 0; i < text.size(); i++) {
            if (!text.isQuoted(i) && text.token(i).isWord() && text.isCapital(i)) {
                add(text, i);
            }
        }
    }

    private void add(MarkedPassage text, int i) {
        genders.ofGivenName(text.token(i).key()).ifPresent(gender -> told.add(text, i, gender));
        if (text.nameAt(i).isPresent() || isWholeName(text, i)) {
            addName(text, i);
        }
        if (!isBesideCapital(text, i)) {
            wholeNames.addAlone(text.token(i).key());
        }
        if (i == 0) {
            return;
        }
        String before = text.token(i - 1).key();
        if (text.isCapital(i - 1) && text.token(i - 1).isWord() || before.equals("van")) {
            wholeNames.addSurname(text.token(i).key());
        }
        if (text.token(i - 1).isWord()) {
            addFunction(text, i);
            genders.ofNoun(before).ifPresent(gender -> told.add(text, i, gender));
        } else if (before.equals(".")) {
            addTitle(text, i);
        }
    }

    private static boolean isBesideCapital(MarkedPassage text, int i) {
        boolean before = i > 0 && text.token(i - 1).isWord() && text.isCapital(i - 1);
        return before || (i + 1 < text.size() && text.isCapital(i + 1));
    }

    /** Of {@code ds. Baumann}. */
    private void addTitle(MarkedPassage text, int i) {
        String title = i > 1 ? text.token(i - 2).key() : "";
        for (String function : words.functionsOfTitle(title)) {
            genders.ofNoun(function).ifPresent(gender -> told.add(text, i, gender));
            reader.read(text, i, text.size())
                    .filter(Phrase::isName)
                    .ifPresent(name -> add(function, new Holder(name, "")));
        }
    }

    /** A given name that a surname follows; where a run of capitals begins. */
    private boolean isWholeName(MarkedPassage text, int i) {
        int next = text.compoundEnd(i);
        return next < text.size()
                && text.token(next).isWord()
                && (text.isCapital(next) || words.isParticle(text.token(next).key()))
                && !(i > 0 && text.token(i - 1).isWord() && text.isCapital(i - 1))
                && !text.is(i - 1, "-");
    }

    /** Of {@code burgemeester Halsema} and {@code minister van Defensie Kajsa Ollongren}. */
    private void addFunction(MarkedPassage text, int i) {
        int at = i - 1;
        int first = Math.max(0, i - 5);
        boolean department = text.isCapital(at) && !words.isFunction(text.token(at).key());
        while (department && at > first && !text.is(at, "van")) {
            at--;
        }
        if (department) {
            at--;
        }
        if (at < 0 || !text.token(at).isWord() || !words.isFunction(text.token(at).key())) {
            return;
        }
        String function = function(text, at);
        int start = at;
        while (start > 1 && text.is(start - 1, "-")) {
            start -= 2;
        }
        String land = start > 0 ? text.token(start - 1).key() : "";
        if (!words.isFormer(land)) {
            boolean adjective = start > 0 && text.isCapital(start - 1) && land.endsWith("e");
            reader.read(text, i, text.size())
                    .filter(Phrase::isName)
                    .filter(name -> department ? isSurelyPerson(name) : canBePerson(name))
                    .ifPresent(name -> add(function, new Holder(name, adjective ? land : "")));
        }
    }

    private static boolean canBePerson(Phrase name) {
        return name.isKnownPerson() || name.name().isEmpty();
    }

    private boolean isSurelyPerson(Phrase name) {
        return name.isKnownPerson()
                || genders.ofGivenName(Phrase.firstWord(name.words())).isPresent();
    }

    /** {@code oud-president} is not {@code president}, but {@code D66-leider} is {@code leider}. */
    private String function(MarkedPassage text, int at) {
        String key = text.token(at).key();
        boolean former = at > 1 && text.is(at - 1, "-") && words.isFormer(text.token(at - 2).key());
        return former ? text.token(at - 2).key() + "-" + key : key;
    }

    private void addName(MarkedPassage text, int i) {
        Optional<Phrase> name = reader.read(text, i, text.size()).filter(Phrase::isName);
        if (name.filter(Cast::canBePerson).isPresent()) {
            offices.add(name.get());
            name.get().function().ifPresent(function -> addApposition(name.get(), function));
            // What begins a sentence has a capital anyhow, but not what follows it.
            boolean sure =
                    !text.isSentenceStart(i)
                            || genders.ofGivenName(text.token(i).key()).isPresent()
                            || isBeforeSurname(text, i + 1);
            boolean whole = name.get().words().indexOf(' ') > 0 && !hasField(name.get());
            if (sure && name.get().name().isEmpty() && whole) {
                wholeNames.add(name.get().words());
            }
        }
    }

    /** Not {@code Zoals Kees Mulder}: no given name follows another word with a capital. */
    private boolean isBeforeSurname(MarkedPassage text, int next) {
        return next < text.size()
                && text.isCapital(next)
                && genders.ofGivenName(text.token(next).key()).isEmpty();
    }

    /**
     * {@code Buitenlandse Zaken Linas Linkevicius}: what somebody is about is no part of a name.
     */
    private boolean hasField(Phrase name) {
        return Stream.of(name.words().toLowerCase(Locale.ROOT).split(" ")).anyMatch(words::isField);
    }

    private void addApposition(Phrase name, String apposition) {
        String previous = "";
        for (String word : apposition.split("[ -]")) {
            String key = word.toLowerCase(Locale.ROOT);
            if (words.isFunction(key)) {
                if (!words.isFormer(previous)) {
                    add(key, new Holder(name, previous.endsWith("se") ? previous : ""));
                }
                return;
            }
            previous = key;
        }
    }

    private void add(String function, Holder holder) {
        wholeNames.addHolder(holder.name.words());
        List<Holder> known = byFunction.computeIfAbsent(function, k -> new ArrayList<>());
        for (int i = 0; i < known.size(); i++) {
            if (isSame(known.get(i).name, holder.name)) {
                if (known.get(i).land.isEmpty()) {
                    known.set(i, new Holder(known.get(i).name, holder.land));
                }
                return;
            }
        }
        if (known.size() < MOST_HOLDERS) {
            known.add(holder);
        }
    }

    /** Whether two phrases name one person. */
    static boolean isSame(Phrase one, Phrase other) {
        return one.name().isPresent() || other.name().isPresent()
                ? one.name().map(n -> n.entity()).equals(other.name().map(n -> n.entity()))
                : one.words().endsWith(other.words()) || other.words().endsWith(one.words());
    }
}
