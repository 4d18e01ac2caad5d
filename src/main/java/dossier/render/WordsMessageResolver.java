package dossier.render;

import org.thymeleaf.context.ITemplateContext;
import org.thymeleaf.messageresolver.IMessageResolver;

/** Gives {@code #{key}} its words: the fixed labels of the interface, without parameters. */
final class WordsMessageResolver implements IMessageResolver {

    @Override
    public String getName() {
        return "words";
    }

    @Override
    public Integer getOrder() {
        return 1;
    }

    @Override
    public String resolveMessage(
            ITemplateContext context, Class<?> origin, String key, Object[] parameters) {
        if (parameters != null && parameters.length > 0) {
            throw new IllegalArgumentException("#{" + key + "} can't have parameters");
        }
        return PageContext.words(context).apply(key);
    }

    @Override
    public String createAbsentMessageRepresentation(
            ITemplateContext context, Class<?> origin, String key, Object[] parameters) {
        throw new IllegalArgumentException("no words for #{" + key + "}");
    }
}
