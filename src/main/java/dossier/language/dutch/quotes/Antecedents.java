package dossier.language.dutch.quotes;

import dossier.language.NamedSpan;
import dossier.model.BlockRole;
import dossier.model.EntityId;
import dossier.model.EntityType;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * Finds whom a pronoun stands for: the last one before it whom a sentence is about, and who can be
 * meant by it. Where the article says that somebody is a man, {@code zij} is somebody else.
 */
final class Antecedents {

    private static final int MOST_SENTENCES = 8;

    private static final int MOST_BLOCKS = 8;

    /** Of a longer sentence only the last tokens are looked at. */
    private static final int MOST_TOKENS = 150;

    private final DutchGrammar grammar;
    private final List<MarkedPassage> article;
    private final SpeakerResolver resolver;

    Antecedents(DutchGrammar grammar, List<MarkedPassage> article, SpeakerResolver resolver) {
        this.grammar = grammar;
        this.article = article;
        this.resolver = resolver;
    }

    /**
     * A person before a place in the text.
     *
     * @param block index of its passage
     */
    record Found(int block, Phrase phrase) {}

    /** Whom a pronoun before token {@code token} stands for. */
    Optional<Found> before(int block, int token, Phrase pronoun) {
        boolean several = pronoun.form() == Phrase.Form.PLURAL_PRONOUN;
        int left = several ? 2 : MOST_SENTENCES;
        int limit = token;
        for (int b = block; b >= 0 && b > block - MOST_BLOCKS && left > 0; b--) {
            MarkedPassage text = article.get(b);
            if (b != block && !isText(text)) {
                continue;
            }
            if (b != block) {
                limit = text.size();
            }
            int last = text.passage().sentences().size() - 1;
            int s =
                    limit == 0
                            ? -1
                            : Math.min(last, text.sentenceAt(text.token(limit - 1).start()));
            for (; s >= 0 && left > 0; s--) {
                int end = Math.min(limit, text.endOf(s));
                int first = Math.max(text.firstOf(s), end - MOST_TOKENS);
                boolean near = left >= MOST_SENTENCES - 1;
                Optional<Phrase> found =
                        several
                                ? people(text, first, end)
                                : goesOn(text, first, end, pronoun)
                                        ? Optional.empty()
                                        : protagonist(text, first, end, new Wanted(pronoun, near));
                if (found.isPresent()) {
                    return Optional.of(new Found(b, found.get()));
                }
                // What is quoted names nobody, however long it is.
                left -= text.hasWord(first, end) ? 1 : 0;
            }
        }
        return Optional.empty();
    }

    /**
     * Who is looked for.
     *
     * @param anywhere whether a name after a preposition will do
     */
    private record Wanted(Phrase pronoun, boolean anywhere) {}

    /** Whether a sentence is about the one wanted without naming him: {@code Hij zei dat X …}. */
    private boolean goesOn(MarkedPassage text, int first, int end, Phrase pronoun) {
        return grammar.subjects()
                .ahead(text, first, end)
                .filter(subject -> subject.end() < end)
                .filter(subject -> subject.words().equalsIgnoreCase("hij"))
                .filter(subject -> pronoun.words().equalsIgnoreCase("hij"))
                .isPresent();
    }

    /** The person whom the last sentence of the text block before this one is about. */
    Optional<Found> lastOfBlockBefore(int block) {
        int b = textBefore(block);
        if (b < 0 || article.get(b).passage().sentences().isEmpty()) {
            return Optional.empty();
        }
        MarkedPassage text = article.get(b);
        return protagonist(text, text.passage().sentences().size() - 1)
                .or(() -> opener(text))
                .map(phrase -> new Found(b, phrase));
    }

    /** The last person whom a sentence of the text block before this one is about. */
    Optional<Found> introducedBefore(int block) {
        int b = textBefore(block);
        if (b < 0) {
            return Optional.empty();
        }
        MarkedPassage text = article.get(b);
        int sentences = text.passage().sentences().size();
        return IntStream.range(0, sentences)
                .mapToObj(back -> protagonist(text, sentences - 1 - back))
                .flatMap(Optional::stream)
                .findFirst()
                .map(phrase -> new Found(b, phrase));
    }

    /** The person whom a sentence is about, by name or description. */
    private Optional<Phrase> protagonist(MarkedPassage text, int sentence) {
        int end = text.endOf(sentence);
        int first = Math.max(text.firstOf(sentence), end - MOST_TOKENS);
        Phrase nobody = PhraseReader.pronoun(text, first);
        return protagonist(text, first, end, new Wanted(nobody, false));
    }

    /** The known person with whom a text begins. */
    private Optional<Phrase> opener(MarkedPassage text) {
        int end = Math.min(text.endOf(0), MOST_TOKENS);
        return grammar.subjects().ahead(text, 0, end).filter(Phrase::isKnownPerson);
    }

    /** The index of the nearest lede or paragraph before a block; -1 for none. */
    int textBefore(int block) {
        int b = block - 1;
        while (b >= 0 && !isText(article.get(b))) {
            b--;
        }
        return b;
    }

