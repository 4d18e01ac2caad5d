package dossier.build;

import dossier.article.Article;
import dossier.article.ArticleParser;
import dossier.build.BuildResult.Counts;
import dossier.check.AddressCheck;
import dossier.check.LinkCheck;
import dossier.corpus.Corpus;
import dossier.export.AtomFeed;
import dossier.export.DataExport;
import dossier.export.Sitemap;
import dossier.model.OutputFile;
import dossier.model.SitePath;
import dossier.page.Addresses;
import dossier.page.Messages.MissingWordException;
import dossier.page.Page;
import dossier.page.PageSeeds;
import dossier.page.SiteContext;
import dossier.page.SitePlan;
import dossier.register.Register;
import dossier.register.RegisterParser;
import dossier.render.Assets;
import dossier.render.Design;
import dossier.render.PageTemplates;
import dossier.render.TemplateTree;
import dossier.render.TextHtml;
import dossier.source.SeedTree;
import dossier.source.Seeds;
import dossier.source.SeedsReader;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.function.Supplier;

/** Builds a site in memory: the architecture, readable in one method. */
public final class SiteBuilder {

    /**
     * The site before it is checked.
     *
     * @param seeds the editor's file that a page was made of
     * @param whole whether every page that was planned is there
     */
    private record Draft(List<OutputFile> files, Map<SitePath, String> seeds, boolean whole) {

        static final Draft EMPTY = new Draft(List.of(), Map.of(), true);
    }

    private final SeedTree seedTree;
    private final TemplateTree templates;
    private final ProblemList problems = new ProblemList();

    public SiteBuilder(SeedTree seedTree, TemplateTree templates) {
        this.seedTree = seedTree;
        this.templates = templates;
    }

    /**
     * Reads the seeds and makes every file of the site. Writes nothing.
     *
     * @throws IOException when the disk fails
     */
    public BuildResult build() throws IOException {
        // The templates are made ready while the seeds are read.
        CompletableFuture<PageTemplates> pageTemplates =
                CompletableFuture.supplyAsync(() -> new PageTemplates(templates::text));
        Seeds seeds = new SeedsReader(seedTree, problems).read();
        Register register = RegisterParser.parse(seeds.register(), problems);
        List<Article> articles = articles(seeds, register);
        Corpus corpus = new Corpus(seeds.dossier(), register, seeds.pages(), articles);
        Design design =
                Design.of(templates, pageTemplates.join(), seeds.dossier().language(), problems);
        Draft site = articles.isEmpty() ? Draft.EMPTY : draft(corpus, design);
        AddressCheck.check(site.files(), site.seeds(), problems);
        if (site.whole()) {
            LinkCheck.check(site.files(), site.seeds(), problems);
        }
        return new BuildResult(
                problems.hasErrors() ? List.of() : site.files(),
                problems.sorted(),
                counts(corpus),
                seeds.ignored());
    }

    private List<Article> articles(Seeds seeds, Register register) {
        ArticleParser parser = new ArticleParser(register, seeds.dossier().language(), problems);
        return seeds.articles().parallelStream()
                .map(parser::parse)
                .flatMap(Optional::stream)
                .toList();
    }

    private Draft draft(Corpus corpus, Design design) {
        try {
            Addresses addresses = new Addresses(design.words(), corpus.slugs());
            SiteContext site = new SiteContext(corpus, design.words(), addresses, new TextHtml());
            List<Supplier<Page>> plan = SitePlan.of(site);
            List<OutputFile> pages =
                    plan.parallelStream().map(design::render).flatMap(Optional::stream).toList();
            return new Draft(
                    files(corpus, addresses, pages),
                    PageSeeds.of(corpus, addresses),
                    pages.size() == plan.size());
        } catch (MissingWordException e) {
            design.report(e);
            return Draft.EMPTY;
        }
    }

    private List<OutputFile> files(Corpus corpus, Addresses addresses, List<OutputFile> pages) {
        DataExport data = new DataExport(corpus, addresses);
        List<OutputFile> files = new ArrayList<>(pages);
        files.addAll(corpus.articles().parallelStream().map(data::article).toList());
        files.add(data.entities());
        files.add(data.dossier());
        corpus.dossier()
                .base()
                .ifPresent(
                        base -> {
                            files.add(new AtomFeed(corpus, addresses).feed(base));
                            files.addAll(Sitemap.of(base, pages, addresses.notFound()));
                        });
        files.addAll(Assets.of(templates));
        return files;
    }

    private static Counts counts(Corpus corpus) {
        return new Counts(
                corpus.articles().size(),
                (int) corpus.articles().stream().filter(a -> a.date().isEmpty()).count(),
                corpus.mentions().mentioned().size(),
                corpus.mentions().total());
    }
}
