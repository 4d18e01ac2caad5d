package dossier.language;

import dossier.model.EntityType;
import java.util.Optional;

/**
 * What tells of capitalised words that no register knows whether they are a name, and whose. Words
 * come in lower case, without diacritics.
 */
public interface NameHints {

    /** Whether it is made of a place's name: {@code russische}. */
    boolean isOrigin(String word);

    /** Whether it has the form of an adjective: {@code collectieve}, {@code internationaal}. */
    boolean canBeAdjective(String word);

    /** Whether it says where somebody is from: {@code rus}, {@code russen}, {@code vvd'er}. */
    boolean isInhabitant(String word);

    /** Whether it says what somebody is: {@code president}, {@code politicoloog}. */
    boolean isTitle(String word);

    /** Whether a person can be called so before the family name: {@code marijke}. */
    boolean isGivenName(String word);

    /** Whether it has a capital without being anybody's name: {@code god}, {@code ceo}. */
    boolean isOtherWord(String word);

    /** Whether it says what kind of thing a place or organisation is: {@code hoofdstad}. */
    Optional<EntityType> kind(String word);

    /** What a name with this ending is: a place for {@code kazachstan}. */
    Optional<EntityType> ending(String word);

    /** Whether it is an article, which no person's name has before it. */
    boolean isArticle(String word);

    /** Whether it stands between the items of a list: a comma, {@code en}. */
    boolean isListSign(String word);

    /** Whether a place's name follows it: {@code naar}. */
    boolean isBeforePlace(String word);

    /** Whether it stands between an institution and its purpose: {@code voor}. */
    boolean isPurpose(String word);

    /** Whether it joins the words of such a purpose: {@code en}, {@code in}. */
    boolean isJoiner(String word);

    /** Whether it is the verb of a single subject: {@code verhuist}. */
    boolean isVerbOfOne(String word);

    /** Whether it stands beside the name of who speaks: {@code zegt}, {@code volgens}. */
    boolean isOfSpeaking(String word);

    /** A language of which nothing is known. */
    NameHints NONE =
            new NameHints() {
                @Override
                public boolean isOrigin(String word) {
                    return false;
                }

                @Override
                public boolean isGivenName(String word) {
                    return false;
                }

                @Override
                public boolean canBeAdjective(String word) {
                    return false;
                }

                @Override
                public boolean isInhabitant(String word) {
                    return false;
                }

                @Override
                public boolean isTitle(String word) {
                    return false;
                }

                @Override
                public boolean isOtherWord(String word) {
                    return false;
                }

                @Override
                public Optional<EntityType> kind(String word) {
                    return Optional.empty();
                }

                @Override
                public Optional<EntityType> ending(String word) {
                    return Optional.empty();
                }

                @Override
                public boolean isArticle(String word) {
                    return false;
                }

                @Override
                public boolean isListSign(String word) {
                    return word.equals(",");
                }

                @Override
                public boolean isBeforePlace(String word) {
                    return false;
                }

                @Override
                public boolean isPurpose(String word) {
                    return false;
                }

                @Override
                public boolean isJoiner(String word) {
                    return false;
                }

                @Override
                public boolean isVerbOfOne(String word) {
                    return false;
                }

                @Override
                public boolean isOfSpeaking(String word) {
                    return false;
                }
            };
}