    /** Whether this sentence and the one before name no more than one person. */
    boolean areFewBefore(int block, int token) {
        MarkedPassage text = article.get(block);
        int sentence = text.sentenceAt(text.token(token).start());
        int first = Math.max(text.firstOf(Math.max(0, sentence - 1)), token - MOST_TOKENS);
        Set<EntityId> people = new HashSet<>();
        for (int i = first; i < token; i++) {
            text.nameAt(i)
                    .map(NamedSpan::entity)
                    .filter(entity -> entity.type() == EntityType.PERSON)
                    .ifPresent(people::add);
        }
        return people.size() <= 1;
    }

    private static boolean isText(MarkedPassage text) {
        BlockRole role = text.passage().role();
        return role == BlockRole.LEDE || role == BlockRole.PARAGRAPH;
    }

    /** Several whom a sentence is about: {@code De bewoners zijn boos}. */
    private Optional<Phrase> people(MarkedPassage text, int first, int end) {
        return grammar.speaking(text, first, end)
                .or(() -> grammar.subjects().ahead(text, first, end))
                .filter(phrase -> phrase.form() == Phrase.Form.DESCRIPTION && phrase.person())
                .filter(phrase -> isPlural(phrase));
    }

    private static boolean isPlural(Phrase phrase) {
        String noun = phrase.noun();
        String first = noun.toLowerCase(Locale.ROOT).split(" ")[0];
        boolean one = first.equals("een") || first.equals("het") || first.equals("één");
        return !one && (noun.endsWith("en") || noun.endsWith("s")) && !noun.endsWith("jongen");
    }

    /** The person whom a stretch of a sentence is about. */
    private Optional<Phrase> protagonist(MarkedPassage text, int first, int end, Wanted wanted) {
        Optional<Phrase> subject =
                grammar.speaking(text, first, end)
                        .filter(phrase -> fits(phrase, wanted))
                        .or(() -> grammar.subjects().ahead(text, first, end))
                        .filter(phrase -> fits(phrase, wanted));
        if (subject.isPresent()) {
            return subject;
        }
        Optional<Phrase> fallback = Optional.empty();
        for (int i = first; i < end; i++) {
            if (text.isQuoted(i) || !isNameLike(text, i)) {
                continue;
            }
            Optional<Phrase> name =
                    grammar.reader()
                            .read(text, i, text.size())
                            .filter(Phrase::isName)
                            .filter(phrase -> fits(phrase, wanted));
            if (name.isPresent() && !grammar.isAfterPreposition(text, i, first)) {
                return name;
            }
            fallback = fallback.or(() -> name);
        }
        Optional<Phrase> described = described(text, first, end, wanted);
        if (described.isPresent()) {
            return described;
        }
        return wanted.anywhere ? fallback : Optional.empty();
    }

    /** Somebody whose noun has the pronoun's gender: {@code naast hem vult een vrouw flesjes}. */
    private Optional<Phrase> described(MarkedPassage text, int first, int end, Wanted wanted) {
        Optional<Gender> needed = Gender.ofPronoun(wanted.pronoun.words().toLowerCase(Locale.ROOT));
        for (int i = first; i < end && needed.isPresent(); i++) {
            boolean determiner =
                    !text.isQuoted(i) && QuoteWords.DETERMINERS.contains(text.token(i).key());
            if (!determiner
                    || (i > first && grammar.words().isPreposition(text.token(i - 1).key()))) {
                continue;
            }
            Optional<Phrase> found =
                    grammar.reader()
                            .read(text, i, end)
                            .filter(phrase -> phrase.form() == Phrase.Form.DESCRIPTION)
                            .filter(phrase -> resolver.cast().genderOf(phrase).equals(needed))
                            .filter(phrase -> fits(phrase, wanted));
            if (found.isPresent()) {
                return found;
            }
        }
        return Optional.empty();
    }

    private boolean isNameLike(MarkedPassage text, int i) {
        return text.nameAt(i).isPresent()
                || (text.isCapital(i)
                        && grammar.genders().ofGivenName(text.token(i).key()).isPresent());
    }

    private boolean fits(Phrase phrase, Wanted wanted) {
        if (!resolver.isPerson(phrase)) {
            return false;
        }
        Optional<Gender> needed = Gender.ofPronoun(wanted.pronoun.words().toLowerCase(Locale.ROOT));
        Optional<Gender> known = resolver.cast().genderOf(phrase);
        if (needed.isPresent() && known.isPresent() && !needed.equals(known)) {
            return false;
        }
        // "Het Openbaar Ministerie" is nobody whom "ze" stands for.
        if (known.isEmpty() && phrase.words().toLowerCase(Locale.ROOT).startsWith("het ")) {
            return false;
        }
        return phrase.isName() || isOneWithoutOwner(phrase, needed, known);
    }

    /**
     * {@code zijn chef} is not {@code hij}, who has the chef; but {@code zijn moeder} is {@code
     * ze}.
     */
    private boolean isOneWithoutOwner(
            Phrase phrase, Optional<Gender> needed, Optional<Gender> known) {
        String[] parts = phrase.words().toLowerCase(Locale.ROOT).split(" ");
        String noun = parts[0];
        for (String part : parts) {
            if (grammar.words().isPreposition(part)) {
                break;
            }
            noun = part;
        }
        if (grammar.words().isGroup(noun)) {
            return false;
        }
        if (!QuoteWords.POSSESSIVES.contains(parts[0])) {
            return true;
        }
        boolean same =
                parts[0].equals("zijn") == needed.equals(Optional.of(Gender.MAN))
                        && !parts[0].equals("hun");
        return known.isPresent() && known.equals(needed) && !same;
    }
}
