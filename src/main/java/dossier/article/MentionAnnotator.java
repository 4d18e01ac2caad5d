package dossier.article;

import dossier.language.Sentence;
import dossier.model.Origin;
import dossier.model.Problem;
import dossier.model.ProblemCode;
import dossier.model.SourceLocation;
import dossier.model.Span;
import dossier.register.NameFinder;
import dossier.register.NameMatch;
import dossier.register.NameMatch.Candidate;
import dossier.register.NameResolver;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;

/**
 * Finds the register's names in an article's blocks; reports those that can be two entities', each
 * once a block.
 */
final class MentionAnnotator {

    /** So many characters of a sentence are read on each side of a name that needs a cue. */
    private static final int MAX_CONTEXT = 500;

    private final NameFinder finder;
    private final Consumer<Problem> problems;

    MentionAnnotator(NameFinder finder, Consumer<Problem> problems) {
        this.finder = finder;
        this.problems = problems;
    }

    List<Mention> annotate(List<Block> blocks) {
        List<List<NameMatch>> found = finder.find(blocks.stream().map(Block::text).toList());
        NameResolver resolver = new NameResolver(found.stream().flatMap(List::stream).toList());
        List<Mention> mentions = new ArrayList<>();
        for (int i = 0; i < found.size(); i++) {
            Set<String> doubted = new HashSet<>();
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
                } else if (candidates.size() > 1 && doubted.add(surface)) {
                    doubt(block.locationOf(match.start()), surface, candidates);
                }
            }
        }
        return mentions;
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

    private void doubt(SourceLocation at, String surface, List<Candidate> candidates) {
        String names =
                candidates.stream()
                        .map(candidate -> candidate.entity().id().toString())
                        .collect(Collectors.joining(" or "));
        problems.accept(
                new Problem(
                        ProblemCode.NAME_AMBIGUOUS,
                        at,
                        "\"" + surface + "\" can be " + names,
                        "add a word of this sentence to the \"cues\" of one of them in the"
                                + " register"));
    }
}
