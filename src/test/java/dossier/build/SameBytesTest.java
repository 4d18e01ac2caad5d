package dossier.build;

import static dossier.build.TextBlockSite.site;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dossier.source.FileTree;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SortedMap;
import java.util.TimeZone;
import java.util.TreeMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ForkJoinPool;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The same input gives the same bytes, whatever else differs. */
class SameBytesTest {

    private static final SortedMap<String, byte[]> SEEDS = new TreeMap<>();
    private static Map<String, String> expected;

    @BeforeAll
    static void build() {
        String[] towns = {"Istanbul", "IJmuiden", "İzmir", "Almelo", "Zwolle", "Öland"};
        for (int i = 0; i < 60; i++) {
            String date = i % 4 == 0 ? "" : "date 2022-0" + (i % 9 + 1) + " ";
            String text =
                    date + "Bericht uit " + towns[i % 6] + " en " + towns[i * 7 % 5] + ".\n\n";
            put(i + ".txt", text + "Ook INWONERS van " + towns[i % 3] + " zijn blij.\n");
            put(i + ".yaml", "publisher: Krant " + i % 3 + "\nkind: INGEZONDEN\n");
        }
        StringBuilder register = new StringBuilder();
        for (int i = 0; i < towns.length; i++) {
            register.append("- id: place/p").append(i).append("\n  name: ").append(towns[i]);
            register.append("\n  coordinates: [").append(40 + i).append(", ").append(30 - 5 * i);
            register.append("]\n");
        }
        put("register/p.yaml", register.toString());
        put(
                "map.geojson",
                "{\"type\": \"FeatureCollection\", \"features\": [{\"type\": \"Feature\","
                        + " \"properties\": {\"place\": null}, \"geometry\": {\"type\":"
                        + " \"Polygon\", \"coordinates\": [[[-9, 36], [40, 36], [33, 65],"
                        + " [5, 60.5], [-9, 36]]]}}]}");
        put("dossier.yaml", "title: PROEF İ\nbase: https://proef.example/\n");
        expected = site(FileTree.of(SEEDS)).assertSound().contents();
        assertTrue(expected.size() > 70, "files: " + expected.size());
    }

    private static void put(String path, String text) {
        SEEDS.put(path, text.getBytes(StandardCharsets.UTF_8));
    }

    @Test
    void forAFolderOnDiskWhoseFilesWereMadeBackwards(@TempDir Path folder) throws IOException {
        List<String> order = new ArrayList<>(SEEDS.keySet());
        Collections.reverse(order);
        for (String path : order) {
            Files.createDirectories(folder.resolve(path).getParent());
            Files.write(folder.resolve(path), SEEDS.get(path));
        }
        assertEquals(expected, site(FileTree.of(folder)).contents());
    }

    @Test
    void inTurkey() {
        Locale before = Locale.getDefault();
        try {
            Locale.setDefault(new Locale("tr", "TR"));
            assertEquals(expected, site(FileTree.of(SEEDS)).contents());
        } finally {
            Locale.setDefault(before);
        }
    }

    @Test
    void inATimeZoneWhereItIsTomorrow() {
        TimeZone before = TimeZone.getDefault();
        try {
            TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Kiritimati"));
            assertEquals(expected, site(FileTree.of(SEEDS)).contents());
        } finally {
            TimeZone.setDefault(before);
        }
    }

    @Test
    void forOneThreadAndForMany() throws ExecutionException, InterruptedException {
        for (int threads : new int[] {1, 4, 16}) {
            ForkJoinPool pool = new ForkJoinPool(threads);
            try {
                Map<String, String> contents =
                        pool.submit(() -> site(FileTree.of(SEEDS)).contents()).get();
                assertEquals(expected, contents, threads + " threads");
            } finally {
                pool.shutdown();
            }
        }
    }

    @Test
    void forTextWithByteOrderMarkAndOtherLineEnds() {
        String plain = "date 2022-01 Eerste regel.\n\nTweede alinea\nover twee regels.\n\n";
        BuiltSite site = site("-- seeds/a.txt --\n" + plain);
        assertEquals(
                site.contents(),
                site("-- seeds/a.txt --\n\\xEF\\xBB\\xBF"
                                + plain.replace("\n", "\r\n")
                                + "\r\n\r\n")
                        .contents());
    }
}
