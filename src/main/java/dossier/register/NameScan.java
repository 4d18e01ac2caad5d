package dossier.register;

import dossier.register.NameMatch.Candidate;
import dossier.register.NameTrie.Ending;
import java.util.ArrayList;
import java.util.List;

/** One walk over one text's words with the trie. */
final class NameScan {

    /**
     * Words {@code first} to {@code last}, with signs from {@code start} to {@code end}, and whose
     * name they can be: nobody's when the register excludes it.
     */
    record Found(
            int first,
            int last,
            int start,
            int end,
            int genitiveLength,
            List<Candidate> candidates) {}

    private final Words words;
    private final NameTrie trie;
    private final NameGrammar grammar;
    private final NameContext context;
    private final WebAddresses addresses;

    NameScan(Words words, NameTrie trie, NameGrammar grammar, NameContext context) {
        this.words = words;
        this.trie = trie;
        this.grammar = grammar;
        this.context = context;
        this.addresses = new WebAddresses(words.text());
    }

    List<NameMatch> run() {
        List<NameMatch> matches = new ArrayList<>();
        int previousEnd = -1;
        int word = 0;
        while (word < words.size()) {
            Found found = longestFrom(word);
            if (found == null) {
                word++;
                continue;
            }
            int from = context.firstWordOf(found, previousEnd + 1);
            boolean followed = isNameNext(found.last());
            if (from >= 0
                    && !found.candidates().isEmpty()
                    && context.endsName(found, followed)
                    && !addresses.contain(found.start())) {
                boolean withGivenName = from < found.first();
                matches.add(
                        new NameMatch(
                                withGivenName ? words.start(from) : found.start(),
                                found.end(),
                                found.genitiveLength(),
                                withGivenName,
                                found.candidates()));
            }
            previousEnd = found.last();
            word = found.last() + 1;
        }
        return matches;
    }

    /** Whether another name begins directly after the hyphen after {@code word}. */
    private boolean isNameNext(int word) {
        return word + 1 < words.size()
                && words.gapAfter(word).equals("-")
                && longestFrom(word + 1) != null;
    }

    /** The longest variant that begins at {@code first}; null when there is none. */
    private Found longestFrom(int first) {
        if (!trie.mayBegin(words, first)) {
            return null;
        }
        Found longest = null;
        NameTrie.Node node = null;
        String gap = "";
        for (int last = first; last < words.size(); last++) {
            String key = words.key(last);
            Found genitive = genitive(node, gap, first, last);
            node = last == first ? trie.first(key) : node.after(gap, key);
            Found plain = node == null ? null : ending(node, first, last, words.word(last));
            longest = plain != null ? plain : genitive != null ? genitive : longest;
            if (node == null || last + 1 == words.size()) {
                break;
            }
            gap = words.gapAfter(last);
        }
        return longest;
    }

    private Found genitive(NameTrie.Node before, String gap, int first, int last) {
        String key = words.key(last);
        for (String base : grammar.genitiveBases(key)) {
            NameTrie.Node node = last == first ? trie.first(base) : before.after(gap, base);
            if (node != null) {
                String word = words.word(last);
                int suffix = key.length() - base.length();
                Found found = ending(node, first, last, word.substring(0, word.length() - suffix));
                if (found != null) {
                    return found;
                }
            }
        }
        return null;
    }

    /**
     * The variants that end at this node and agree with the words in print; of those with signs,
     * the longest.
     */
    private Found ending(NameTrie.Node node, int first, int last, String lastWord) {
        List<Ending> agreeing = new ArrayList<>(1);
        int signs = 0;
        for (Ending ending : node.endings()) {
            if (hasSigns(ending.words(), first, last)
                    && Capitals.agree(ending.words(), words, first, lastWord)) {
                agreeing.add(ending);
                signs = Math.max(signs, signsOf(ending));
            }
        }
        if (agreeing.isEmpty()) {
            return null;
        }
        List<Candidate> candidates = new ArrayList<>(1);
        boolean excluded = false;
        int end = words.end(last);
        int start = words.start(first);
        for (Ending ending : agreeing) {
            if (signsOf(ending) == signs) {
                excluded |= ending.excludes();
                candidates.add(ending.candidate());
                start = words.start(first) - ending.words().lead().length();
                end = words.end(last) + ending.words().trail().length();
            }
        }
        int genitive = words.word(last).length() - lastWord.length();
        return new Found(
                first, last, start, end, genitive, excluded ? List.of() : distinct(candidates));
    }

    private static int signsOf(Ending ending) {
        return ending.words().lead().length() + ending.words().trail().length();
    }

    private boolean hasSigns(Words variant, int first, int last) {
        String lead = variant.lead();
        return standsAt(lead, words.start(first) - lead.length())
                && standsAt(variant.trail(), words.end(last));
    }

    /** Whether the signs stand in print, the apostrophe of either kind. */
    private boolean standsAt(String signs, int offset) {
        String text = words.text();
        if (offset < 0 || offset + signs.length() > text.length()) {
            return false;
        }
        for (int i = 0; i < signs.length(); i++) {
            char printed = text.charAt(offset + i);
            if (straight(printed) != straight(signs.charAt(i))) {
                return false;
            }
        }
        return true;
    }

    private static char straight(char sign) {
        return sign == '’' || sign == '‘' ? '\'' : sign;
    }

    /** One candidate an entity: its spellings may differ in capitals or diacritics only. */
    private static List<Candidate> distinct(List<Candidate> candidates) {
        List<Candidate> distinct = new ArrayList<>(1);
        for (Candidate candidate : candidates) {
            if (distinct.stream().noneMatch(c -> c.entity() == candidate.entity())) {
                distinct.add(candidate);
            }
        }
        return distinct;
    }
}
