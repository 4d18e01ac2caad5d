package dossier.search;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.mozilla.javascript.BaseFunction;
import org.mozilla.javascript.Context;
import org.mozilla.javascript.NativeArray;
import org.mozilla.javascript.NativeObject;
import org.mozilla.javascript.Scriptable;
import org.mozilla.javascript.ScriptableObject;
import org.mozilla.javascript.Undefined;

/** The search page's scripts without a page, run by Rhino. For one thread. */
public final class SearchScript implements AutoCloseable {

    private static final Path SCRIPTS = Path.of("templates", "search");

    /** One block of an article, as an answer to a question. */
    public record Found(int article, int block) {}

    private final Context context = Context.enter();
    private final Scriptable global;

    /** The scripts alone, which know no dossier. */
    public SearchScript() throws IOException {
        context.setLanguageVersion(Context.VERSION_ECMASCRIPT);
        context.setInterpretedMode(false);
        global = context.initStandardObjects();
        try (Stream<Path> scripts = Files.list(SCRIPTS)) {
            for (Path script : scripts.sorted().toList()) {
                String text = Files.readString(script, StandardCharsets.UTF_8);
                context.evaluateString(global, text, script.getFileName().toString(), 1, null);
            }
        }
    }

    /** What the page makes of words; for each word one answer. */
    public List<String> map(String expression, List<String> words) {
        ScriptableObject.putProperty(
                global, "words", context.newArray(global, words.toArray(new Object[0])));
        NativeArray results =
                (NativeArray)
                        context.evaluateString(
                                global, "words.map(word => " + expression + ")", "test", 1, null);
        List<String> texts = new ArrayList<>();
        for (Object result : results) {
            texts.add(Context.toString(result));
        }
        return texts;
    }

    /**
     * Opens an index.
     *
     * @param files the script of a file of the index by its key
     */
    public void open(Function<String, Optional<String>> files) {
        ScriptableObject.putProperty(
                global,
                "load",
                new BaseFunction() {
                    private static final long serialVersionUID = 1L;

                    @Override
                    public Object call(Context cx, Scriptable in, Scriptable self, Object[] args) {
                        Optional<String> file = files.apply(Context.toString(args[0]));
                        file.ifPresent(text -> cx.evaluateString(in, text, "index", 1, null));
                        Object error = file.isPresent() ? null : cx.newObject(in, "Error");
                        return ((BaseFunction) args[1]).call(cx, in, in, new Object[] {error});
                    }
                });
        context.evaluateString(
                global, "const engine = dossierSearch.engine(load)", "test", 1, null);
    }

    /** The best paragraphs for what a reader types, the best first. */
    public List<Found> find(String question, int most) {
        ScriptableObject.putProperty(global, "question", question);
        ScriptableObject.putProperty(global, "most", most);
        Object best =
                context.evaluateString(
                        global,
                        """
                        (function () {
                          let best = null;
                          engine.find({q: question}, function (error, result) {
                            if (error) throw error;
                            best = result.best(most + result.articles.length);
                          });
                          return best;
                        })()
                        """,
                        "test",
                        1,
                        null);
        if (best == null || Undefined.isUndefined(best)) {
            throw new IllegalStateException("no answer at once to " + question);
        }
        List<Found> found = new ArrayList<>();
        for (Object paragraph : (NativeArray) best) {
            NativeObject object = (NativeObject) paragraph;
            found.add(new Found(number(object, "article"), number(object, "block")));
        }
        return found;
    }

    private static int number(NativeObject object, String name) {
        return ((Number) object.get(name)).intValue();
    }

    @Override
    public void close() {
        Context.exit();
    }
}
