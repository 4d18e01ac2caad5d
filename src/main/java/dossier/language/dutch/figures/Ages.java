package dossier.language.dutch.figures;

import dossier.language.WordList;
import dossier.language.dutch.figures.Quantity.Form;
import java.math.BigDecimal;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * Reads numbers that are ages: {@code 42-jarige}, {@code zestienjarige}, {@code Jan Smit (42)},
 * {@code Anna is zeven}, {@code een meisje van vier}, {@code mannen tussen de 18 en 60 jaar}.
 */
final class Ages {

    /** Smaller numbers behind a name are as often seats or goals. */
    private static final BigDecimal YOUNGEST_WITH_NAME = BigDecimal.TEN;

    /** {@code vader van drie} has so many children, {@code moeder van dertig} is so old. */
    private static final BigDecimal MOST_CHILDREN = BigDecimal.valueOf(12);

    /** Brackets further away than this are of another list. */
    private static final int REACH = 40;

    /** So many words stand at most between a subject and its second verb. */
    private static final int PREDICATE = 12;

    /** So many words stand at most between who becomes an age and the age. */
    private static final int CLAUSE = 6;

    private static final BigDecimal OLDEST = BigDecimal.valueOf(115);
    private static final Set<String> PRONOUNS = Set.of("hij", "zij", "ze", "ik");
    private static final Set<String> COPULAS = Set.of("is", "was", "wordt", "werd", "ben", "waren");
    private static final Set<String> SINCE_WHEN =
            Set.of("toen", "nu", "pas", "al", "nog", "net", "inmiddels", "intussen", "destijds");
    private static final Set<String> ABOUT =
            Set.of("ongeveer", "bijna", "ruim", "zo'n", "circa", "amper", "pas", "nog");
    private static final Set<String> AFTER_AGE = Set.of("en", "toen", "maar");
    private static final Set<String> PARENTS = Set.of("vader", "moeder", "ouders", "oma", "opa");
    private static final Set<String> OLDER = Set.of("ouder", "jonger");
    private static final Set<String> YOUNGEST = Set.of("jongste", "oudste");
    private static final Set<String> BECOME = Set.of("worden", "geworden", "werd", "wordt");
    private static final Set<String> LIMITS = Set.of("van", "tot", "vanaf", "boven", "onder");

    private final Topics topics;
    private final QuantityReader quantities;
    private final WordList things = WordList.of("dutch/figures-things.txt");
    private final Set<String> months;
    private final Persons persons;

    Ages(Topics topics, QuantityReader quantities, Set<String> months) {
        this.topics = topics;
        this.quantities = quantities;
        this.months = months;
        persons = new Persons(topics.nouns());
    }

    /**
     * An age, of a person or of a thing, if the number is one; years are counted elsewhere.
     *
     * @param after what the number counts, if it is none
     */
    Optional<Counted> at(Words words, Quantity quantity, Counted after) {
        int end = quantity.end();
        if (quantity.form() == Form.AGE) {
            return Optional.of(old(words, end));
        }
        if (words.hyphen(end) && words.joined(end) && words.key(end + 1).startsWith("jarig")) {
            return Optional.of(old(words, end + 2));
        }
        return isBare(words, quantity, after)
                ? Optional.of(counted(end, "jarige"))
                : Optional.empty();
    }

    /** Whether an age is said of whom a preposition is about: {@code tegen de 24-jarige man}. */
    static boolean isOfWhom(Words words, Quantity quantity) {
        int end = quantity.end();
        boolean jarig = words.hyphen(end) && words.key(end + 1).startsWith("jarig");
        return (jarig || quantity.form() == Form.AGE) && words.is(quantity.first() - 1, "de");
    }

    /**
     * Years as an age, where people stand before them: {@code mannen van 24 en 31 jaar}; {@code zij
     * werd 83 jaar}.
     */
    Counted ofPeople(Words words, int first, Counted counted) {
        boolean years = counted.noun().filter(noun -> noun.unit().equals("years")).isPresent();
        if (!years) {
            return counted;
        }
        int start = listStart(words, first);
        int before = words.is(start - 1, "de") ? start - 2 : start - 1;
        boolean limited = LIMITS.contains(words.key(before)) || words.is(first, "tussen");
        int person = LIMITS.contains(words.key(before)) ? before - 1 : before;
        boolean alone = isOf(words, first) && isEnd(words, counted.end());
        boolean beside =
                isEnclosed(words, first, counted.end()) && persons.isNamed(words, first - 2);
        return alone || beside || (limited && persons.isPerson(words, person))
                ? counted(counted.end(), "jarige")
                : counted;
    }

