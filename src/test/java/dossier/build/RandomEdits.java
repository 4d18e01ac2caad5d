package dossier.build;

import dossier.render.TemplateTree;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * What editors, designers and accidents do to a dossier, in an order that a number decides: the
 * same number, the same order.
 */
final class RandomEdits {

    private static final List<String> SENTENCES =
            List.of(
                    "\"Wij gaan door\", zei burgemeester Anna Kramer van Zwolle.",
                    "In Utrecht waren zeker tien gewonden, in Zwolle ruim twintig.",
                    "Half juni kwam de Waterbond met een plan.",
                    "Kramer sprak op 12 mei 2021 met de Waterbond.",
                    "De brug bij Utrecht bleef dicht.",
                    "'Dat was te verwachten', aldus de Waterbond.",
                    "Tientallen mensen kwamen naar het stadhuis.",
                    "\"Als de gemeente nu niets doet, staat de binnenstad weer onder water\", zei Kramer.",
                    "De Waterramp was op 3 maart 2020.",
                    "Na de Waterramp werd in Zwolle alles anders.");

    private static final List<String> REGISTERS =
            List.of(
                    "- {id: place/zwolle, name: Zwolle}\n- {id: place/utrecht, name: Utrecht}\n",
                    "- {id: place/zwolle, name: Zwolle, description: stad}\n",
                    "- id: person/kramer\n  name: Anna Kramer\n  variants: [Kramer]\n"
                            + "- {id: place/utrecht, name: Utrecht}\n",
                    "- {id: org/waterbond, name: Waterbond}\n- {id: place/zwolle, name: Zwolle}\n",
                    "- {id: event/waterramp, name: Waterramp}\n- {id: place/zwolle, name: Zwolle}\n"
                            + "- {id: person/kramer, name: Anna Kramer, variants: [Kramer]}\n",
                    "[]\n");

    /** So many of the kinds of edits add to an article's text. */
    private static final int TEXTS = 5;

    private static final int LONG_TEXT = 40;

    private final Random random;
    private final Map<String, byte[]> seeds = new TreeMap<>();
    private final TreeMap<String, byte[]> templates = new TreeMap<>();
    private String last = "";

    RandomEdits(long seed) throws IOException {
        this.random = new Random(seed);
        this.templates.putAll(TemplateTree.builtIn().files());
        put("dossier.yaml", "title: Proef\n");
        for (int article = 0; article < 12; article++) {
            put(article + ".txt", text());
        }
        put("register/r.yaml", REGISTERS.get(0));
    }

    Map<String, byte[]> seeds() {
        return seeds;
    }

    TemplateTree templates() {
        return new TemplateTree(templates, "templates");
    }

    /** What the last edit was. */
    String last() {
        return last;
    }

    /**
     * Changes something.
     *
     * @param site as the last build left it
     * @param workspace what it left for the next
     */
    void edit(Path site, Path workspace) throws IOException {
        switch (random.nextInt(14 + TEXTS)) {
            case 0 -> put(random.nextInt(16) + ".txt", text());
            case 1 -> remove(article());
            case 2 -> rename(article(), "n" + random.nextInt(4) + ".txt");
            case 3 -> put(sidecar(article()), metadata());
            case 4 -> put("register/r.yaml", one(REGISTERS));
            case 5 -> put("timeline.yaml", timeline(article()));
            case 6 -> put("corrections.yaml", correction(article()));
            case 7 -> put("pages/over.md", "# Over " + random.nextInt(2) + "\n\nDit dossier.\n");
            case 8 -> append("pages/" + one(List.of("article", "entity", "front")) + ".html");
            case 9 -> append(one(List.of("css/00-layers.css", "words/nl.properties")));
            case 10 -> put("dossier.yaml", "title: Proef " + random.nextInt(3) + "\n");
            case 11 -> damage(site);
            case 12 -> damage(workspace);
            case 13 -> put(article(), text());
            default -> addTo(article());
        }
    }

    private void put(String file, String content) {
        last = "wrote " + file + ": " + content;
        seeds.put(file, content.getBytes(StandardCharsets.UTF_8));
        if (file.endsWith(".txt")) {
            withdraw();
        }
    }

    /** Adds a paragraph, which changes neither title nor date. */
    private void addTo(String article) {
        String text = new String(seeds.get(article), StandardCharsets.UTF_8);
        put(article, text + one(SENTENCES) + "\n\n");
    }

    /** What editors said of words is wrong, and no site is made, when the words may be gone. */
    private void withdraw() {
        seeds.remove("timeline.yaml");
        seeds.remove("corrections.yaml");
    }

