package dossier.build;

import dossier.model.Fingerprint;
import dossier.render.Assets;
import dossier.render.PageTemplates;
import dossier.render.TemplateTree;

/**
 * The designers' files made ready for builds.
 *
 * @param files of them all
 * @param assets what of them goes into the site
 */
record ReadyTemplates(Fingerprint files, PageTemplates pages, Assets assets) {

    static ReadyTemplates of(TemplateTree tree, Fingerprint files) {
        return new ReadyTemplates(files, new PageTemplates(tree::text), Assets.of(tree));
    }
}
