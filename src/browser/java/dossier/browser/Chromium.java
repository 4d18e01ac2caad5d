package dossier.browser;

import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import com.microsoft.playwright.junit.Options;
import com.microsoft.playwright.junit.OptionsFactory;
import java.nio.file.Path;
import java.util.List;

/** How the installed browser is started: alone, without its own errands in the network. */
public final class Chromium implements OptionsFactory {

    static final String EXECUTABLE = System.getProperty("chromium", "/usr/bin/chromium");
    static final List<String> ARGUMENTS =
            List.of(
                    "--no-sandbox",
                    "--disable-gpu",
                    "--disable-quic",
                    "--no-first-run",
                    "--disable-background-networking",
                    "--disable-component-update",
                    "--disable-sync");

    /** Milliseconds that something may take to happen; much for a busy machine. */
    private static final double PATIENCE = 30_000;

    @Override
    public Options getOptions() {
        PlaywrightAssertions.setDefaultAssertionTimeout(PATIENCE);
        BrowserType.LaunchOptions launch = new BrowserType.LaunchOptions();
        launch.setExecutablePath(Path.of(EXECUTABLE)).setArgs(ARGUMENTS);
        return new Options().setHeadless(true).setLaunchOptions(launch);
    }
}
