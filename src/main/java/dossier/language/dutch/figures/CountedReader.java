package dossier.language.dutch.figures;

import dossier.language.WordList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** Reads what is counted after a number: its adjectives and its noun. */
final class CountedReader {

    /** No more words stand between a number and its noun. */
    private static final int REACH = 5;

    private static final Set<String> QUOTES = Set.of("'", "‘", "’", "\"", "“", "”", "„");
    private static final Set<String> PERSONS = Set.of("hen", "ons", "jullie");
    private static final Set<String> WHOLES =
            Set.of("de", "die", "deze", "mijn", "zijn", "haar", "hun", "onze");
    private static final List<String> PLURALS = List.of("en", "s", "ën", "ma", "ia");

    /** {@code overgebleven}. */
    private static final Pattern PARTICIPLE = Pattern.compile("\\p{L}{0,6}ge\\p{L}{3,}en");

    private final Topics topics;
    private final WordList stops = WordList.of("dutch/figures-stops.txt");
    private final WordList adjectives = WordList.of("dutch/figures-adjectives.txt");

    CountedReader(Topics topics) {
        this.topics = topics;
    }

    /** What the number that ends before token {@code start} counts: {@code 70-plussers} too. */
    Counted after(Words words, int start) {
        if (words.at(start).isNumber() && words.hyphen(start + 1)) {
            Counted plural = unquoted(words, start + 2);
            return plural.noun().isPresent() ? plural : Counted.nothing(start);
        }
        if (words.is(start, "van")) {
            return amongOthers(words, start);
        }
        if (words.is(start, "de") && words.is(start - 2, "alle")) {
            return unquoted(words, start + 1);
        }
        Counted found = unquoted(words, isOpeningQuote(words, start) ? start + 1 : start);
        if (!found.named()) {
            return Counted.nothing(start);
        }
        boolean quoted = false;
        for (int i = start; i < found.end(); i++) {
            quoted |= isOpeningQuote(words, i);
        }
        boolean closed = quoted && QUOTES.contains(words.key(found.end()));
        return closed ? found.endingAt(found.end() + 1) : found;
    }

    /** {@code 82 van hen}, {@code vier van mijn patiënten}. */
    private Counted amongOthers(Words words, int van) {
        if (PERSONS.contains(words.key(van + 1))) {
            return new Counted(van + 2, topics.nouns().of("mensen"), Optional.empty(), true);
        }
        if (!WHOLES.contains(words.key(van + 1))) {
            return Counted.nothing(van);
        }
        Counted whole = unquoted(words, van + 2);
        return whole.noun().isPresent() ? whole : Counted.nothing(van);
    }

    /** A mark that opens a quotation: {@code 26 gedode “relschoppers”}. */
    private static boolean isOpeningQuote(Words words, int i) {
        return QUOTES.contains(words.key(i)) && words.joined(i) && !words.joined(i - 1);
    }

    private Counted unquoted(Words words, int start) {
        Optional<Topic> told = Optional.empty();
        for (int i = start; i < start + REACH; i++) {
            if (i > start && isOpeningQuote(words, i)) {
                continue;
            }
            int head = head(words, i);
            Optional<Nouns.Found> noun = topics.nouns().at(words, head);
            Optional<Topic> adjective = topics.ofAdjective(words.key(head));
            if (told.isEmpty()) {
                told = adjective;
            }
            if (noun.isPresent() && !(adjective.isPresent() && isNounAt(words, head + 1))) {
                Noun counted = isFormer(words, i, head) ? former(noun.get()) : noun.get().noun();
                return new Counted(noun.get().end(), Optional.of(counted), told, true);
            }
            if (isEnd(words, head)) {
                return Counted.nothing(start);
            }
            if (adjective.isEmpty() && !isAdjective(words, head)) {
                return isPlural(words.key(head)) && topics.ofEvent(words, head).isEmpty()
                        ? new Counted(head + 1, people(words, start, head), told, true)
                        : Counted.nothing(start);
            }
            i = head;
        }
        return Counted.nothing(start);
    }

    /** {@code oud-gevangenen} are none any more. */
    private static boolean isFormer(Words words, int first, int head) {
        return head > first && (words.is(first, "oud") || words.is(first, "ex"));
    }

    private Noun former(Nouns.Found noun) {
        return noun.noun().unit().equals("people")
                ? topics.nouns().of("mensen").orElseThrow()
                : noun.noun();
    }

    /** The last part of a compound with hyphens: {@code republieken} of ex-republieken. */
    private static int head(Words words, int i) {
        int head = i;
        while (words.at(head).isWord() && words.hyphen(head + 1) && words.joined(head + 1)) {
            head += 2;
        }
        return head;
    }

    private boolean isNounAt(Words words, int i) {
        return !stops.contain(words.key(i)) && topics.nouns().at(words, i).isPresent();
    }

    private boolean isEnd(Words words, int i) {
        return !words.at(i).isWord() || stops.contain(words.key(i));
    }

    /** Inflected adjectives end in -e, participles can in -en; the others are listed. */
    private boolean isAdjective(Words words, int i) {
        String word = words.key(i);
        boolean participle = PARTICIPLE.matcher(word).matches() && isNounAt(words, i + 1);
        return participle
                || (word.endsWith("e")
                        && (words.at(i + 1).isWord() || isOpeningQuote(words, i + 1)))
                || adjectives.contain(word);
    }

    /**
     * {@code Limburgers}, {@code Wit-Russen}: a capitalised plural is of a people; {@code omgekomen
     * wachters}: only people can be so.
     */
    private Optional<Noun> people(Words words, int first, int i) {
        String word = words.key(i);
        boolean said = first < i && topics.isOfPeople(words.key(i - 1));
        return said || (words.capital(i) && (word.endsWith("en") || word.endsWith("ers")))
                ? topics.nouns().of("mensen")
                : Optional.empty();
    }

    private static boolean isPlural(String word) {
        return PLURALS.stream().anyMatch(word::endsWith);
    }
}
