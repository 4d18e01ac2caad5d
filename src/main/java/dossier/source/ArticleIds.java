package dossier.source;

import dossier.model.Memo;
import dossier.model.NearestWord;
import dossier.model.Problem;
import dossier.model.ProblemCode;
import dossier.model.Wording;
import java.text.Normalizer;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.regex.Pattern;

/** The articles' ids, as editors type them in files about articles. */
public final class ArticleIds {

    /** So many unknown articles get a hint as to which was meant: each takes its time. */
    private static final int MAX_HINTS = 20;

    /** Between which the letters and digits of a title stand in its address. */
    private static final Pattern APART = Pattern.compile("[^a-z0-9]+");

    /** An address is cut when the title is long. */
    private static final int MIN_ADDRESS = 60;

    private final Map<String, String> titles;

    /** For hints only, of which most dossiers need none. */
    private final Memo<Set<String>> inOrder;

    private final Consumer<Problem> problems;
    private int hints;

    /**
     * @param titles by the ids, of which addresses are made; blank where none is known. They stay
     *     as they are while this is asked.
     */
    public ArticleIds(Map<String, String> titles, Consumer<Problem> problems) {
        this.titles = titles;
        this.inOrder = new Memo<>(() -> new TreeSet<>(titles.keySet()));
        this.problems = problems;
    }

    /**
     * The id that was typed; one that no article has is reported.
     *
     * @param code of that problem
     */
    public Optional<String> known(YamlNode.Scalar typed, ProblemCode code) {
        String id = typed.text().strip();
        if (titles.containsKey(id)) {
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
        String name = typed.replaceFirst("^.*/", "").replaceFirst("\\.(txt|md|yaml|html)$", "");
        if (titles.containsKey(name)) {
            return Optional.of(name);
        }
        return hints++ < MAX_HINTS
                ? titled(name).or(() -> NearestWord.to(name, inOrder.get()))
                : Optional.empty();
    }

    /** The article at this address on the site, or of this title. */
    private Optional<String> titled(String address) {
        String letters = letters(address);
        return inOrder.get().stream()
                .filter(id -> isMeant(letters, letters(titles.get(id))))
                .findFirst();
    }

    private static boolean isMeant(String letters, String title) {
        return !letters.isEmpty()
                && (letters.equals(title)
                        || letters.length() >= MIN_ADDRESS && title.startsWith(letters));
    }

    private static String letters(String text) {
        String plain = Normalizer.normalize(text.toLowerCase(Locale.ROOT), Normalizer.Form.NFD);
        return APART.matcher(plain).replaceAll("");
    }
}
