package dossier.render;

import dossier.model.OutputFile;
import dossier.model.SitePath;
import dossier.plan.Addresses;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/**
 * The designers' files that go into the site: one stylesheet joined from its parts, fonts, images.
 */
public final class Assets {

    private Assets() {}

    /** All of them, in order of their paths. */
    public static List<OutputFile> of(TemplateTree templates) {
        List<OutputFile> files = new ArrayList<>();
        StringBuilder css = new StringBuilder();
        templates
                .under("css")
                .forEach(
                        (name, bytes) -> {
                            if (name.endsWith(".css")) {
                                css.append(new String(bytes, StandardCharsets.UTF_8));
                            }
                        });
        files.add(OutputFile.text(Addresses.STYLESHEET, css.toString()));
        copy(templates, "fonts", "assets/fonts/", files);
        copy(templates, "images", "assets/", files);
        return files;
    }

    private static void copy(
            TemplateTree templates, String folder, String target, List<OutputFile> files) {
        templates
                .under(folder)
                .forEach(
                        (name, bytes) ->
                                files.add(new OutputFile(new SitePath(target + name), bytes)));
    }
}
