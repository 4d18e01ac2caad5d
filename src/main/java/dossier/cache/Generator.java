package dossier.cache;

import dossier.model.Fingerprint;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.ZipFile;

/** The program that makes the pages: another one may make others of the same articles. */
public final class Generator {

    private Generator() {}

    private static final class Found {
        private static final Fingerprint FINGERPRINT = find();
    }

    /** Of everything in the generator's jar or folder of classes, and of the Java that runs it. */
    public static Fingerprint fingerprint() {
        return Found.FINGERPRINT;
    }

    private static Fingerprint find() {
        try {
            return read();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Fingerprint read() throws IOException {
        RecordBytes all = new RecordBytes();
        all.put(Runtime.version().toString());
        Path code = code();
        if (Files.isDirectory(code)) {
            putFolder(code, all);
        } else {
            putJar(code, all);
        }
        return all.fingerprint();
    }

    private static Path code() {
        try {
            return Path.of(
                    Generator.class.getProtectionDomain().getCodeSource().getLocation().toURI());
        } catch (URISyntaxException e) {
            throw new IllegalStateException("no path to the generator", e);
        }
    }

    private static void putFolder(Path folder, RecordBytes all) throws IOException {
        try (Stream<Path> paths = Files.walk(folder)) {
            for (Path path : paths.filter(Files::isRegularFile).sorted().toList()) {
                all.put(folder.relativize(path).toString());
                all.put(Fingerprint.of(Files.readAllBytes(path)));
            }
        }
    }

    /** A jar lists the checksums of its files. */
    private static void putJar(Path jar, RecordBytes all) throws IOException {
        try (ZipFile files = new ZipFile(jar.toFile())) {
            files.stream()
                    .forEach(
                            file ->
                                    all.put(
                                            List.of(
                                                    file.getName(),
                                                    file.getCrc(),
                                                    file.getSize())));
        }
    }
}
