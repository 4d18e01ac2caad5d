package dossier.article;

import dossier.language.Sentence;
import dossier.model.Problem;
import dossier.model.ProblemCode;
import dossier.model.Span;
import dossier.register.NameFinder;
import dossier.register.NameMatch;
import dossier.register.NameMatch.Candidate;
import dossier.register.NameResolver;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Collectors;

/** Finds the register's names in an article's blocks; reports those that can be two entities'. */
final class MentionAnnotator {

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
            Block block = blocks.get(i);
            for (NameMatch match : found.get(i)) {
                mention(block, match, resolver, mentions);
            }
        }
        return mentions;
    }

    private void mention(
            Block block, NameMatch match, NameResolver resolver, List<Mention> mentions) {
        Sentence sentence = block.sentenceAt(match.start());
        String before =
                block.text().substring(Math.min(sentence.start(), match.start()), match.start());
        String after = block.text().substring(match.end(), Math.max(sentence.end(), match.end()));
        List<Candidate> candidates = resolver.resolve(match, before, after);
        Span span = new Span(block.number(), match.start(), match.end());
        String surface = span.of(block.text());
        if (candidates.size() == 1) {
            String spelling = surface.substring(0, surface.length() - match.genitiveLength());
            mentions.add(new Mention(span, surface, spelling, candidates.get(0).entity().id()));
        } else if (candidates.size() > 1) {
            String names =
                    candidates.stream()
                            .map(candidate -> candidate.entity().id().toString())
                            .collect(Collectors.joining(" or "));
            problems.accept(
                    new Problem(
                            ProblemCode.NAME_AMBIGUOUS,
                            block.locationOf(match.start()),
                            "\"" + surface + "\" can be " + names,
                            "add a word of this sentence to the \"cues\" of one of them in the"
                                    + " register"));
        }
    }
}
