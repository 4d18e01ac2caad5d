package dossier.build;

import dossier.model.Fingerprint;
import dossier.render.Assets;
import dossier.render.PageTemplates;
import dossier.render.TemplateTree;

/**
 * The designers' files made ready for builds.
 *
 * @param fingerprint of them all
 * @param assets what of them goes into the site
 */
record ReadyTemplates(Fingerprint fingerprint, PageTemplates pages, Assets assets) {

    static ReadyTemplates of(TemplateTree tree, Fingerprint fingerprint) {
        return new ReadyTemplates(fingerprint, new PageTemplates(tree::text), Assets.of(tree));
    }
}
