package dossier.serve;

import java.util.Map;

/**
 * An answer of the server (RFC 9110).
 *
 * @param headers besides those that every answer has
 */
record Answer(int status, Map<String, String> headers, byte[] body) {

    static Answer of(int status, String contentType, byte[] body) {
        return new Answer(status, Map.of("Content-Type", contentType), body);
    }
}
