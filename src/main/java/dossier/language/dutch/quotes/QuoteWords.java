package dossier.language.dutch.quotes;

import dossier.language.WordEndings;
import dossier.language.WordFile;
import dossier.language.WordList;
import dossier.language.dutch.words.GivenNames;
import java.text.Normalizer;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/** The word lists that the rules for quotations look into. Immutable. */
final class QuoteWords {

    static final Set<String> PRONOUNS = Set.of("hij", "zij", "ze", "ie");
    static final Set<String> DETERMINERS =
            Set.of("de", "het", "een", "deze", "zijn", "haar", "hun", "mijn", "onze", "'n", "'t");
    static final Set<String> POSSESSIVES = Set.of("zijn", "haar", "hun");

    private final Predicate<String> functions;
    private final GivenNames givenNames;
    private final WordList titles = WordList.of("dutch/titles.txt");
    private final WordList openers = WordList.of("dutch/openers.txt");
    private final WordEndings openerEndings = endings(WordList.of("dutch/endings.txt"));
    private final WordList inhabitants = WordList.of("dutch/inhabitants.txt");
    private final WordEndings sources = endings(WordList.of("dutch/sources.txt"));
    private final WordEndings groups = endings(WordList.ofSeveral("dutch/speech-groups.txt"));
    private final WordEndings places = endings(WordList.of("dutch/name-places.txt"));
    private final WordEndings organisations = endings(WordList.of("dutch/name-organisations.txt"));
    private final WordList stops = WordList.of("dutch/phrase-stops.txt");
    private final WordList copulas = WordList.of("dutch/copulas.txt");
    private final WordList quantities = WordList.of("dutch/phrase-quantities.txt");
    private final WordList fields = WordList.of("dutch/phrase-fields.txt");
    private final WordList particles = WordList.of("dutch/phrase-particles.txt");
    private final WordList complements = WordList.of("dutch/phrase-complements.txt");
    private final Map<String, List<String>> abbreviations =
            WordFile.lines("dutch/phrase-abbreviations.txt").stream()
                    .map(line -> List.of(line.split(" ")))
                    .collect(
                            Collectors.toUnmodifiableMap(
                                    words -> words.get(0),
                                    words -> words.subList(1, words.size())));
    private final List<List<String>> sameOffices =
            WordFile.lines("dutch/phrase-offices-same.txt").stream()
                    .map(line -> List.of(line.split(" ")))
                    .toList();
    private final WordList offices = WordList.of("dutch/phrase-offices.txt");
    private final WordList prepositions = WordList.of("dutch/phrase-prepositions.txt");
    private final WordList adverbs = WordList.of("dutch/speech-adverbs.txt");
    private final WordList times = WordList.of("dutch/speech-times.txt");
    private final WordList nouns = WordList.of("dutch/speech-nouns.txt");
    private final WordList former = WordList.of("dutch/former.txt");
    private final WordEndings occasions = endings(WordList.of("dutch/speech-occasions.txt"));
    private final WordList relations = WordList.of("dutch/phrase-relations.txt");
    private final WordList hearing = WordList.of("dutch/speech-hearing.txt");
    private final WordList works = WordList.of("dutch/works.txt");
    private final WordList trades = WordList.of("dutch/trades.txt");
    private final WordList slogans = WordList.of("dutch/slogans.txt");
    private final WordList bodies = WordList.of("dutch/bodies.txt");
    private final WordList feelings = WordList.of("dutch/feelings.txt");
    private final WordList distance = WordList.of("dutch/distance-words.txt");

    QuoteWords(Predicate<String> functions, GivenNames givenNames) {
        this.functions = functions;
        this.givenNames = givenNames;
    }

    static WordEndings endings(WordList list) {
        return new WordEndings(list.words());
    }

    /** {@code minister}, {@code oud-ambassadeur}; the word in lower case. */
    boolean isFunction(String word) {
        return functions.test(word) || titles.contain(word);
    }

    /** Says what somebody is, and not what an office is about: {@code economie}. */
    boolean isRole(String word) {
        return isFunction(word) && !fields.contain(word);
    }

    /** Who can speak without being named: {@code politie}. */
    boolean isSource(String word) {
        String one =
                word.endsWith("en")
                        ? word.substring(0, word.length() - 2)
                        : word.endsWith("s") ? word.substring(0, word.length() - 1) : word;
        boolean source =
                sources.haveEndOf(word) || (one.length() < word.length() && sources.haveEndOf(one));
        return source && !word.equals("niemand");
    }

    /**
     * Who speaks as a body or as several, and is no {@code hij}: {@code kabinet}, {@code boeren}.
     */
    boolean isGroup(String word) {
        boolean plural = word.endsWith("en") && !word.endsWith("jongen");
        return groups.haveEndOf(word) || plural || isPluralInS(word);
    }

