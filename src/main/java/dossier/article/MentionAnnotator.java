package dossier.article;

import dossier.language.Sentence;
import dossier.model.Origin;
import dossier.model.Span;
import dossier.register.NameFinder;
import dossier.register.NameMatch;
import dossier.register.NameMatch.Candidate;
import dossier.register.NameResolver;
import java.util.ArrayList;
import java.util.List;

/** Finds the register's names in an article's blocks. Safe for many threads. */
final class MentionAnnotator {

    /** So many characters of a sentence are read on each side of a name that needs a cue. */
    private static final int MAX_CONTEXT = 500;

    private final NameFinder finder;

    /**
     * The names of an article, in order of the text.
     *
     * @param doubtful names that can be two entities'; no mentions
     */
    record Names(List<Mention> mentions, List<DoubtfulName> doubtful) {}

    MentionAnnotator(NameFinder finder) {
        this.finder = finder;
    }

    Names annotate(List<Block> blocks) {
        List<List<NameMatch>> found = finder.find(blocks.stream().map(Block::text).toList());
        NameResolver resolver = new NameResolver(found.stream().flatMap(List::stream).toList());
        List<Mention> mentions = new ArrayList<>();
        List<DoubtfulName> doubtful = new ArrayList<>();
        for (int i = 0; i < found.size(); i++) {
            for (NameMatch match : found.get(i)) {
                Block block = blocks.get(i);
                List<Candidate> candidates = candidates(block, match, resolver);
                Span span = new Span(block.number(), match.start(), match.end());
                String surface = span.of(block.text());
                if (candidates.size() == 1) {
                    String spelling =
                            surface.substring(0, surface.length() - match.genitiveLength());
                    mentions.add(
                            new Mention(
                                    span,
                                    surface,
                                    spelling,
                                    candidates.get(0).entity().id(),
                                    Origin.FOUND));
                } else if (candidates.size() > 1) {
                    doubtful.add(
                            new DoubtfulName(
                                    span,
                                    candidates.stream()
                                            .map(candidate -> candidate.entity().id())
                                            .toList()));
                }
            }
        }
        return new Names(mentions, doubtful);
    }

    private static List<Candidate> candidates(Block block, NameMatch match, NameResolver resolver) {
        Sentence sentence = block.sentenceAt(match.start());
        int from = Math.max(sentence.start(), match.start() - MAX_CONTEXT);
        int to = Math.min(sentence.end(), match.end() + MAX_CONTEXT);
        return resolver.resolve(
                match,
                block.text().substring(Math.min(from, match.start()), match.start()),
                block.text().substring(match.end(), Math.max(to, match.end())));
    }
}
