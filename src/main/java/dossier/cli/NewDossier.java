package dossier.cli;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/** The files of a new dossier: two invented articles, their names, and pages that explain. */
final class NewDossier {

    private static final String FOLDER = "init/";

    /** In a jar a folder can't be listed. */
    private static final List<String> DUTCH =
            List.of(
                    "brug-gaat-open.txt",
                    "brug-gaat-open.yaml",
                    "dossier.yaml",
                    "pages/colofon.md",
                    "pages/inleiding.md",
                    "register/names.yaml",
                    "veerman-over-de-brug.txt",
                    "veerman-over-de-brug.yaml");

    private static final List<String> ENGLISH =
            List.of(
                    "bridge-opens.txt",
                    "bridge-opens.yaml",
                    "dossier.yaml",
                    "ferryman-on-the-bridge.txt",
                    "ferryman-on-the-bridge.yaml",
                    "pages/colophon.md",
                    "pages/introduction.md",
                    "register/names.yaml");

    private NewDossier() {}

    /**
     * The files by their paths in the folder of seeds.
     *
     * @param language {@code nl} or {@code en}
     */
    static SortedMap<String, byte[]> in(String language) {
        SortedMap<String, byte[]> files = new TreeMap<>();
        for (String file : language.equals("nl") ? DUTCH : ENGLISH) {
            files.put(file, bytes(FOLDER + language + "/" + file));
        }
        return files;
    }

    private static byte[] bytes(String resource) {
        try (InputStream in = NewDossier.class.getResourceAsStream(resource)) {
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
