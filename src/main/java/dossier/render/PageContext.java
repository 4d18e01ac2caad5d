package dossier.render;

import dossier.page.Page;
import java.util.Locale;
import java.util.Set;
import org.thymeleaf.context.IContext;

/** What a template can name: the page, and nothing else. */
record PageContext(Page page) implements IContext {

    private static final String NAME = "page";
    private static final Set<String> NAMES = Set.of(NAME);

    @Override
    public Locale getLocale() {
        return Locale.ROOT;
    }

    @Override
    public boolean containsVariable(String name) {
        return name.equals(NAME);
    }

    @Override
    public Set<String> getVariableNames() {
        return NAMES;
    }

    @Override
    public Object getVariable(String name) {
        return name.equals(NAME) ? page : null;
    }
}
