package dossier.browser;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.stream.Stream;

/**
 * A page in which {@code window.pagefind} answers questions to a copy of a site.
 *
 * @param page it alone, without the site's policy, which forbids what Pagefind needs
 */
public record PagefindPage(Playwright playwright, Page page) implements AutoCloseable {

    private static final Path COPY = Path.of("target", "pagefind-site").toAbsolutePath();
    private static final String BARE = "bare.html";

    /** Copies a site, indexes the copy, and opens the page. */
    public static PagefindPage of(Path site) throws IOException, InterruptedException {
        try (Stream<Path> files = Files.walk(site)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                Path copy = COPY.resolve(site.relativize(file).toString());
                Files.createDirectories(copy.getParent());
                Files.copy(file, copy, StandardCopyOption.REPLACE_EXISTING);
            }
        }
        Pagefind.run(COPY);
        Files.writeString(COPY.resolve(BARE), "<!DOCTYPE html><title>Pagefind</title>");
        Playwright playwright = Playwright.create();
        BrowserType.LaunchOptions launch = new BrowserType.LaunchOptions();
        launch.setExecutablePath(Path.of(Chromium.EXECUTABLE)).setArgs(Chromium.ARGUMENTS);
        Browser browser = playwright.chromium().launch(launch);
        Page page = browser.newPage();
        String root = SiteServer.of(COPY).root();
        page.navigate(root + BARE);
        page.evaluate(
                "async path => { window.pagefind = await import(path); await pagefind.init(); }",
                root + Pagefind.FOLDER + "pagefind.js");
        return new PagefindPage(playwright, page);
    }

    @Override
    public void close() {
        playwright.close();
    }
}
