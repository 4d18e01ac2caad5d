package dossier.language.dutch.quotes;

import dossier.language.WordEndings;
import dossier.language.WordList;
import dossier.language.dutch.words.GivenNames;
import java.util.Locale;
import java.util.Optional;

/** Words that tell a man from a woman: {@code mevrouw}, {@code woordvoerster}, {@code Sigrid}. */
final class GenderWords {

    private final WordEndings women =
            QuoteWords.endings(WordList.ofSeveral("dutch/gender-women.txt"));
    private final WordList men = WordList.ofSeveral("dutch/gender-men.txt");
    private final GivenNames givenNames;

    GenderWords(GivenNames givenNames) {
        this.givenNames = givenNames;
    }

    /** Of a noun in lower case. */
    Optional<Gender> ofNoun(String word) {
        boolean woman = women.haveEndOf(word);
        boolean man = men.contain(word) || word.endsWith("man");
        return one(man, woman);
    }

    /** Of a given name in lower case. */
    Optional<Gender> ofGivenName(String word) {
        return one(givenNames.isOfMen(word), givenNames.isOfWomen(word));
    }

    /** Of a description, by its first noun that tells: {@code de oude vrouw}. */
    Optional<Gender> ofDescription(String description) {
        String[] parts = description.toLowerCase(Locale.ROOT).replace('-', ' ').split(" ");
        for (String part : parts) {
            if (part.equals("van") || part.equals("bij") || part.equals("uit")) {
                break;
            }
            Optional<Gender> gender = ofNoun(part);
            if (gender.isPresent()) {
                return gender;
            }
        }
        return Optional.empty();
    }

    private static Optional<Gender> one(boolean man, boolean woman) {
        return man == woman ? Optional.empty() : Optional.of(man ? Gender.MAN : Gender.WOMAN);
    }
}
