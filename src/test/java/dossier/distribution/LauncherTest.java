package dossier.distribution;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** The launcher for Unix, with a Java that only says how it was called. */
@DisabledOnOs(OS.WINDOWS)
class LauncherTest {

    private static final String JAVA =
            """
            #!/bin/sh
            for argument; do
              case $argument in
                -XX:ArchiveClassesAtExit=*) printf whole >"${argument#*=}" ;;
                -XX:SharedArchiveFile=*) printf 'archive %s\\n' "$(cat "${argument#*=}")" ;;
              esac
            done
            while [ "$1" != -jar ]; do shift; done
            shift 2
            printf '<%s>\\n' "$@"
            exit 7
            """;

    /** How a Java answers that trains well: with 0 for what it is trained with. */
    private static final String TRAINED = JAVA.replace("exit 7", "[ \"$1\" = fail ] && exit 7");

    @TempDir private Path folder;
    private Path launcher;
    private Path lib;

    @BeforeEach
    void install() throws IOException {
        Path home = folder.resolve("my own folder/dossier");
        lib = Files.createDirectories(home.resolve("lib"));
        Files.writeString(lib.resolve("dossier.jar"), "");
        launcher = Files.createDirectories(home.resolve("bin")).resolve("dossier");
        String text = Files.readString(Path.of("src/distribution/bin/dossier"));
        script(launcher, text.replace("${project.version}", "1"));
        java("17.0.2", TRAINED + "exit 0\n");
    }

    @Test
    void handsOnEveryArgumentAsItIs() throws Exception {
        assertEquals("archive whole\n<build>\n<a b>\n<>\n<$c>\n", run("build", "a b", "", "$c"));
    }

    @Test
    void answersWithTheExitCodeOfJava() throws Exception {
        run("build");
        assertEquals(7, start("fail").waitFor());
    }

    @Test
    void isFoundBehindLinks() throws Exception {
        Path link = folder.resolve("link");
        Files.createSymbolicLink(link, Path.of("second link"));
        Files.createSymbolicLink(
                folder.resolve("second link"), Path.of("my own folder/dossier/bin/dossier"));
        launcher = link;
        assertEquals("archive whole\n<check>\n", run("check"));
    }

    @Test
    void makesTheArchiveOnce() throws Exception {
        run("build");
        List<Path> first = archives();
        run("build");
        assertEquals(first, archives());
        assertEquals(1, first.size());
        assertTrue(Files.size(first.get(0)) > 0);
    }

    /** There a folder templates/ may stand, and be wrong. */
    @Test
    void makesTheArchiveAwayFromWhereTheEditorIs() throws Exception {
        java(
                "17.0.2",
                "#!/bin/sh\npwd >>'" + folder.resolve("seen") + "'\n" + TRAINED + "exit 0\n");
        run("build");
        List<String> seen = Files.readAllLines(folder.resolve("seen"));
        String here = Path.of("").toRealPath().toString();
        assertEquals(3, seen.size());
        assertFalse(seen.subList(0, 2).contains(here));
        assertEquals(here, seen.get(2));
    }

    @Test
    void makesADamagedArchiveAnew() throws Exception {
        run("build");
        Path archive = archives().get(0);
        Files.writeString(archive, "whale");
        assertEquals("archive whole\n<build>\n", run("build"));
        assertEquals(List.of(archive), archives());
    }

    @Test
    void makesAnArchiveForEveryJava() throws Exception {
        run("build");
        java("21.0.1", TRAINED + "exit 0\n");
        run("build");
        assertEquals(2, archives().size());
    }

    @Test
    void goesOnWithoutAnArchiveWhereJavaCannotMakeOne() throws Exception {
        java("17.0.2", JAVA.replace("exit 7", "exit 1"));
        assertEquals("<build>\n", run("build"));
        assertEquals("<build>\n", run("build"));
        assertTrue(archives().get(0).endsWith("dossier-1-java-17.0.2-none.jsa"));
    }

    @Test
    void asksJavaForItsVersionWhereNoFileSaysIt() throws Exception {
        java("17", "#!/bin/sh\necho 'openjdk version \"11.0.2\" 2019-01-15' >&2\n");
        Files.delete(folder.resolve("java/release"));
        String said = run("build");
        assertTrue(said.contains("is Java 11.0.2; it needs Java 17 or newer"), said);
    }

    @Test
    void saysInOneLineThatJavaIsTooOld() throws Exception {
        java("1.8.0_392", JAVA);
        String said = run("build");
        assertTrue(said.contains("is Java 1.8.0_392; it needs Java 17 or newer"), said);
        assertEquals(1, said.lines().count());
        assertEquals(3, start("build").waitFor());
    }

    @Test
    void saysInOneLineThatThereIsNoJava() throws Exception {
        Files.delete(folder.resolve("java/bin/java"));
        String said = run("build");
        assertTrue(said.startsWith("dossier: JAVA_HOME is "), said);
        assertEquals(1, said.lines().count());
        assertFalse(Files.exists(folder.resolve("cache")));
    }

    private void java(String version, String text) throws IOException {
        Path bin = Files.createDirectories(folder.resolve("java/bin"));
        Files.writeString(folder.resolve("java/release"), "JAVA_VERSION=\"" + version + "\"\n");
        script(bin.resolve("java"), text);
    }

    private static void script(Path file, String text) throws IOException {
        Files.writeString(file, text);
        assertTrue(file.toFile().setExecutable(true));
    }

    private List<Path> archives() throws IOException {
        try (Stream<Path> files = Files.list(lib)) {
            return files.filter(file -> !file.endsWith("dossier.jar")).sorted().toList();
        }
    }

    private String run(String... arguments) throws IOException {
        byte[] said = start(arguments).getInputStream().readAllBytes();
        return new String(said, StandardCharsets.UTF_8);
    }

    private Process start(String... arguments) throws IOException {
        List<String> command = new ArrayList<>(List.of("sh", launcher.toString()));
        command.addAll(List.of(arguments));
        ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true);
        builder.environment().put("JAVA_HOME", folder.resolve("java").toString());
        builder.environment().put("XDG_CACHE_HOME", folder.resolve("cache").toString());
        builder.environment().remove("DOSSIER_JAVA_OPTIONS");
        builder.environment().remove("DOSSIER_ARCHIVE");
        return builder.start();
    }
}
