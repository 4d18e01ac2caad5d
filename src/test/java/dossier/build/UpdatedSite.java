package dossier.build;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dossier.cache.Workspace;
import dossier.export.Manifest;
import dossier.model.OutputFile;
import dossier.model.Sha256;
import dossier.render.TemplateTree;
import dossier.source.FileTree;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;

/** A site on disk that is brought up to date again and again, each time as by a new process. */
record UpdatedSite(Path site, Path workspace) {

    static UpdatedSite in(Path folder) {
        return new UpdatedSite(folder.resolve("site"), folder.resolve(".dossier"));
    }

    SiteUpdate.Outcome update(FileTree seeds, TemplateTree templates, BuildListener listener)
            throws IOException {
        try (Workspace left = Workspace.of(workspace)) {
            BuildWay way = new BuildWay(Drafts.LEFT_OUT, listener, new BuildMemory(left));
            return new SiteUpdate(seeds, templates, site, left).run(way);
        }
    }

    /** Holds that the site is that of a clean build; tells the files in which it isn't. */
    void assertIs(BuildResult clean, String history) throws IOException {
        Map<String, String> expected = digests(clean);
        Map<String, String> found = digests();
        Set<String> different = new TreeSet<>(expected.keySet());
        different.addAll(found.keySet());
        different.removeIf(path -> Objects.equals(expected.get(path), found.get(path)));
        assertEquals(Set.of(), different, history);
    }

    /** The hash of each file by its path. */
    Map<String, String> digests() throws IOException {
        Map<String, String> digests = new TreeMap<>();
        try (Stream<Path> all = Files.walk(site)) {
            for (Path file : all.filter(Files::isRegularFile).toList()) {
                String path = site.relativize(file).toString().replace('\\', '/');
                digests.put(path, Sha256.hex(Files.readAllBytes(file)));
            }
        }
        return digests;
    }

    /** The same of a site in memory, with its manifest. */
    private static Map<String, String> digests(BuildResult result) {
        Map<String, String> digests = new TreeMap<>();
        result.files().forEach(file -> digests.put(file.path().path(), Sha256.hex(file.bytes())));
        OutputFile manifest = Manifest.of(result.files()).toFile();
        digests.put(manifest.path().path(), Sha256.hex(manifest.bytes()));
        return digests;
    }
}
