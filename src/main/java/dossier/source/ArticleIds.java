package dossier.source;

import dossier.model.Memo;
import dossier.model.NearestWord;
import dossier.model.Problem;
import dossier.model.ProblemCode;
import dossier.model.Wording;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;

/** The articles' ids, as editors type them in files about articles. */
public final class ArticleIds {

    /** So many unknown articles get a hint as to which was meant: each takes its time. */
    private static final int MAX_HINTS = 20;

    private final Set<String> ids;

    /** For hints only, of which most dossiers need none. */
    private final Memo<Set<String>> inOrder;

    private final Consumer<Problem> problems;
    private int hints;

    /**
     * @param ids stay as they are while this is asked
     */
    public ArticleIds(Set<String> ids, Consumer<Problem> problems) {
        this.ids = ids;
        this.inOrder = new Memo<>(() -> new TreeSet<>(ids));
        this.problems = problems;
    }

    /**
     * The id that was typed; one that no article has is reported.
     *
     * @param code of that problem
     */
    public Optional<String> known(YamlNode.Scalar typed, ProblemCode code) {
        String id = typed.text().strip();
        if (ids.contains(id)) {
            return Optional.of(id);
        }
        Wording remedy =
                nearest(id)
                        .map(Wording::didYouMean)
                        .orElse(
                                Wording.of(
                                        "write the name of the article's file, without its ending"));
        problems.accept(
                new Problem(
                        code,
                        typed.location(),
                        Wording.of("there is no article \"{0}\"", id),
                        remedy));
        return Optional.empty();
    }

    private Optional<String> nearest(String typed) {
        String name = typed.replaceFirst("\\.(txt|md|yaml|html)$", "");
        if (ids.contains(name)) {
            return Optional.of(name);
        }
        return hints++ < MAX_HINTS ? NearestWord.to(typed, inOrder.get()) : Optional.empty();
    }
}
