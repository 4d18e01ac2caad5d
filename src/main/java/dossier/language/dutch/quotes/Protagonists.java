package dossier.language.dutch.quotes;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.IntStream;

/** Finds the person whom a sentence is about: its subject, else one whom it names or describes. */
final class Protagonists {

    private final DutchGrammar grammar;
    private final SpeakerResolver resolver;

    Protagonists(DutchGrammar grammar, SpeakerResolver resolver) {
        this.grammar = grammar;
        this.resolver = resolver;
    }

    /**
     * Who is looked for.
     *
     * @param anywhere whether a name after a preposition will do
     * @param here whether the sentence stands in the pronoun's paragraph
     * @param unknown whether any name of several words will do
     */
    record Wanted(Phrase pronoun, boolean anywhere, boolean here, boolean unknown) {

        Optional<Gender> gender() {
            return Gender.ofPronoun(pronoun.words().toLowerCase(Locale.ROOT));
        }

        boolean isWoman() {
            return gender().equals(Optional.of(Gender.WOMAN));
        }
    }

    /** The one in a stretch of a sentence, if it is one who is wanted. */
    Optional<Phrase> of(MarkedPassage text, int first, int end, Wanted wanted) {
        Optional<Phrase> subject =
                grammar.speaking(text, first, end)
                        .filter(phrase -> fits(phrase, wanted))
                        .or(() -> grammar.subjects().ahead(text, first, end))
                        .filter(phrase -> fits(phrase, wanted))
                        .filter(phrase -> !isHe(text, phrase, end) || !wanted.isWoman());
        if (subject.isPresent() || goesOn(text, first, end, wanted)) {
            return subject.map(who -> relative(text, who, end, wanted).orElse(who));
        }
        Optional<Phrase> fallback = Optional.empty();
        for (int i = first; i < end; i++) {
            if (text.isQuoted(i) || !(isNameLike(text, i) || wanted.unknown && isWhole(text, i))) {
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
        return fallback.filter(name -> wanted.anywhere || wanted.here && isSurely(name, wanted));
    }

    /** {@code Bos belt met zijn moeder}: for {@code ze}, if nothing tells that Bos is a woman. */
    private Optional<Phrase> relative(MarkedPassage text, Phrase who, int end, Wanted wanted) {
        Optional<Gender> known = resolver.cast().genders().of(who);
        if (!wanted.here || wanted.gender().isEmpty() || known.isPresent() || !who.isName()) {
            return Optional.empty();
        }
        return described(text, who.end(), end, wanted)
                .filter(phrase -> words().isRelation(Phrase.lastWord(phrase.noun())))
                .filter(phrase -> isSurely(phrase, wanted));
    }

    /**
     * {@code Op haar telefoon zoekt ze een bericht van Kaag}: a sentence about the one wanted, whom
     * it doesn't name.
     */
    private boolean goesOn(MarkedPassage text, int first, int end, Wanted wanted) {
        return grammar.subjects()
                .behindVerb(text, first, end)
                .filter(again -> again.words().equalsIgnoreCase(wanted.pronoun.words()))
                .isPresent();
    }

    /** {@code De oud-bankier, die stal, wat hij ontkent}: a description that goes on as he. */
    private static boolean isHe(MarkedPassage text, Phrase phrase, int end) {
        return phrase.form() == Phrase.Form.DESCRIPTION
                && IntStream.range(phrase.end(), end)
                        .anyMatch(i -> !text.isQuoted(i) && text.is(i, "hij"));
    }

    /**
     * Somebody whose noun has the pronoun's gender: {@code naast hem vult een vrouw flesjes}; right
     * before it also one of either: {@code dan begint de diplomaat te lachen}.
     */
    private Optional<Phrase> described(MarkedPassage text, int first, int end, Wanted wanted) {
        for (int i = first; i < end && wanted.gender().isPresent(); i++) {
            boolean determiner =
                    !text.isQuoted(i) && QuoteWords.DETERMINERS.contains(text.token(i).key());
            boolean apart = i > first && words().isPreposition(text.token(i - 1).key());
            if (!determiner || (apart && !isOwner(text.token(i).key()))) {
                continue;
            }
            Optional<Phrase> found =
                    grammar.reader()
                            .read(text, i, end)
                            .filter(phrase -> phrase.form() == Phrase.Form.DESCRIPTION)
                            .filter(phrase -> canBe(phrase, wanted))
                            .filter(phrase -> fits(phrase, wanted));
            if (found.isPresent()) {
                int at = i;
                return nameBefore(text, first, at).or(() -> found);
            }
        }
        return Optional.empty();
    }

    /**
     * Of {@code mijn buurman}, {@code met zijn moeder}: kin is somebody after a preposition too.
     */
    private static boolean isOwner(String determiner) {
        return determiner.equals("mijn") || QuoteWords.POSSESSIVES.contains(determiner);
    }

    private boolean canBe(Phrase description, Wanted wanted) {
        Optional<Gender> known = resolver.cast().genders().of(description);
        String noun = Phrase.lastWord(description.noun());
        String first = Phrase.firstWord(description.words());
        boolean one = first.equals("de") || (wanted.here && first.equals("een"));
        boolean either = known.isEmpty() && wanted.anywhere && one && words().isRole(noun);
        return known.equals(wanted.gender()) || (either && resolver.isOne(description));
    }

    /** {@code Inga Sadik, een advocate van 38}: whom a description after a comma is of. */
    private Optional<Phrase> nameBefore(MarkedPassage text, int first, int description) {
        int comma = description - 1;
        int start = comma;
        while (start > first && text.isCapital(start - 1) && text.token(start - 1).isWord()) {
            start--;
        }
        return text.is(comma, ",") && start < comma
                ? grammar.reader()
                        .read(text, start, comma)
                        .filter(phrase -> phrase.isName() && phrase.person())
                : Optional.empty();
    }

    /** A capital with another behind it, of which neither says that it is a body. */
    private boolean isWhole(MarkedPassage text, int i) {
        return text.isCapital(i)
                && i + 1 < text.size()
                && text.isCapital(i + 1)
                && !words().isSource(text.token(i + 1).key())
                && !words().isOrganisation(text.token(i + 1).key());
    }

    private QuoteWords words() {
        return grammar.words();
    }

    private boolean isNameLike(MarkedPassage text, int i) {
        if (text.nameAt(i).isPresent()) {
            return true;
        }
        String key = text.token(i).key();
        return text.isCapital(i)
                && (grammar.genders().ofGivenName(key).isPresent()
                        || resolver.cast().wholeNames().areSomebodys(key));
    }

    private boolean fits(Phrase phrase, Wanted wanted) {
        if (!resolver.isPerson(phrase)) {
            return false;
        }
        Optional<Gender> needed = wanted.gender();
        Optional<Gender> known = resolver.cast().genders().of(phrase);
        if (needed.isPresent() && known.isPresent() && !needed.equals(known)) {
            return false;
        }
        // "Het Openbaar Ministerie" is nobody whom "ze" stands for.
        if (known.isEmpty() && phrase.words().toLowerCase(Locale.ROOT).startsWith("het ")) {
            return false;
        }
        return phrase.isName() || isOneWithoutOwner(phrase, needed, known);
    }

    private boolean isSurely(Phrase name, Wanted wanted) {
        return wanted.gender().isPresent()
                && resolver.cast().genders().of(name).equals(wanted.gender());
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
