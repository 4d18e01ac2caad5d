package dossier.corpus;

import dossier.article.Article;
import dossier.article.Findings;
import dossier.article.Mention;
import dossier.model.Edtf;
import dossier.model.EntityId;
import dossier.model.Fingerprint;
import dossier.model.Origin;
import dossier.model.SourceLocation;
import dossier.model.Span;
import dossier.register.Entity;
import dossier.register.Register;
import dossier.source.ArticleMetadata;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;

/** Articles made of nothing but a date and the names in their paragraphs. */
final class SmallCorpus {

    private SmallCorpus() {}

    /**
     * An article of the corpus.
     *
     * @param date EDTF, or empty
     * @param paragraphs names in a row, each the name of a place: {@code "moskou kiev moskou"}
     */
    static Article article(String id, String date, String... paragraphs) {
        List<Mention> mentions = new ArrayList<>();
        for (int block = 1; block <= paragraphs.length; block++) {
            int at = 0;
            for (String name : paragraphs[block - 1].split(" ")) {
                if (!name.isEmpty()) {
                    Span span = new Span(block, at, at + name.length());
                    mentions.add(new Mention(span, name, name, place(name), Origin.FOUND));
                }
                at += name.length() + 1;
            }
        }
        Findings findings = new Findings(mentions, List.of(), List.of(), List.of());
        return new Article(
                id, id + ".txt", Fingerprint.of(id), id, "nl", dated(date), List.of(), findings, 0);
    }

    private static ArticleMetadata dated(String date) {
        Optional<String> none = Optional.empty();
        Optional<Edtf> parsed = Edtf.parse(date);
        return new ArticleMetadata(
                none,
                none,
                none,
                parsed,
                none,
                none,
                Optional.empty(),
                none,
                false,
                new TreeMap<>(),
                false);
    }

    /** A corpus with these articles, and all their names in its register. */
    static Corpus of(Article... articles) {
        List<Entity> entities =
                Arrays.stream(articles)
                        .flatMap(article -> article.mentions().stream())
                        .map(Mention::entity)
                        .distinct()
                        .map(SmallCorpus::entity)
                        .toList();
        return Corpus.of(Editorial.NONE, new Register(entities), List.of(articles));
    }

    static EntityId place(String name) {
        return EntityId.parse("place/" + name).orElseThrow();
    }

    private static Entity entity(EntityId id) {
        return entity(id, id.name());
    }

    static Entity entity(EntityId id, String name) {
        return new Entity(
                id,
                name,
                name,
                "",
                List.of(),
                List.of(),
                false,
                Optional.empty(),
                Optional.empty(),
                SourceLocation.of("register.yaml"));
    }
}
