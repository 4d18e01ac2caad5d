package dossier.language.dutch.quotes;

import java.util.Optional;

/** Which of {@code hij} and {@code zij} stands for somebody. */
enum Gender {
    MAN,
    WOMAN;

    /** What a pronoun says: {@code hem}, {@code haar}. */
    static Optional<Gender> ofPronoun(String pronoun) {
        return switch (pronoun) {
            case "hij", "hem", "ie" -> Optional.of(MAN);
            case "zij", "ze", "haar" -> Optional.of(WOMAN);
            default -> Optional.empty();
        };
    }
}
