package dossier.check.external;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dossier.check.external.ExternalCheck.Outcome;
import dossier.model.OutputFile;
import dossier.model.SitePath;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

/** Links to elsewhere, followed in a world without a network. */
class ExternalCheckTest {

    private static final Map<String, Integer> WORLD =
            Map.of(
                    "https://a.example/", 200,
                    "https://a.example/gone", 410,
                    "https://a.example/shut", 403,
                    "https://b.example/", 503);

    private final AtomicInteger pauses = new AtomicInteger();

    private Map<String, Outcome> check(String... addresses) throws InterruptedException {
        LinkProbe probe = address -> WORLD.getOrDefault(address.toString(), 0);
        return new ExternalCheck(probe, pauses::incrementAndGet).check(List.of(addresses));
    }

    @Test
    void tellsWhatIsGoneFromWhatDoesNotTell() throws InterruptedException {
        assertEquals(
                Map.of(
                        "https://a.example/", Outcome.FOUND,
                        "https://a.example/gone", Outcome.BROKEN,
                        "https://a.example/shut", Outcome.UNTOLD,
                        "https://b.example/", Outcome.UNTOLD,
                        "https://nowhere.example/", Outcome.BROKEN),
                check(
                        "https://a.example/",
                        "https://a.example/gone",
                        "https://a.example/shut",
                        "https://b.example/",
                        "https://nowhere.example/"));
    }

    @Test
    void pausesBetweenQuestionsToOneHost() throws InterruptedException {
        check("https://a.example/", "https://a.example/gone", "https://b.example/");
        assertEquals(1, pauses.get());
    }

    @Test
    void asksForLettersThatNoAddressHas() throws InterruptedException {
        String host = "https://xn--caf-dma.example";
        LinkProbe probe = address -> address.toString().startsWith(host) ? 200 : 0;
        List<String> addresses =
                List.of(
                        "https://café.example/één?a=[1]#x",
                        "https://café.example/%zz",
                        "https://my_host.example/");
        assertEquals(
                Map.of(
                        addresses.get(0), Outcome.FOUND,
                        addresses.get(1), Outcome.FOUND,
                        addresses.get(2), Outcome.UNTOLD),
                new ExternalCheck(probe, pauses::incrementAndGet).check(addresses));
    }

    @Test
    void takesAnAddressWithoutAHostForBroken() throws InterruptedException {
        assertEquals(Map.of("https:///x", Outcome.BROKEN), check("https:///x"));
        assertEquals(Map.of(), check());
    }

    @Test
    void findsEachLinkOnceWithItsFirstPage() {
        String html =
                "<link rel=\"canonical\" href=\"https://own.example/\"><a class=\"x\""
                        + " href=\"https://a.example/?x=1&amp;y=2#z\">a</a><a href=\"b.html\">b</a>";
        assertEquals(
                Map.of("https://a.example/?x=1&y=2", "a.html"),
                ExternalLinks.of(List.of(page("a.html", html), page("b.html", html))));
    }

    private static OutputFile page(String path, String html) {
        return new OutputFile(new SitePath(path), html.getBytes(StandardCharsets.UTF_8));
    }
}
