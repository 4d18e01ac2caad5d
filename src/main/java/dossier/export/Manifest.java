package dossier.export;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import dossier.model.OutputFile;
import dossier.model.SitePath;
import java.io.IOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * Every file that a build wrote, with its size and SHA-256 (FIPS 180-4): what proves the site
 * intact, and what tells the next build which files are its own.
 *
 * @param complete false while a publication is under way: then it also lists files that are not
 *     there yet
 * @param files by path in the site
 */
public record Manifest(boolean complete, SortedMap<SitePath, Entry> files) {

    /** Of a folder in which nothing was published yet. */
    public static final Manifest NONE = new Manifest(true, new TreeMap<>());

    public static final SitePath PATH = new SitePath("data/manifest.json");

    /**
     * A file as it was published.
     *
     * @param sha256 64 lower-case hexadecimal digits
     * @param size in bytes
     */
    public record Entry(String sha256, long size) {

        static Entry of(byte[] bytes) {
            try {
                byte[] digest = MessageDigest.getInstance("SHA-256").digest(bytes);
                return new Entry(HexFormat.of().formatHex(digest), bytes.length);
            } catch (NoSuchAlgorithmException e) {
                throw new IllegalStateException("every Java platform has SHA-256", e);
            }
        }
    }

    /** The manifest of a finished site. */
    public static Manifest of(List<OutputFile> files) {
        return new Manifest(
                true,
                new TreeMap<>(
                        files.parallelStream()
                                .collect(
                                        Collectors.toMap(
                                                OutputFile::path,
                                                file -> Entry.of(file.bytes())))));
    }

    /** The manifest of a publication under way: what was there, and what is to come. */
    public Manifest during(Manifest next) {
        SortedMap<SitePath, Entry> union = new TreeMap<>(files);
        union.putAll(next.files);
        return new Manifest(false, union);
    }

    /** The manifest as a file of the site. */
    public OutputFile toFile() {
        return new OutputFile(PATH, JsonText.byName(this::write));
    }

    private void write(JsonGenerator json) throws IOException {
        json.writeStartObject();
        json.writeBooleanField("complete", complete);
        json.writeObjectFieldStart("files");
        for (Map.Entry<SitePath, Entry> file : files.entrySet()) {
            Entry entry = file.getValue();
            json.writeFieldName(file.getKey().path());
            json.writeRawValue(
                    "{\"sha256\": \"" + entry.sha256() + "\", \"size\": " + entry.size() + "}");
        }
        json.writeEndObject();
        json.writeEndObject();
    }

    /**
     * Reads a manifest; empty when it is none. Paths that would leave the site are not taken over.
     */
    public static Optional<Manifest> parse(byte[] bytes) {
        SortedMap<SitePath, Entry> files = new TreeMap<>();
        boolean complete = false;
        try (JsonParser json = JsonText.parser(bytes)) {
            if (json.nextToken() != JsonToken.START_OBJECT) {
                return Optional.empty();
            }
            boolean hasFiles = false;
            while (json.nextToken() == JsonToken.FIELD_NAME) {
                String name = json.currentName();
                JsonToken value = json.nextToken();
                if (name.equals("complete")) {
                    complete = value == JsonToken.VALUE_TRUE;
                } else if (name.equals("files") && value == JsonToken.START_OBJECT) {
                    hasFiles = true;
                    readFiles(json, files);
                } else {
                    json.skipChildren();
                }
            }
            return hasFiles ? Optional.of(new Manifest(complete, files)) : Optional.empty();
        } catch (JsonProcessingException e) {
            return Optional.empty();
        } catch (IOException e) {
            throw new IllegalStateException("reading JSON from memory", e);
        }
    }

    private static void readFiles(JsonParser json, SortedMap<SitePath, Entry> files)
            throws IOException {
        while (json.nextToken() == JsonToken.FIELD_NAME) {
            String path = json.currentName();
            json.nextToken();
            String sha256 = "";
            long size = 0;
            while (json.nextToken() == JsonToken.FIELD_NAME) {
                boolean isSize = json.currentName().equals("size");
                JsonToken value = json.nextToken();
                if (isSize && value == JsonToken.VALUE_NUMBER_INT) {
                    size = json.getLongValue();
                } else if (value == JsonToken.VALUE_STRING) {
                    sha256 = json.getText();
                }
            }
            if (SitePath.isValid(path)) {
                files.put(new SitePath(path), new Entry(sha256, size));
            }
        }
    }
}
