package dossier.cli;

import dossier.article.Article;
import dossier.article.Mention;
import dossier.build.ArticleAddition;
import dossier.corpus.twin.LikeArticle;
import dossier.model.Edtf;
import dossier.model.EntityId;
import dossier.model.Problem;
import dossier.register.Entity;
import dossier.source.paste.Notice;
import dossier.suggest.Suggestion;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/** What {@code dossier new} says of an article: what was mended, understood, and is to do. */
final class NewArticleLines {

    private final Desk desk;
    private final Words words;

    NewArticleLines(Desk desk) {
        this.desk = desk;
        this.words = desk.words();
    }

    /** Prints what was done to the text, and what is for the editor to decide. */
    void notices(List<Notice> notices) {
        for (Notice notice : notices) {
            desk.line(
                    notice.kind().isToDecide() ? "new.decide" : "new.mended", said(words, notice));
        }
    }

    static String said(Words words, Notice notice) {
        return words.text(
                "notice." + notice.kind().name().toLowerCase(Locale.ROOT),
                notice.count(),
                notice.line(),
                Cells.shown(notice.words()));
    }

    /** Prints what the generator found in the article. */
    void understood(ArticleAddition addition) {
        addition.like().ifPresent(this::twin);
        addition.article().ifPresent(article -> findings(article, addition));
        for (Problem problem : addition.problems()) {
            if (problem.isError()) {
                desk.line("new.problem", desk.words().line(problem));
            }
        }
        List<Suggestion> unknown = addition.suggestions();
        if (!unknown.isEmpty()) {
            String names = unknown.stream().map(Suggestion::name).collect(Collectors.joining(", "));
            desk.line("new.unknown", names);
            next("new.next.unknown");
        }
    }

    private void twin(LikeArticle like) {
        desk.line(
                "new.twin",
                words.text(
                        like.alike() == 100 ? "new.twin.same" : "new.twin.alike",
                        like.article().file(),
                        like.alike()));
    }

    private void findings(Article article, ArticleAddition addition) {
        desk.line(
                "new.date",
                article.date().map(Edtf::value).orElseGet(() -> words.text("new.date.none")));
        Map<EntityId, Integer> counts = new LinkedHashMap<>();
        for (Mention mention : article.mentions()) {
            counts.merge(mention.entity(), 1, Integer::sum);
        }
        String names =
                counts.entrySet().stream()
                        .map(
                                name ->
                                        words.text(
                                                "new.name.count",
                                                addition.register()
                                                        .entity(name.getKey())
                                                        .map(Entity::name)
                                                        .orElse(name.getKey().toString()),
                                                name.getValue()))
                        .collect(Collectors.joining(", "));
        desk.line("new.names", names.isEmpty() ? words.text("new.names.none") : names);
        desk.line(
                "new.read",
                String.join(
                        ", ",
                        words.count("dates", article.findings().dates().size()),
                        words.count("quotes", article.findings().quotations().size()),
                        words.count("figures", article.findings().figures().size())));
    }

    /** Prints what to do now. */
    void next(String key, Object... values) {
        desk.line("new.next", words.text(key, values));
    }
}
