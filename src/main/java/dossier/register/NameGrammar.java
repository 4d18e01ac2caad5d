package dossier.register;

import java.util.List;

/**
 * What the finding of names must know of a language. Words come in lower case, without diacritics.
 */
public interface NameGrammar {

    /**
     * Names of which {@code word} can be the genitive, without it: {@code merkels} gives {@code
     * merkel}.
     */
    List<String> genitiveBases(String word);

    /**
     * Whether the word can stand before a hyphen and a name: {@code pro}, {@code anti}, {@code
     * nazi}.
     */
    boolean isCompoundPrefix(String word);

    /**
     * Whether the word before a hyphen and a country's name makes a part of that country: {@code
     * west} in {@code West-Oekraïne}.
     */
    boolean isRegionPrefix(String word);

    /** Whether a family name can begin with the word: {@code de}, {@code van}, {@code von}. */
    boolean isParticle(String word);

    /**
     * Whether the word, though capitalised, can stand before a name without being part of it: a
     * title, an office or what is made of a country's name ({@code president}, {@code zaken},
     * {@code zwitserse}).
     */
    boolean canPrecedeName(String word);

    /**
     * Whether a sentence can begin with the word right before a person's name without being part of
     * that name: {@code volgens}, {@code toen}, {@code zelfs}.
     */
    boolean canBeginSentence(String word);

    /** A language of which nothing is known; in it every sentence can begin with every word. */
    NameGrammar NONE =
            new NameGrammar() {
                @Override
                public List<String> genitiveBases(String word) {
                    return List.of();
                }

                @Override
                public boolean isCompoundPrefix(String word) {
                    return false;
                }

                @Override
                public boolean isRegionPrefix(String word) {
                    return false;
                }

                @Override
                public boolean isParticle(String word) {
                    return false;
                }

                @Override
                public boolean canPrecedeName(String word) {
                    return false;
                }

                @Override
                public boolean canBeginSentence(String word) {
                    return true;
                }
            };
}
