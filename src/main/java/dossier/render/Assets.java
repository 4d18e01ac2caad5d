package dossier.render;

import dossier.model.OutputFile;
import dossier.model.Problem;
import dossier.model.ProblemCode;
import dossier.model.Sha256;
import dossier.model.SitePath;
import dossier.model.SourceLocation;
import dossier.model.Wording;
import dossier.site.AssetPaths;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Pattern;

/**
 * The designers' files that go into the site: stylesheets and scripts joined from their parts,
 * fonts, images. Each name carries a hash of the file's content, but for licences.
 *
 * @param files in order of their paths within a kind
 * @param problems addresses in the styles that lead nowhere
 */
public record Assets(List<OutputFile> files, AssetPaths paths, List<Problem> problems) {

    private static final String FOLDER = "assets/";

    /** Of a script: white space before a line, and lines that are only a comment, or empty. */
    private static final Pattern NEEDLESS =
            Pattern.compile(
                    "^[ \\t]*(?:/\\*(?:(?!\\*/).)*\\*/|//.*)?\\R|^[ \\t]+", Pattern.MULTILINE);

    /** So many hexadecimal digits of the hash stand in a name. */
    private static final int DIGITS = 10;

    public Assets {
        files = List.copyOf(files);
        problems = List.copyOf(problems);
    }

    /** All of them. */
    public static Assets of(TemplateTree templates) {
        List<OutputFile> files = new ArrayList<>();
        List<Problem> problems = new ArrayList<>();
        SortedMap<String, String> fonts = copied(templates, "fonts", FOLDER + "fonts/", files);
        SortedMap<String, String> images = copied(templates, "images", FOLDER, files);
        SortedMap<String, String> names = new TreeMap<>();
        fonts.forEach((name, hashed) -> names.put("fonts/" + name, "fonts/" + hashed));
        names.putAll(images);
        Styles styles = new Styles(templates, names, problems);
        SitePath css = add(files, "dossier.css", styles.joined("css"));
        SitePath searchCss = add(files, "search.css", styles.joined("css/search"));
        String first = named(joined(templates, "js/early", false), names);
        SitePath early = add(files, "early.js", first);
        SitePath script = add(files, "dossier.js", joined(templates, "js", true));
        SitePath search = add(files, "search.js", joined(templates, "search", true));
        return new Assets(
                files,
                new AssetPaths(
                        css,
                        early,
                        script,
                        searchCss,
                        search,
                        image(images, "icon.svg"),
                        image(images, "icon-32.png"),
                        image(images, "apple-touch-icon.png")),
                problems);
    }

    private static SitePath image(SortedMap<String, String> images, String name) {
        return new SitePath(FOLDER + images.getOrDefault(name, name));
    }

    /** Makes one stylesheet of the parts in a folder, not of those in the folders within. */
    private record Styles(
            TemplateTree templates, SortedMap<String, String> names, List<Problem> problems) {

        String joined(String folder) {
            Stylesheet stylesheet = new Stylesheet(names);
            templates
                    .under(folder)
                    .forEach(
                            (name, bytes) -> {
                                if (!name.contains("/")) {
                                    stylesheet.add(name, bytes);
                                }
                            });
            stylesheet.unknown().forEach((address, part) -> report(address, folder + "/" + part));
            return stylesheet.text();
        }

        private void report(String address, String part) {
            problems.add(unknown(templates, address, part));
        }
    }

    private static Problem unknown(TemplateTree templates, String address, String part) {
        return new Problem(
                ProblemCode.TEMPLATE,
                SourceLocation.of(templates.displayName() + "/" + part),
                Wording.of("the address \"{0}\" leads nowhere", address),
                Wording.of(
                        "name a file of the folders fonts or images, such as url(fonts/name.woff2)"));
    }

    /** Copies a folder; returns the name that each of its files got. */
    private static SortedMap<String, String> copied(
            TemplateTree templates, String folder, String target, List<OutputFile> files) {
        SortedMap<String, String> names = new TreeMap<>();
        templates
                .under(folder)
                .forEach(
                        (name, bytes) -> {
                            names.put(name, name.endsWith(".txt") ? name : hashed(name, bytes));
                            files.add(
                                    new OutputFile(new SitePath(target + names.get(name)), bytes));
                        });
        return names;
    }

    private static SitePath add(List<OutputFile> files, String name, String text) {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        SitePath path = new SitePath(FOLDER + hashed(name, bytes));
        files.add(new OutputFile(path, bytes));
        return path;
    }

    /** The name with a hash before its ending: {@code dossier-0a1b2c3d4e.css}. */
    private static String hashed(String name, byte[] bytes) {
        int dot = name.lastIndexOf('.');
        String hash = "-" + Sha256.hex(bytes).substring(0, DIGITS);
        return dot < 0 ? name + hash : name.substring(0, dot) + hash + name.substring(dot);
    }

    /** The script with the finished names of files where it has those of the parts in quotes. */
    private static String named(String script, SortedMap<String, String> names) {
        String named = script;
        for (Map.Entry<String, String> name : names.entrySet()) {
            named = named.replace('"' + name.getKey() + '"', '"' + name.getValue() + '"');
        }
        return named;
    }

    /** Scripts one after another, each a statement of its own, without what only readers need. */
    private static String joined(TemplateTree templates, String folder, boolean topOnly) {
        StringBuilder script = new StringBuilder();
        templates
                .under(folder)
                .forEach(
                        (name, bytes) -> {
                            if (name.endsWith(".js") && !(topOnly && name.contains("/"))) {
                                String text = new String(bytes, StandardCharsets.UTF_8);
                                script.append(NEEDLESS.matcher(text).replaceAll(""));
                            }
                        });
        return script.toString();
    }
}