    /** {@code woordvoerders}, {@code collega's}; not {@code zus}, {@code lerares}. */
    private boolean isPluralInS(String word) {
        if (!word.endsWith("s")) {
            return false;
        }
        int end = word.endsWith("'s") ? 2 : 1;
        String one = word.substring(0, word.length() - end);
        return sources.haveEndOf(one) || isFunction(one);
    }

    /** {@code Nederlander}, {@code Oekraïner}; the word in lower case. */
    boolean isInhabitant(String word) {
        boolean plain = word.chars().allMatch(c -> c < 128);
        return inhabitants.contain(
                plain
                        ? word
                        : Normalizer.normalize(word, Normalizer.Form.NFD).replaceAll("\\p{M}", ""));
    }

    /** A noun before the name of an organisation: {@code weekblad}. */
    boolean isOrganisation(String word) {
        return organisations.haveEndOf(word);
    }

    /** A word that a sentence begins with and that is nobody's name. */
    boolean isOpener(String word) {
        return openers.contain(word) || openerEndings.haveEndOf(word);
    }

    /** Says what something is: {@code was}. */
    boolean isCopula(String word) {
        return copulas.contain(word);
    }

    /** Begins a description of its own: {@code tientallen}. */
    boolean isQuantity(String word) {
        return quantities.contain(word);
    }

    boolean isStop(String word) {
        return stops.contain(word);
    }

    /** What an office or a study is about, by its end: {@code staatsrecht}. */
    boolean isField(String word) {
        return fields.haveEndOf(word);
    }

    /** {@code anna}. */
    boolean isGivenName(String word) {
        return givenNames.isOfMen(word) || givenNames.isOfWomen(word);
    }

    /** {@code van} in {@code Van den Oever}. */
    boolean isParticle(String word) {
        return particles.contain(word);
    }

    /** {@code van}, with which a description goes on. */
    boolean isComplement(String word) {
        return complements.contain(word);
    }

    /** {@code minister}, which has a department behind it. */
    boolean isOffice(String word) {
        return offices.contain(word);
    }

    /** {@code dr}, which stands before a name with a full stop. */
    boolean isAbbreviatedTitle(String word) {
        return abbreviations.containsKey(word);
    }

    /** What somebody is with this abbreviated title: {@code predikant} for {@code ds}. */
    List<String> functionsOfTitle(String abbreviation) {
        return abbreviations.getOrDefault(abbreviation, List.of());
    }

    /** The offices that a word can be said of instead: {@code president} for staatshoofd. */
    List<String> officesCalled(String word) {
        return sameOffices.stream()
                .filter(same -> same.indexOf(word) > 0)
                .map(same -> same.get(0))
                .toList();
    }

    boolean isPreposition(String word) {
        return prepositions.contain(word);
    }

    /** A noun that says that something is a place: {@code dorp}, {@code havenstad}. */
    boolean isPlace(String word) {
        return places.haveEndOf(word);
    }

    /** Two words that say when: {@code vorige week}. */
    boolean areTime(String first, String second) {
        return times.contain(first + " " + second);
    }

    boolean isAdverb(String word) {
        return adverbs.contain(word);
    }

    /** {@code antwoord}: what somebody says. */
    boolean isSpeechNoun(String word) {
        return nouns.contain(word);
    }

    /** {@code voormalig}, {@code oud}: before an office that is another's now. */
    boolean isFormer(String word) {
        return former.contain(word);
    }

    /** {@code parlement}: where somebody speaks. */
    boolean isOccasion(String word) {
        return occasions.haveEndOf(word);
    }

    /** {@code buurvrouw}: what one is to another. */
    boolean isRelation(String word) {
        return relations.contain(word);
    }

    /** {@code hoorde}, after which {@code van} names who said it. */
    boolean isHearing(String word) {
        return hearing.contain(word);
    }

    /** What many are, and no office that one holds: {@code onderzoeker}. */
    boolean isTrade(String word) {
        return trades.contain(word);
    }

    /** What is written on a sign, or called: {@code leus}. */
    boolean isSlogan(String word) {
        return slogans.contain(word);
    }

    /** {@code film}, {@code bestseller}: what has a title. */
    boolean isWork(String word) {
        return works.contain(word);
    }

    /** {@code organisatie}: what an organisation is called that was named before. */
    boolean isBody(String word) {
        return bodies.contain(word);
    }

    /** {@code bezorgd}. */
    boolean isFeeling(String word) {
        return feelings.contain(word);
    }

    /** {@code zogenaamde}. */
    boolean isDistance(String word) {
        return distance.contain(word);
    }
}
