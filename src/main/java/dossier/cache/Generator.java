package dossier.cache;

import dossier.codec.Codec;
import dossier.model.Fingerprint;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.ZipFile;

/** The program that makes the pages: another one may make others of the same articles. */
public final class Generator {

    private Generator() {}

    private static final class Found {
        private static final Fingerprint FINGERPRINT = find();
    }

    /**
     * A file of it.
     *
     * @param content tells it from others of the same length
     */
    private record Part(String name, long size, long content) {}

    private record Program(String java, List<Part> parts) {}

    /** Of everything in the generator's jar or folder of classes, and of the Java that runs it. */
    public static Fingerprint fingerprint() {
        return Found.FINGERPRINT;
    }

    private static Fingerprint find() {
        try {
            Path code = code();
            List<Part> parts = Files.isDirectory(code) ? ofFolder(code) : ofJar(code);
            return Codec.fingerprint(new Program(Runtime.version().toString(), parts));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Path code() {
        try {
            return Path.of(
                    Generator.class.getProtectionDomain().getCodeSource().getLocation().toURI());
        } catch (URISyntaxException e) {
            throw new IllegalStateException("no path to the generator", e);
        }
    }

    private static List<Part> ofFolder(Path folder) throws IOException {
        List<Part> parts = new ArrayList<>();
        try (Stream<Path> paths = Files.walk(folder)) {
            for (Path path : paths.filter(Files::isRegularFile).sorted().toList()) {
                byte[] bytes = Files.readAllBytes(path);
                parts.add(
                        new Part(
                                folder.relativize(path).toString(),
                                bytes.length,
                                Fingerprint.of(bytes).high()));
            }
        }
        return parts;
    }

    /** A jar lists the checksums of its files. */
    private static List<Part> ofJar(Path jar) throws IOException {
        try (ZipFile files = new ZipFile(jar.toFile())) {
            return files.stream()
                    .map(file -> new Part(file.getName(), file.getSize(), file.getCrc()))
                    .toList();
        }
    }
}
