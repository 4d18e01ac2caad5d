package dossier.export;

import com.fasterxml.jackson.core.JsonGenerator;
import dossier.model.FileDigest;
import dossier.model.OutputFile;
import dossier.model.SitePath;
import java.io.IOException;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * Every file that a build wrote, with its size and SHA-256 (FIPS 180-4): what proves the site
 * intact, and what tells the next build which files are its own.
 *
 * @param complete false while a publication is under way: then it also lists files that are not
 *     there yet
 * @param files by path in the site
 * @param replaced while a publication is under way: what may still stand in place of the file of
 *     the same path among {@code files}
 */
public record Manifest(
        boolean complete, Map<SitePath, FileDigest> files, Map<SitePath, FileDigest> replaced) {

    /** Of a folder in which nothing was published yet. */
    public static final Manifest NONE = complete(Map.of());

    public static final SitePath PATH = new SitePath("data/manifest.json");

    public Manifest {
        files = Map.copyOf(files);
        replaced = Map.copyOf(replaced);
    }

    /** The manifest of a finished site with these files. */
    public static Manifest complete(Map<SitePath, FileDigest> files) {
        return new Manifest(true, files, Map.of());
    }

    /** The manifest of a finished site. */
    public static Manifest of(List<OutputFile> files) {
        // Of most files the digest is known; of the others it is told by many threads.
        files.parallelStream().forEach(OutputFile::digest);
        return complete(
                files.stream().collect(Collectors.toMap(OutputFile::path, OutputFile::digest)));
    }

    /** Whether a build wrote this file, or may have written it before it was stopped. */
    public boolean lists(SitePath path, FileDigest file) {
        return file.equals(files.get(path)) || file.equals(replaced.get(path));
    }

    /**
     * The manifest of what stands after a publication that was stopped: one version a file.
     *
     * @param found what is on disk of the files that are listed twice
     */
    public Manifest standing(Map<SitePath, FileDigest> found) {
        if (found.isEmpty()) {
            return new Manifest(complete, files, Map.of());
        }
        Map<SitePath, FileDigest> standing = new HashMap<>(files);
        found.forEach(
                (path, file) -> {
                    if (lists(path, file)) {
                        standing.put(path, file);
                    }
                });
        return new Manifest(complete, standing, Map.of());
    }

    /** The manifest of a publication under way: what was there, and what is to come. */
    public Manifest during(Manifest next) {
        Map<SitePath, FileDigest> union = new HashMap<>(next.files);
        Map<SitePath, FileDigest> older = new HashMap<>();
        files.forEach(
                (path, file) -> {
                    FileDigest newer = union.putIfAbsent(path, file);
                    if (newer != null && !newer.equals(file)) {
                        older.put(path, file);
                    }
                });
        return new Manifest(false, union, older);
    }

    /** The manifest as a file of the site, in order of the paths. */
    public OutputFile toFile() {
        return new OutputFile(PATH, JsonText.byName(this::write));
    }

    private void write(JsonGenerator json) throws IOException {
        json.writeStartObject();
        json.writeBooleanField("complete", complete);
        write(json, "files", files);
        if (!replaced.isEmpty()) {
            write(json, "replaced", replaced);
        }
        json.writeEndObject();
    }

    private static void write(JsonGenerator json, String name, Map<SitePath, FileDigest> files)
            throws IOException {
        json.writeObjectFieldStart(name);
        SitePath[] paths = files.keySet().toArray(SitePath[]::new);
        Arrays.parallelSort(paths);
        for (SitePath path : paths) {
            FileDigest entry = files.get(path);
            json.writeFieldName(path.path());
            json.writeRawValue(
                    "{\"sha256\": \"" + entry.sha256() + "\", \"size\": " + entry.size() + "}");
        }
        json.writeEndObject();
    }

    /**
     * Reads a manifest; empty for everything that a build did not write. Paths that would leave the
     * site are not taken over.
     */
    public static Optional<Manifest> parse(byte[] bytes) {
        return ManifestParser.parse(bytes);
    }
}
