package dossier.check;

import dossier.model.Memo;
import dossier.model.SourceLocation;
import dossier.source.FileTree;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Where editors wrote a link. Safe for many threads. */
public final class LinkPlaces {

    private static final String EDGES = " \t()<>\"'";

    private final FileTree seeds;
    private final Memo<Map<String, String>> files = new Memo<>(this::files);
    private final Map<String, List<String>> lines = new ConcurrentHashMap<>();

    public LinkPlaces(FileTree seeds) {
        this.seeds = seeds;
    }

    /**
     * Where a file has a link; empty when it hasn't: then a template has.
     *
     * @param shown the file's path as editors know it
     * @param link as a page has it, where letters may be percent-encoded (RFC 3986, 2.1)
     */
    Optional<SourceLocation> find(String shown, String link) {
        List<String> written = lines.computeIfAbsent(shown, this::lines);
        return find(shown, written, link).or(() -> find(shown, written, decoded(link)));
    }

    /** The files by their paths as editors know them. */
    private Map<String, String> files() {
        try {
            return seeds.files().stream()
                    .collect(Collectors.toMap(seeds::displayName, Function.identity()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private List<String> lines(String shown) {
        String file = files.get().get(shown);
        try {
            return file == null
                    ? List.of()
                    : new String(seeds.bytes(file), StandardCharsets.UTF_8).lines().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Optional<SourceLocation> find(String shown, List<String> lines, String link) {
        for (int i = 0; i < lines.size(); i++) {
            String line = lines.get(i);
            for (int at = line.indexOf(link); at >= 0; at = line.indexOf(link, at + 1)) {
                if (isEdge(line, at - 1) && isEdge(line, at + link.length())) {
                    return Optional.of(new SourceLocation(shown, i + 1, at + 1));
                }
            }
        }
        return Optional.empty();
    }

    /** Whether an address can end here (CommonMark 0.31, 6.3). */
    private static boolean isEdge(String line, int at) {
        return at < 0 || at >= line.length() || EDGES.indexOf(line.charAt(at)) >= 0;
    }

    private static String decoded(String link) {
        try {
            return URLDecoder.decode(link.replace("+", "%2B"), StandardCharsets.UTF_8);
        } catch (IllegalArgumentException e) {
            return link;
        }
    }
}