    /** The first of {@code 24 en 31 jaar} or {@code 2, 5 en 9 jaar}. */
    private int listStart(Words words, int first) {
        int start = first;
        String link = "en";
        while (words.is(start - 1, link) && quantities.isNumber(words, start - 2)) {
            start -= 2;
            link = ",";
        }
        return start;
    }

    /** {@code is 51 jaar.}, {@code is 51 jaar en werkt}; not {@code drie jaar en twee maanden}. */
    private boolean isEnd(Words words, int i) {
        return !words.at(i).isWord() || (words.is(i, "en") && !quantities.isNumber(words, i + 1));
    }

    /** {@code 42-jarige}; but {@code tienjarig jubileum} lasts or lasted ten years. */
    private Counted old(Words words, int end) {
        return counted(end, things.haveEndOf(words.key(end)) ? "jaar" : "jarige");
    }

    private Counted counted(int end, String noun) {
        return new Counted(end, topics.nouns().of(noun), Optional.empty(), true);
    }

    private boolean isBare(Words words, Quantity quantity, Counted after) {
        if (!quantity.exact() || quantity.most().compareTo(OLDEST) > 0) {
            return false;
        }
        int first = quantity.first();
        boolean ends =
                !words.at(quantity.end()).isWord() || AFTER_AGE.contains(words.key(quantity.end()));
        int van = ABOUT.contains(words.key(first - 1)) ? first - 2 : first - 1;
        if (words.is(van, "van")) {
            boolean rises = words.is(quantity.end(), "naar");
            boolean alone = (ends || !after.named()) && !rises;
            return alone && isPersonOf(words, van, quantity) && !words.is(quantity.end(), "%");
        }
        if (words.is(first - 1, "dan") && OLDER.contains(words.key(first - 2))) {
            return !after.named();
        }
        if (isOf(words, first)) {
            return ends;
        }
        if (isBecome(words, quantity) || (ends && isOldest(words, first))) {
            return true;
        }
        return isBracketed(words, quantity) && isPersonBeside(words, quantity);
    }

    /** {@code de jongste is 14, de oudste 76}. */
    private static boolean isOldest(Words words, int first) {
        int comma = first - 3;
        int stop = Math.max(words.sentenceStart(first), comma - CLAUSE);
        return isYoungest(words, first - 1)
                && words.is(comma, ",")
                && IntStream.range(stop, comma).anyMatch(i -> isYoungest(words, i));
    }

    /** {@code hij zou in maart achttien worden}, {@code toen zij veertig werd}. */
    private boolean isBecome(Words words, Quantity quantity) {
        int verb = quantity.end();
        int after = verb + 1;
        boolean ends = !words.at(after).isWord() || AFTER_AGE.contains(words.key(after));
        int stop = Math.max(words.sentenceStart(verb), quantity.first() - CLAUSE);
        return ends
                && BECOME.contains(words.key(verb))
                && !words.is(quantity.first() - 1, "er")
                && IntStream.range(stop, quantity.first())
                        .anyMatch(
                                i -> PRONOUNS.contains(words.key(i)) || persons.isPerson(words, i));
    }

    /**
     * Whether {@code hij is}, {@code toen was zij}, {@code mijn moeder is}, {@code Anna is nu} or
     * the like stands before token {@code i}.
     */
    private boolean isOf(Words words, int i) {
        boolean month = words.is(i - 2, "in") && months.contains(words.key(i - 1));
        int last = month ? i - 3 : SINCE_WHEN.contains(words.key(i - 1)) ? i - 2 : i - 1;
        if (COPULAS.contains(words.key(last))) {
            return isSubject(words, last - 1);
        }
        return COPULAS.contains(words.key(last - 1)) && PRONOUNS.contains(words.key(last));
    }

