package dossier.language.dutch.figures;

import dossier.language.NamedSpan;
import dossier.language.Token;
import dossier.language.WordEndings;
import dossier.language.WordFile;
import dossier.language.WordList;
import dossier.model.EntityType;
import java.util.List;
import java.util.Optional;

/** Knows the words for somebody who can have an age: {@code Anna}, {@code een bakker}. */
final class Persons {

    private static final List<String> PLURALS = List.of("en", "rs", "ls", "ms", "'s");

    private final Nouns nouns;
    private final WordList kin = WordList.of("dutch/figures-kin.txt");
    private final WordList openers = WordList.of("dutch/openers.txt");
    private final WordList endings = WordList.of("dutch/endings.txt");
    private final WordEndings functions = new WordEndings(WordFile.lines("dutch/functions.txt"));

    Persons(Nouns nouns) {
        this.nouns = nouns;
    }

    /** {@code zijn zus Anna}, {@code de kleine Jan}. */
    boolean isKin(Words words, int name) {
        return kin.contain(words.key(name - 1)) && isNamed(words, name);
    }

    /** {@code Karim S.}: a capital with a full stop behind a word. */
    static boolean isInitial(Words words, int stop) {
        Token letter = words.at(stop - 1);
        return words.is(stop, ".")
                && letter.end() - letter.start() == 1
                && words.capital(stop - 1)
                && words.at(stop - 2).isWord();
    }

    static boolean isPlural(String person) {
        return PLURALS.stream().anyMatch(person::endsWith) && !person.endsWith("jongen");
    }

    /** Whether a capitalised word stands there that is no other name than a person's. */
    boolean isNamed(Words words, int i) {
        boolean other =
                words.nameAt(words.at(i).start())
                        .filter(name -> name.entity().type() != EntityType.PERSON)
                        .isPresent();
        String word = words.key(i);
        boolean opener =
                i == words.sentenceStart(i) && (openers.contain(word) || endings.haveEndOf(word));
        return words.capital(i) && !words.isUpperCase(i) && !opener && !other;
    }

    /** Whether a person known by name, or two capitalised words of no name, end there. */
    static boolean isPersonsName(Words words, int last) {
        Token token = words.at(last);
        Optional<NamedSpan> name = words.nameAt(token.start());
        if (name.isPresent()) {
            return name.get().entity().type() == EntityType.PERSON;
        }
        return words.capital(last) && words.capital(last - 1) && !words.isUpperCase(last);
    }

    boolean isPerson(Words words, int i) {
        return nouns.of(words.key(i)).filter(n -> n.unit().equals("people")).isPresent()
                || functions.haveEndOf(words.key(i));
    }
}
