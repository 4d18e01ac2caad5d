package dossier.article.rights;

import dossier.article.Article;
import dossier.article.Block;
import dossier.article.Findings;
import dossier.article.Mention;
import dossier.codec.Codec;
import dossier.language.DateWording;
import dossier.language.Figure;
import dossier.language.Sentence;
import dossier.model.Fingerprint;
import dossier.model.Rights;
import dossier.model.Span;
import dossier.source.ArticleMetadata;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * An article as it is published, with where its source's words now stand. Names, dates and figures
 * are shown wherever they stand; what else is shown of a block are whole sentences.
 *
 * @param blocks those of the source, by number from 1
 */
record ShownArticle(Article source, Rights rights, Article article, List<BlockCut> blocks) {

    ShownArticle {
        blocks = List.copyOf(blocks);
    }

    /** Whether it is what is published of this very article. */
    boolean isOf(Article other, Rights otherRights) {
        return source == other && rights == otherRights;
    }

    static ShownArticle of(Article source, Rights rights) {
        ShownSentences shown =
                rights == Rights.EXCERPT ? ExcerptChoice.of(source) : new ShownSentences(source);
        Map<Integer, List<Span>> found = new HashMap<>();
        findings(source)
                .forEach(
                        span ->
                                found.computeIfAbsent(span.block(), n -> new ArrayList<>())
                                        .add(span));
        List<BlockCut> blocks = new ArrayList<>(source.blocks().size());
        for (Block block : source.blocks()) {
            List<Span> spans = found.getOrDefault(block.number(), new ArrayList<>());
            for (int i = 0; i < block.sentences().size(); i++) {
                if (shown.isShown(block.number(), i)) {
                    Sentence sentence = block.sentences().get(i);
                    spans.add(new Span(block.number(), sentence.start(), sentence.end()));
                }
            }
            blocks.add(BlockCut.of(block, united(spans)));
        }
        return new ShownArticle(source, rights, article(source, rights, blocks), blocks);
    }

    private static Stream<Span> findings(Article source) {
        Findings findings = source.findings();
        return Stream.of(
                        findings.mentions().stream().map(Mention::span),
                        findings.dates().stream().map(DateWording::span),
                        findings.figures().stream().map(Figure::span))
                .flatMap(spans -> spans);
    }

    /** The same stretches in order, those that overlap as one. */
    private static List<Span> united(List<Span> spans) {
        List<Span> united = new ArrayList<>();
        for (Span span : spans.stream().sorted().toList()) {
            int last = united.size() - 1;
            if (last >= 0 && united.get(last).end() > span.start()) {
                Span before = united.get(last);
                int end = Math.max(before.end(), span.end());
                united.set(last, new Span(span.block(), before.start(), end));
            } else {
                united.add(span);
            }
        }
        return united;
    }

    private static Article article(Article source, Rights rights, List<BlockCut> blocks) {
        ArticleMetadata metadata = source.metadata().withRights(rights);
        boolean untitled = rights == Rights.LINK && source.isTitledByLede();
        return new Article(
                source.id(),
                source.file(),
                Codec.fingerprint(new Cut(source.fingerprint(), rights)),
                untitled ? source.id() : source.title(),
                source.language(),
                metadata,
                blocks.stream().map(BlockCut::block).toList(),
                new FindingsCut(source, blocks).findings(),
                source.words());
    }

    private record Cut(Fingerprint source, Rights rights) {}
}
