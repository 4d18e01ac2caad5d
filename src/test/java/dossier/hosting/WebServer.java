package dossier.hosting;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** A server of files, with the configuration that is documented for it. */
enum WebServer {
    NGINX("/usr/sbin/nginx") {
        @Override
        List<String> command(Place place) throws IOException {
            Path conf = place.folder.resolve("nginx.conf");
            String site =
                    Files.readString(Path.of("src/hosting/nginx.conf"))
                            .replace("listen 80;", "listen 127.0.0.1:" + place.port + ";")
                            .replace("root /srv/www;", "root " + place.root() + ";")
                            .replace("set $dossier \"\";", "set $dossier \"" + place.at + "\";");
            Files.writeString(conf, around() + site + "}\n");
            return List.of("-p", place.folder.toString(), "-c", conf.toString());
        }

        /** What is around the file on a real machine, as far as it may not be shared with one. */
        private static String around() {
            return "user root;\n".repeat("root".equals(System.getProperty("user.name")) ? 1 : 0)
                    + "daemon off; master_process off; pid nginx.pid; error_log stderr;\n"
                    + "events {}\nhttp { access_log off;\n"
                    + Stream.of("client_body", "proxy", "fastcgi", "uwsgi", "scgi")
                            .map(name -> name + "_temp_path temp_" + name + ";\n")
                            .reduce("", String::concat);
        }
    },

    CADDY("/usr/bin/caddy") {
        @Override
        List<String> command(Place place) throws IOException {
            Path conf = place.folder.resolve("Caddyfile");
            String site =
                    Files.readString(Path.of("src/hosting/Caddyfile"))
                            .replace("dossier.example {", "http://127.0.0.1:" + place.port + " {")
                            .replace("root * /srv/www", "root * " + place.root())
                            .replace("import missing \"\"", "import missing \"" + place.at + "\"");
            Files.writeString(conf, "{\n\tadmin off\n\tauto_https off\n}\n" + site);
            return List.of("run", "--config", conf.toString(), "--adapter", "caddyfile");
        }
    };

    private final Path program;

    WebServer(String program) {
        this.program = Path.of(program);
    }

    /**
     * Where a site is served from.
     *
     * @param folder holds the server's own files, and the site in {@code www}
     * @param at the folder of the host, such as {@code /dossier}, or empty
     */
    record Place(Path folder, int port, String at) {

        Path root() {
            return folder.resolve("www");
        }
    }

    boolean isInstalled() {
        return Files.isExecutable(program);
    }

    /** Writes the configuration and starts; what the server says goes to {@code out.txt}. */
    Process start(Place place) throws IOException {
        ProcessBuilder process =
                new ProcessBuilder(
                                Stream.concat(
                                                Stream.of(program.toString()),
                                                command(place).stream())
                                        .toList())
                        .redirectErrorStream(true)
                        .redirectOutput(place.folder.resolve("out.txt").toFile());
        process.environment().put("HOME", place.folder.toString());
        return process.start();
    }

    /** Writes the configuration, and says what to start the program with. */
    abstract List<String> command(Place place) throws IOException;
}
