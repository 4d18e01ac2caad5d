package dossier.browser;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Runs Lighthouse, the npm package; its reports stay in {@code target/lighthouse}. */
final class Lighthouse {

    private static final Path REPORTS = Path.of("target", "lighthouse");
    private static final String COMMAND = System.getProperty("lighthouse");
    private static final ObjectMapper JSON = new ObjectMapper();

    private Lighthouse() {}

    /** What Lighthouse pretends to be. */
    enum Device {
        DESKTOP,
        MOBILE
    }

    /**
     * What one look told.
     *
     * @param poor a line for every category that is not good: its mark, and the audits that cost it
     *     points
     * @param benchmarkIndex how fast the machine was: 1500 and more for the desktops that
     *     Lighthouse slows down to a phone (Lighthouse, docs/throttling.md)
     */
    record Look(List<String> poor, double benchmarkIndex) {

        private static final double DESKTOP_INDEX = 1500;

        Look {
            poor = List.copyOf(poor);
        }

        /** Whether the machine was fast enough to pretend to be a phone. */
        boolean counts() {
            return poor.isEmpty() || benchmarkIndex >= DESKTOP_INDEX;
        }
    }

    /**
     * Looks at a page once.
     *
     * @param least the mark, of 100, from which on a category is good
     */
    static Look look(int least, String address, Device device)
            throws IOException, InterruptedException {
        JsonNode report = report(address, device);
        List<String> poor = new ArrayList<>();
        for (JsonNode category : report.get("categories")) {
            long mark = Math.round(category.get("score").asDouble() * 100);
            if (mark < least) {
                List<String> audits = failedAudits(report, category);
                poor.add(category.get("id").asText() + " " + mark + ": " + audits);
            }
        }
        return new Look(poor, report.get("environment").get("benchmarkIndex").asDouble());
    }

    private static List<String> failedAudits(JsonNode report, JsonNode category) {
        List<String> failed = new ArrayList<>();
        for (JsonNode reference : category.get("auditRefs")) {
            JsonNode audit = report.get("audits").get(reference.get("id").asText());
            boolean counts = reference.get("weight").asDouble() > 0;
            if (counts && audit.get("score").isNumber() && audit.get("score").asDouble() < 1) {
                String value = audit.path("displayValue").asText();
                failed.add((audit.get("id").asText() + " " + value).strip());
            }
        }
        return failed;
    }

    private static JsonNode report(String address, Device device)
            throws IOException, InterruptedException {
        Files.createDirectories(REPORTS);
        String page = address.substring(address.lastIndexOf('/') + 1);
        String name = (page.isEmpty() ? "" : page + "-") + device.name().toLowerCase(Locale.ROOT);
        Path json = REPORTS.resolve(name + ".json");
        Path log = REPORTS.resolve(name + ".log");
        List<String> command = new ArrayList<>(List.of(COMMAND.split(" ")));
        command.addAll(
                List.of(
                        address,
                        "--output=json",
                        "--output-path=" + json,
                        "--only-categories=performance,accessibility,best-practices,seo",
                        "--chrome-flags=--headless=new " + String.join(" ", Chromium.ARGUMENTS)));
        if (device == Device.DESKTOP) {
            command.add("--preset=desktop");
        }
        ProcessBuilder process = new ProcessBuilder(command).redirectErrorStream(true);
        process.environment().put("CHROME_PATH", Chromium.EXECUTABLE);
        process.redirectOutput(log.toFile());
        if (process.start().waitFor() != 0) {
            throw new IOException("Lighthouse failed: " + Files.readString(log));
        }
        return JSON.readTree(json.toFile());
    }
}
