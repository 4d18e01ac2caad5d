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

    /**
     * Without a screen, a browser draws one frame a second as long as nobody takes those that it
     * draws, and nobody does before a page's first paint: a page that is there after half a second
     * is painted after 1.25 or 2.25. Where each stage of a frame waits for the one before, it is
     * painted when it is there.
     */
    private static final String FLAGS = "--headless=new --run-all-compositor-stages-before-draw ";

    /**
     * With these flags a browser now and then waits for a frame that it never draws; after half a
     * minute Lighthouse then gives up without marks, and says {@code NO_FCP}. A page that really
     * paints nothing does so every time.
     */
    private static final int STARTS = 3;

    private static final double DESKTOP_INDEX = 1500;

    /** How many times slower than the machine Lighthouse takes a phone to be. */
    static final double USUAL_SLOWDOWN = 4;

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
     * @param lowest mark of all categories
     * @param slowdown how many times slower a phone is taken to be than this machine
     * @param fairSlowdown how many times slower one is than the machine as fast as it was just then
     * @param fast whether the machine was as fast just then as the desktops that Lighthouse is made
     *     for
     */
    record Look(
            List<String> poor, long lowest, double slowdown, double fairSlowdown, boolean fast) {

        Look {
            poor = List.copyOf(poor);
        }

        /** Whether all is good, and the phone wasn't taken to be faster than one is. */
        boolean isGood() {
            return poor.isEmpty() && slowdown >= fairSlowdown;
        }
    }

    /**
     * Looks at a page once.
     *
     * @param least the mark, of 100, from which on a category is good
     * @param slowdown how many times slower than this machine a phone is taken to be
     */
    static Look look(int least, String address, Device device, double slowdown)
            throws IOException, InterruptedException {
        JsonNode report = report(address, device, slowdown);
        List<String> poor = new ArrayList<>();
        long lowest = 100;
        for (JsonNode category : report.get("categories")) {
            long mark = Math.round(category.get("score").asDouble() * 100);
            lowest = Math.min(lowest, mark);
            if (mark < least) {
                List<String> audits = failedAudits(report, category);
                poor.add(category.get("id").asText() + " " + mark + ": " + audits);
            }
        }
        double index = report.get("environment").get("benchmarkIndex").asDouble();
        double fair = device == Device.DESKTOP ? slowdown : fairSlowdown(index);
        return new Look(poor, lowest, slowdown, fair, index >= DESKTOP_INDEX);
    }

    /**
     * How many times slower a phone is than a machine, at most what Lighthouse takes without being
     * told: for machines that are slower than a fast desktop its guide asks for less
     * (https://github.com/GoogleChrome/lighthouse/blob/main/docs/throttling.md#calibrating-the-cpu-slowdown),
     * and how much its calculator says
     * (https://github.com/patrickhulce/lighthouse-cpu-throttling-calculator, pages/index.js).
     *
     * @param index the machine's speed as Lighthouse measures it, {@code benchmarkIndex}
     */
    private static double fairSlowdown(double index) {
        double slowdown;
        if (index >= 1300) {
            slowdown = 3 + (index - 1300) / 233;
        } else if (index >= 800) {
            slowdown = 2 + (index - 800) / 500;
        } else {
            slowdown = 1 + Math.max(0, index - 150) / 650;
        }
        return Math.min(slowdown, USUAL_SLOWDOWN);
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

    private static JsonNode report(String address, Device device, double slowdown)
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
                        "--chrome-flags=" + FLAGS + String.join(" ", Chromium.ARGUMENTS)));
        command.add(
                device == Device.DESKTOP
                        ? "--preset=desktop"
                        : "--throttling.cpuSlowdownMultiplier=" + slowdown);
        ProcessBuilder process = new ProcessBuilder(command).redirectErrorStream(true);
        process.environment().put("CHROME_PATH", Chromium.EXECUTABLE);
        process.redirectOutput(log.toFile());
        for (int start = 1; start <= STARTS; start++) {
            if (process.start().waitFor() == 0) {
                return JSON.readTree(json.toFile());
            }
        }
        throw new IOException("Lighthouse failed " + STARTS + " times: " + Files.readString(log));
    }
}
