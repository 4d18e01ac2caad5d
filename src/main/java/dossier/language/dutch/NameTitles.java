package dossier.language.dutch;

import dossier.language.Token;
import dossier.language.Tokenizer;
import dossier.language.WordList;
import java.util.List;
import java.util.OptionalInt;

/**
 * What stands directly before a name and says what somebody is: {@code de Kazachse president},
 * {@code oud-minister}, {@code de Amerikaanse minister van Buitenlandse Zaken} (ANS,
 * "bijstelling").
 */
final class NameTitles {

    /** So many words a title has at most. */
    private static final int LONGEST = 9;

    private final WordList titles = WordList.of("dutch/title-words.txt");
    private final WordList determiners = WordList.of("dutch/title-determiners.txt");
    private final WordList links = WordList.of("dutch/title-links.txt");
    private final Adjectives adjectives = new Adjectives();
    private final Functions functions;

    NameTitles(Functions functions) {
        this.functions = functions;
    }

    /** Where in the words before a name its title begins. */
    OptionalInt start(String before) {
        return new Reading(before, Tokenizer.tokens(before)).start();
    }

    /** One reading, from the name backwards. */
    private final class Reading {

        private final String text;
        private final List<Token> tokens;
        private int end;
        private int words;

        Reading(String text, List<Token> tokens) {
            this.text = text;
            this.tokens = tokens;
            this.end = tokens.size();
        }

        OptionalInt start() {
            if (!passComplement() || !isTitle()) {
                return OptionalInt.empty();
            }
            int certain = word();
            end = certain;
            boolean pending = false;
            while (end > 0 && word() < end && words++ < LONGEST) {
                int at = word();
                boolean known = isTitle() || isOfACountry();
                if (determiners.contain(key())) {
                    return OptionalInt.of(tokens.get(at).start());
                }
                if (!known && !key().endsWith("e")) {
                    break;
                }
                // What may be an adjective is one when an article opens the title.
                pending |= !known;
                certain = pending ? certain : at;
                end = at;
            }
            return OptionalInt.of(tokens.get(certain).start());
        }

        /** Goes over {@code van Buitenlandse Zaken}; false when it is something else. */
        private boolean passComplement() {
            if (end == 0 || word() == end || isTitle()) {
                return end > 0;
            }
            while (end > 0 && word() < end && words++ < LONGEST) {
                String key = key();
                boolean link = links.contain(key);
                boolean inside = isCapital(word()) || determiners.contain(key) || key.equals("en");
                if (!link && !inside) {
                    return false;
                }
                end = word();
                if (link) {
                    return end > 0 && word() < end;
                }
            }
            return false;
        }

        /**
         * Where the word before {@code end} begins, parts joined by hyphens; {@code end} for none.
         */
        private int word() {
            int at = end - 1;
            if (at < 0 || !tokens.get(at).isWord()) {
                return end;
            }
            while (at >= 2
                    && tokens.get(at - 1).is("-")
                    && tokens.get(at - 1).touches(tokens.get(at))
                    && tokens.get(at - 2).isWord()
                    && tokens.get(at - 2).touches(tokens.get(at - 1))) {
                at -= 2;
            }
            return at;
        }

        private String key() {
            return tokens.get(end - 1).key();
        }

        private boolean isTitle() {
            return word() < end && (titles.contain(key()) || functions.contain(key()));
        }

        private boolean isOfACountry() {
            return isCapital(word()) && adjectives.contain(key());
        }

        private boolean isCapital(int token) {
            return Character.isUpperCase(text.codePointAt(tokens.get(token).start()));
        }
    }
}
