package dossier.render;

import dossier.page.Page;
import java.util.Locale;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.thymeleaf.context.IContext;
import org.thymeleaf.context.ITemplateContext;

/**
 * What a template can name: the page, and nothing else.
 *
 * @param words the interface's words by key, for {@code #{key}}
 */
record PageContext(Page page, UnaryOperator<String> words) implements IContext {

    private static final String NAME = "page";

    /** Not a name that a template can write. */
    private static final String WORDS = "#words";

    private static final Set<String> NAMES = Set.of(NAME, WORDS);

    /** The words of the page that is being rendered. */
    @SuppressWarnings("unchecked")
    static UnaryOperator<String> words(ITemplateContext context) {
        return (UnaryOperator<String>) context.getVariable(WORDS);
    }

    @Override
    public Locale getLocale() {
        return Locale.ROOT;
    }

    @Override
    public boolean containsVariable(String name) {
        return NAMES.contains(name);
    }

    @Override
    public Set<String> getVariableNames() {
        return NAMES;
    }

    @Override
    public Object getVariable(String name) {
        return name.equals(NAME) ? page : name.equals(WORDS) ? words : null;
    }
}
