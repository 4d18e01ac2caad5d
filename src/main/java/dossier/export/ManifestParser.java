package dossier.export;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import dossier.model.FileDigest;
import dossier.model.SitePath;
import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/**
 * JSON to {@link Manifest}. Strict: other programs have files of that name too, and what one lists
 * may be removed.
 */
final class ManifestParser {

    private final JsonParser json;
    private final Map<SitePath, FileDigest> replaced = new HashMap<>();
    private Optional<Boolean> complete = Optional.empty();
    private Optional<Map<SitePath, FileDigest>> files = Optional.empty();

    private ManifestParser(JsonParser json) {
        this.json = json;
    }

    /** The manifest; empty when it is none. */
    static Optional<Manifest> parse(byte[] bytes) {
        try (JsonParser json = JsonText.parser(bytes)) {
            ManifestParser parser = new ManifestParser(json);
            if (!parser.object() || parser.complete.isEmpty() || parser.files.isEmpty()) {
                return Optional.empty();
            }
            return Optional.of(
                    new Manifest(parser.complete.get(), parser.files.get(), parser.replaced));
        } catch (JsonProcessingException e) {
            return Optional.empty();
        } catch (IOException e) {
            throw new IllegalStateException("reading JSON from memory", e);
        }
    }

    private boolean object() throws IOException {
        if (json.nextToken() != JsonToken.START_OBJECT) {
            return false;
        }
        while (json.nextToken() == JsonToken.FIELD_NAME) {
            String name = json.currentName();
            JsonToken value = json.nextToken();
            if (name.equals("complete") && value.isBoolean()) {
                complete = Optional.of(value == JsonToken.VALUE_TRUE);
            } else if (name.equals("files")) {
                Map<SitePath, FileDigest> found = new HashMap<>();
                if (!entries(found)) {
                    return false;
                }
                files = Optional.of(found);
            } else if (name.equals("replaced") && !entries(replaced)) {
                return false;
            } else {
                json.skipChildren();
            }
        }
        return json.nextToken() == null;
    }

    private boolean entries(Map<SitePath, FileDigest> found) throws IOException {
        if (json.currentToken() != JsonToken.START_OBJECT) {
            return false;
        }
        while (json.nextToken() == JsonToken.FIELD_NAME) {
            String path = json.currentName();
            Optional<FileDigest> entry = entry();
            if (entry.isEmpty()) {
                return false;
            }
            if (SitePath.isValid(path)) {
                found.put(new SitePath(path), entry.get());
            }
        }
        return true;
    }

    private Optional<FileDigest> entry() throws IOException {
        if (json.nextToken() != JsonToken.START_OBJECT) {
            return Optional.empty();
        }
        String sha256 = "";
        long size = -1;
        while (json.nextToken() == JsonToken.FIELD_NAME) {
            String name = json.currentName();
            JsonToken value = json.nextToken();
            if (name.equals("size") && value == JsonToken.VALUE_NUMBER_INT) {
                size = json.getLongValue();
            } else if (name.equals("sha256") && value == JsonToken.VALUE_STRING) {
                sha256 = json.getText();
            } else {
                json.skipChildren();
            }
        }
        return FileDigest.isValid(sha256, size)
                ? Optional.of(FileDigest.of(sha256, size))
                : Optional.empty();
    }
}
