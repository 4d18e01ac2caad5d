package dossier.language.dutch.quotes;

import dossier.language.NamedSpan;
import dossier.model.EntityId;
import dossier.model.EntityType;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** Finds the organisation for which {@code de organisatie} or {@code de bank} stands. */
final class NamedOrganisations {

    /** Of a longer text only the last tokens are looked at. */
    private static final int MOST_TOKENS = 150;

    private final DutchGrammar grammar;
    private final List<MarkedPassage> article;
    private final Antecedents antecedents;

    NamedOrganisations(DutchGrammar grammar, List<MarkedPassage> article, Antecedents antecedents) {
        this.grammar = grammar;
        this.article = article;
        this.antecedents = antecedents;
    }

    /** The only one that a block or, if it names none, the text before it names. */
    Optional<Phrase> only(int block, int token) {
        return one(before(block, token));
    }

    /** The only one of those whose name holds a noun: {@code bank} of {@code Wereldbank}. */
    Optional<Phrase> only(int block, int token, String noun) {
        return one(before(block, token).stream().filter(name -> holds(name, noun)).toList());
    }

    private static Optional<Phrase> one(List<Phrase> named) {
        return named.size() == 1 ? Optional.of(named.get(0)) : Optional.empty();
    }

    private static boolean holds(Phrase name, String noun) {
        return Stream.of(name.words().toLowerCase(Locale.ROOT).split(" "))
                .anyMatch(word -> word.endsWith(noun));
    }

    private List<Phrase> before(int block, int token) {
        List<Phrase> named = named(block, token);
        int before = antecedents.textBefore(block);
        return named.isEmpty() && before >= 0 ? named(before, article.get(before).size()) : named;
    }

    /** Each once that a block names before a token. */
    private List<Phrase> named(int block, int token) {
        MarkedPassage text = article.get(block);
        Map<EntityId, Phrase> named = new HashMap<>();
        for (int i = Math.max(0, token - MOST_TOKENS); i < token; i++) {
            Optional<NamedSpan> name =
                    text.nameAt(i).filter(n -> n.entity().type() == EntityType.ORGANISATION);
            if (name.isPresent() && !text.isQuoted(i)) {
                grammar.reader()
                        .read(text, i, text.size())
                        .filter(Phrase::isName)
                        .ifPresent(one -> named.put(name.get().entity(), one));
            }
        }
        return List.copyOf(named.values());
    }
}
