package dossier.corpus;

import dossier.article.Article;
import dossier.language.Figure;
import dossier.language.Languages;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** What does each article report on a topic? Never summed or averaged. */
public final class FigureLedger {

    /**
     * A topic with its reports.
     *
     * @param key a key of a language's topics; empty for figures of which the text doesn't tell it
     * @param compared whether what articles report on it can be about the same thing
     * @param reports oldest article first
     */
    public record Topic(String key, boolean compared, List<Report> reports) {

        public Topic {
            reports = List.copyOf(reports);
        }

        public boolean isTold() {
            return !key.isEmpty();
        }

        /** Whether two articles report something else that can be about the same thing. */
        public boolean isDisputed() {
            return compared
                    && reports.stream().anyMatch(report -> !report.agreesWith(reports.get(0)));
        }
    }

    private static final Comparator<Topic> ORDER =
            Comparator.comparing(Topic::isTold)
                    .thenComparing(topic -> topic.reports().size())
                    .reversed()
                    .thenComparing(Topic::key);

    private final List<Topic> topics;
    private final Set<String> compared;
    private final Map<Article, Map<String, Report>> byArticle = new IdentityHashMap<>();

    FigureLedger(List<Article> chronological) {
        Map<String, List<Report>> byTopic = new HashMap<>();
        for (Article article : chronological) {
            Map<String, List<Figure>> told = new LinkedHashMap<>();
            for (Figure figure : article.findings().figures()) {
                told.computeIfAbsent(figure.topic().orElse(""), key -> new ArrayList<>())
                        .add(figure);
            }
            Map<String, Report> reports = new LinkedHashMap<>();
            told.forEach((topic, figures) -> reports.put(topic, new Report(article, figures)));
            reports.forEach(
                    (topic, report) ->
                            byTopic.computeIfAbsent(topic, key -> new ArrayList<>()).add(report));
            byArticle.put(article, reports);
        }
        this.compared =
                chronological.stream()
                        .map(Article::language)
                        .distinct()
                        .flatMap(tag -> Languages.of(tag).comparedTopics().stream())
                        .collect(Collectors.toSet());
        this.topics =
                byTopic.entrySet().stream()
                        .map(entry -> topic(entry.getKey(), entry.getValue()))
                        .sorted(ORDER)
                        .toList();
    }

    private Topic topic(String key, List<Report> reports) {
        return new Topic(key, isCompared(key), reports);
    }

    /** Whether what articles report on a topic can be about the same thing. */
    public boolean isCompared(String topic) {
        return compared.contains(topic);
    }

    /** Topics on which what articles report can be about the same thing. */
    public SortedSet<String> compared() {
        return new TreeSet<>(compared);
    }

    /** Those of most articles first, the untold one last. */
    public List<Topic> topics() {
        return topics;
    }

    /** What an article reports on a topic. */
    public Optional<Report> report(Article article, String topic) {
        return Optional.ofNullable(byArticle.getOrDefault(article, Map.of()).get(topic));
    }
}
