package dossier.language.dutch.quotes;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Who is what in one article: {@code burgemeester Femke Halsema} makes her the burgemeester. */
final class Cast {

    private final Map<String, Phrase> byFunction = new HashMap<>();
    private final Set<String> shared = new HashSet<>();
    private final Set<String> surnames = new HashSet<>();
    private final QuoteWords words;
    private final PhraseReader reader;

    Cast(QuoteWords words, PhraseReader reader, List<MarkedPassage> article) {
        this.words = words;
        this.reader = reader;
        article.forEach(this::addAll);
    }

    /** The only one of whom the article says this function, with a name. */
    Optional<Phrase> whoIs(String function) {
        return shared.contains(function)
                ? Optional.empty()
                : Optional.ofNullable(byFunction.get(function));
    }

    /** Whether the article has a longer name that ends in this word. */
    boolean knowsSurname(String word) {
        return surnames.contains(word);
    }

    private void addAll(MarkedPassage text) {
        for (int i = 1; i < text.size(); i++) {
            if (text.isQuoted(i) || !text.token(i).isWord() || !text.isCapital(i)) {
                continue;
            }
            String before = text.token(i - 1).key();
            if (text.isCapital(i - 1) && text.token(i - 1).isWord() || before.equals("van")) {
                surnames.add(text.token(i).key());
            }
            if (text.token(i - 1).isWord() && words.isFunction(before)) {
                reader.read(text, i, text.size())
                        .filter(Phrase::isName)
                        .ifPresent(name -> add(before, name));
            }
            if (text.nameAt(i).isPresent()) {
                addApposition(text, i);
            }
        }
    }

    private void addApposition(MarkedPassage text, int i) {
        Optional<Phrase> name = reader.read(text, i, text.size());
        if (name.isEmpty() || !name.get().isKnownPerson() || name.get().function().isEmpty()) {
            return;
        }
        for (String word : name.get().function().get().split("[ -]")) {
            String key = word.toLowerCase(java.util.Locale.ROOT);
            if (words.isFunction(key)) {
                add(key, name.get());
                return;
            }
        }
    }

    private void add(String function, Phrase name) {
        Phrase other = byFunction.putIfAbsent(function, name);
        if (other != null && !isSame(other, name)) {
            shared.add(function);
        }
    }

    private static boolean isSame(Phrase one, Phrase other) {
        return one.name().isPresent() || other.name().isPresent()
                ? one.name().map(n -> n.entity()).equals(other.name().map(n -> n.entity()))
                : one.words().endsWith(other.words()) || other.words().endsWith(one.words());
    }
}
