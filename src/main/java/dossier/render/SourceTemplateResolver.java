package dossier.render;

import java.util.Map;
import org.thymeleaf.IEngineConfiguration;
import org.thymeleaf.cache.AlwaysValidCacheEntryValidity;
import org.thymeleaf.templatemode.TemplateMode;
import org.thymeleaf.templateresolver.ITemplateResolver;
import org.thymeleaf.templateresolver.TemplateResolution;
import org.thymeleaf.templateresource.StringTemplateResource;

/** Finds templates in a {@link TemplateSource}; a template is parsed once. */
record SourceTemplateResolver(TemplateSource source) implements ITemplateResolver {

    @Override
    public String getName() {
        return "templates";
    }

    @Override
    public Integer getOrder() {
        return 1;
    }

    @Override
    public TemplateResolution resolveTemplate(
            IEngineConfiguration configuration,
            String ownerTemplate,
            String template,
            Map<String, Object> attributes) {
        String text =
                source.text(template)
                        .orElseThrow(() -> new IllegalArgumentException("no template " + template));
        return new TemplateResolution(
                new StringTemplateResource(text),
                true,
                TemplateMode.HTML,
                false,
                AlwaysValidCacheEntryValidity.INSTANCE);
    }
}