    private String timeline(String file) {
        String article = "article: '" + file.replace(".txt", "") + "', at: lede";
        String event = "{date: 2021-0" + (1 + random.nextInt(9)) + ", title: Besluit, " + article;
        return isInLede("Half juni", file) && random.nextBoolean()
                ? "hide: [{" + article + ", words: Half juni}]\n"
                : "events: [" + event + "}]\n";
    }

    private String correction(String file) {
        String place = "- {article: '" + file.replace(".txt", "") + "', at: lede, words: ";
        return isInLede("Half juni", file)
                ? place + "Half juni, date: 2020-06}\n"
                : isInLede("stadhuis", file)
                        ? place + "stadhuis, mention: place/zwolle}\n"
                        : "[]\n";
    }

    private boolean isInLede(String words, String file) {
        String text = new String(seeds.get(file), StandardCharsets.UTF_8);
        String lede = text.split("\n\n")[0];
        return lede.indexOf(words) >= 0 && lede.indexOf(words) == lede.lastIndexOf(words);
    }

    private static String sidecar(String article) {
        return article.replace(".txt", ".yaml");
    }

    private void remove(String file) {
        if (articles().size() > 1) {
            last = "removed " + file;
            seeds.remove(file);
            seeds.remove(sidecar(file));
            withdraw();
        }
    }

    private void rename(String file, String name) {
        last = "renamed " + file + " to " + name;
        seeds.put(name, seeds.remove(file));
        seeds.remove(sidecar(name));
        if (seeds.containsKey(sidecar(file))) {
            seeds.put(sidecar(name), seeds.remove(sidecar(file)));
        }
        withdraw();
    }

    private String text() {
        StringBuilder text = new StringBuilder();
        if (random.nextBoolean()) {
            text.append("date 2021-0").append(1 + random.nextInt(9)).append(' ');
        }
        int paragraphs = random.nextInt(6) == 0 ? LONG_TEXT : 1 + random.nextInt(4);
        for (int paragraph = paragraphs; paragraph > 0; paragraph--) {
            text.append(one(SENTENCES)).append(' ').append(one(SENTENCES)).append("\n\n");
        }
        return text.toString();
    }

    private String metadata() {
        return one(
                List.of(
                        "title: Een titel\n",
                        "title: Andere titel\npublisher: De Krant\n",
                        "draft: true\n",
                        "rights: excerpt\n",
                        "publisher: De Krant\nkind: opinie\n",
                        "publisher: De Krant\ndate: 2021-05-12\n",
                        "title: Een titel\npublisher: De Krant\ndate: 2021-05-12\n",
                        "publisher: Het Blad\ndate: 2021-06\n"));
    }

    /** Adds what changes no meaning to a designer's file, and sometimes takes it back. */
    private void append(String file) throws IOException {
        byte[] own = TemplateTree.builtIn().files().get(file);
        boolean back = templates.get(file).length != own.length && random.nextBoolean();
        String sign = file.endsWith(".html") ? "<!-- -->" : file.endsWith(".css") ? "/**/" : "# \n";
        String now = new String(templates.get(file), StandardCharsets.UTF_8);
        last = (back ? "restored " : "appended to ") + file;
        templates.put(file, back ? own : (now + sign).getBytes(StandardCharsets.UTF_8));
    }

    /** Empties, cuts, turns over or removes a file, or puts another in its place. */
    private void damage(Path folder) throws IOException {
        List<Path> files;
        try (Stream<Path> all = Files.exists(folder) ? Files.walk(folder) : Stream.of()) {
            files = all.filter(RandomEdits::isDamaged).sorted().toList();
        }
        if (files.isEmpty()) {
            return;
        }
        Path file = one(files);
        byte[] bytes = Files.readAllBytes(file);
        int kind = random.nextInt(4);
        last = "damaged " + file + " in way " + kind;
        switch (kind) {
            case 0 -> Files.delete(file);
            case 1 -> Files.write(file, new byte[0]);
            case 2 -> Files.write(file, turned(bytes));
            default -> Files.write(file, Files.readAllBytes(one(files)));
        }
    }

    /** Who damages a manifest takes the folder from the generator, which then says so. */
    private static boolean isDamaged(Path file) {
        return Files.isRegularFile(file) && !file.endsWith("manifest.json");
    }

    private byte[] turned(byte[] bytes) {
        if (bytes.length > 0) {
            bytes[random.nextInt(bytes.length)] ^= 0x20;
        }
        return bytes;
    }

    private List<String> articles() {
        return seeds.keySet().stream().filter(file -> file.endsWith(".txt")).toList();
    }

    private String article() {
        return one(articles());
    }

    private <T> T one(List<T> list) {
        return list.get(random.nextInt(list.size()));
    }
}
