package dossier.examples;

import dossier.article.Article;
import dossier.article.ArticleParser;
import dossier.article.correction.Corrections;
import dossier.article.correction.CorrectionsParser;
import dossier.model.Problem;
import dossier.model.ProblemCode;
import dossier.register.Register;
import dossier.register.RegisterParser;
import dossier.source.FileTree;
import dossier.source.Seeds;
import dossier.source.SeedsReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** One article in memory, with its register, read the way a build reads it. */
record SmallDossier(Optional<Article> article, Register register, List<Problem> problems) {

    private static final Set<ProblemCode> SHOWN =
            EnumSet.of(
                    ProblemCode.DATE_UNRESOLVED,
                    ProblemCode.QUOTE_WITHOUT_SPEAKER,
                    ProblemCode.FIGURE_WITHOUT_TOPIC);

    SmallDossier {
        problems = problems.stream().sorted().toList();
    }

    static SmallDossier of(String text) {
        return of("", "", text);
    }

    static SmallDossier of(String register, String metadata, String text) {
        return of(register, metadata, "", text);
    }

    /** Files that are empty are not there. */
    static SmallDossier of(String register, String metadata, String corrections, String text) {
        Map<String, byte[]> files =
                Stream.of(
                                Map.entry("dossier.yaml", "title: Example\n"),
                                Map.entry("register/names.yaml", register),
                                Map.entry("a.yaml", metadata),
                                Map.entry("corrections.yaml", corrections),
                                Map.entry("a.txt", text))
                        .filter(file -> !file.getValue().isEmpty())
                        .collect(
                                Collectors.toMap(
                                        Map.Entry::getKey,
                                        file -> file.getValue().getBytes(StandardCharsets.UTF_8)));
        List<Problem> problems = new ArrayList<>();
        try {
            Seeds seeds = new SeedsReader(FileTree.of(files), problems::add).read();
            Register names = RegisterParser.parse(seeds.register(), problems::add);
            Corrections overruled =
                    new CorrectionsParser(names, seeds.articles(), "nl", problems::add)
                            .parse(seeds.corrections());
            ArticleParser parser = new ArticleParser(names, overruled, "nl");
            return new SmallDossier(
                    seeds.articles().stream()
                            .findFirst()
                            .flatMap(source -> parser.parse(source, problems::add)),
                    names,
                    problems);
        } catch (IOException e) {
            throw new IllegalStateException("reading from memory", e);
        }
    }

    /**
     * What {@code question} says of the article, and the problems after it; but no doubts that the
     * findings themselves show by what they lack.
     */
    String read(Function<Article, String> question) {
        return Stream.concat(
                        article.map(question).stream(),
                        problems.stream()
                                .filter(problem -> !SHOWN.contains(problem.code()))
                                .map(Problem::toString))
                .collect(Collectors.joining("\n"));
    }
}
