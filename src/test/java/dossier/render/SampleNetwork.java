package dossier.render;

import dossier.page.Link;
import dossier.page.NetworkNode;
import dossier.page.NetworkPage;
import dossier.page.NetworkPicture;
import dossier.page.NetworkRow;
import dossier.page.Page;
import dossier.page.PictureLine;
import dossier.page.PictureText;
import dossier.page.TieLine;
import java.util.List;

/** The network of two names. */
final class SampleNetwork {

    private SampleNetwork() {}

    static Page page() {
        return new NetworkPage(
                SamplePages.frame("netwerk.html", "Netwerk"),
                "Netwerk",
                "Wie en wat samen in één alinea worden genoemd.",
                List.of(
                        new TieLine(
                                SampleNames.TOKAYEV,
                                SampleNames.PUTIN,
                                "8 gedeelde alinea’s",
                                100,
                                List.of(new Link("De Tijd, al. 2", "artikel/a.html#al-3")),
                                true,
                                "en nog 7")),
                "De 2 namen met de sterkste banden.",
                picture(),
                SampleNames.legend(),
                List.of(new NetworkRow(SampleNames.TOKAYEV, "Vladimir Poetin 8")));
    }

    static NetworkPicture picture() {
        return new NetworkPicture(
                true,
                "0 0 640 206",
                "50",
                "Netwerk van namen die alinea’s delen.",
                List.of(),
                List.of(new PictureLine("M100 90L500 90", "8")),
                List.of(
                        new NetworkNode(
                                true,
                                "../persoon/poetin.html",
                                "Vladimir Poetin, persoon, 30 vermeldingen",
                                "M80 90a20 20 0 1 0 40 0a20 20 0 1 0 -40 0z",
                                true,
                                List.of(new PictureText("Poetin", "100", "130"))),
                        new NetworkNode(
                                false,
                                "tokajev.html",
                                "Kassym-Jomart Tokajev, persoon, 21 vermeldingen",
                                "M490 90a10 10 0 1 0 20 0a10 10 0 1 0 -20 0z",
                                false,
                                List.of(
                                        new PictureText("Kassym-Jomart", "500", "120"),
                                        new PictureText("Tokajev", "500", "138")))));
    }
}
