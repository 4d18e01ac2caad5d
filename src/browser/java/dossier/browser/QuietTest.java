package dossier.browser;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.junit.UsePlaywright;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Every page of the site opens without an error, and asks nothing of anybody else. */
@UsePlaywright(Chromium.class)
class QuietTest {

    @ParameterizedTest
    @EnumSource
    void opensEveryPageWithoutAComplaint(Hosting hosting, Page page) {
        Complaints complaints = Complaints.of(page, Dossier.real().address(hosting, ""));
        for (String path : pages(hosting)) {
            page.navigate(Dossier.real().address(hosting, path));
        }
        Lines.assertNone(hosting.toString(), complaints.lines());
    }

    /** In a folder of a host and on disk all, at a host's root one of each kind. */
    private static List<String> pages(Hosting hosting) {
        return hosting == Hosting.ROOT ? PageKinds.fullest(Dossier.real()) : Dossier.real().pages();
    }
}
