package dossier.register;

import java.util.ArrayList;
import java.util.List;

/**
 * Finds the register's names in text: at each word the longest variant, on word boundaries, never
 * two over the same words. One pass, whatever the register's size. Immutable and safe for many
 * threads.
 */
public final class NameFinder {

    private final NameTrie trie;
    private final NameGrammar grammar;
    private final GivenNames givenNames;

    public NameFinder(Register register, NameGrammar grammar) {
        this.trie = new NameTrie(register.entities());
        this.grammar = grammar;
        this.givenNames = new GivenNames(register.entities(), grammar);
    }

    /**
     * Finds the names of one article.
     *
     * @param texts its blocks' plain texts
     * @return for each text its matches in order
     */
    public List<List<NameMatch>> find(List<String> texts) {
        List<Words> all = texts.stream().map(Words::of).toList();
        StandaloneWords standalone = new StandaloneWords(all);
        List<List<NameMatch>> found = new ArrayList<>(texts.size());
        for (Words words : all) {
            NameContext context = new NameContext(words, grammar, givenNames, standalone);
            found.add(new NameScan(words, trie, grammar, context).run());
        }
        return found;
    }
}