    private boolean isSubject(Words words, int i) {
        boolean die = words.is(i, "die") && i == words.sentenceStart(i);
        boolean one =
                PRONOUNS.contains(words.key(i))
                        || persons.isPerson(words, i)
                        || persons.isNamed(words, i);
        return die
                || one
                || isYoungest(words, i)
                || (words.is(i, ",") && isYoungest(words, i - 1))
                || ((words.is(i, ",") || words.is(i, "en")) && isPredicate(words, i));
    }

    /** {@code de jongste}; not {@code het oudste}. */
    private static boolean isYoungest(Words words, int i) {
        return YOUNGEST.contains(words.key(i)) && !words.is(i - 1, "het");
    }

    /** {@code de vrouw heet Anna, is 51 jaar}, {@code zij leidt de bond en wordt zestig}. */
    private boolean isPredicate(Words words, int comma) {
        int start = words.sentenceStart(comma);
        boolean one = PRONOUNS.contains(words.key(start)) || persons.isPerson(words, start + 1);
        return one && comma - start <= PREDICATE;
    }

    /** {@code een meisje van vier}; not {@code vader van vier}. */
    private boolean isPersonOf(Words words, int van, Quantity quantity) {
        boolean parent =
                PARENTS.contains(words.key(van - 1))
                        && quantity.most().compareTo(MOST_CHILDREN) <= 0;
        return persons.isPerson(words, van - 1) && !parent;
    }

    /** {@code (42)}, {@code , 42,} or {@code , destijds 42,}; {@code zijn zus Anna, elf,}. */
    private boolean isBracketed(Words words, Quantity quantity) {
        int sign = opening(words, quantity);
        boolean worded = quantity.form() == Form.WORDS && persons.isKin(words, sign - 1);
        return isEnclosed(words, sign + 1, quantity.end())
                && (quantity.form() == Form.DIGITS || worded);
    }

    /** The sign before the age, or before the word that says when. */
    private static int opening(Words words, Quantity quantity) {
        int before = quantity.first() - 1;
        return SINCE_WHEN.contains(words.key(before)) ? before - 1 : before;
    }

    private static boolean isEnclosed(Words words, int first, int end) {
        boolean round = words.is(first - 1, "(") && words.is(end, ")");
        return round || (words.is(first - 1, ",") && words.is(end, ","));
    }

    /**
     * {@code Jan Smit (42)}, {@code Anna (42)}, {@code haar zus (9)}; not {@code de doden (42)}.
     */
    private boolean isPersonBeside(Words words, Quantity quantity) {
        int last = opening(words, quantity) - 1;
        boolean round = words.is(last + 1, "(");
        boolean since = last + 2 < quantity.first();
        boolean related = persons.isKin(words, last);
        boolean named =
                related
                        || Persons.isPersonsName(words, last)
                        || (round && Persons.isInitial(words, last))
                        || ((round || since || isBeforeTrade(words, quantity))
                                && persons.isNamed(words, last));
        boolean grown = related || quantity.least().compareTo(YOUNGEST_WITH_NAME) >= 0;
        boolean one = round && persons.isPerson(words, last) && !Persons.isPlural(words.key(last));
        return one || (named && grown && !isOfCounts(words, last));
    }

    /** {@code Anna, 23, verkoopster}: who she is stands behind her age. */
    private boolean isBeforeTrade(Words words, Quantity quantity) {
        int comma = quantity.end();
        int trade = words.is(comma + 1, "een") ? comma + 2 : comma + 1;
        return words.is(comma, ",")
                && persons.isPerson(words, trade)
                && !Persons.isPlural(words.key(trade));
    }

    /** Whether brackets of the sentence hold a count: {@code Volt (drie zetels), Groen (11)}. */
    private boolean isOfCounts(Words words, int i) {
        int first = Math.max(words.sentenceStart(i), i - REACH);
        return IntStream.range(first, Math.min(words.sentenceEnd(i), i + REACH))
                .filter(k -> words.is(k, "(") && quantities.isNumber(words, k + 1))
                .anyMatch(k -> words.at(k + 2).isWord() && !words.is(k + 2, "jaar"));
    }
}
