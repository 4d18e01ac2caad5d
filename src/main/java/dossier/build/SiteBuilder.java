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
import dossier.page.Addresses;
import dossier.page.SiteContext;
import dossier.page.SitePlan;
import dossier.register.Register;
import dossier.register.RegisterParser;
import dossier.render.Assets;
import dossier.render.Design;
import dossier.render.TemplateTree;
import dossier.render.TextHtml;
import dossier.source.SeedTree;
import dossier.source.Seeds;
import dossier.source.SeedsReader;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Builds a site in memory: the architecture, readable in one method. */
public final class SiteBuilder {

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
        Seeds seeds = new SeedsReader(seedTree, problems).read();
        Register register = RegisterParser.parse(seeds.register(), problems);
        List<Article> articles = articles(seeds, register);
        Corpus corpus = new Corpus(seeds.dossier(), register, seeds.pages(), articles);
        List<OutputFile> files = articles.isEmpty() ? List.of() : files(corpus);
        AddressCheck.check(files, problems);
        LinkCheck.check(files, problems);
        return new BuildResult(
                problems.hasErrors() ? List.of() : files,
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

    private List<OutputFile> files(Corpus corpus) {
        Design design = Design.of(templates, corpus.dossier().language(), problems);
        Addresses addresses = new Addresses(design.words(), corpus.slugs());
        SiteContext site = new SiteContext(corpus, design.words(), addresses, new TextHtml());
        List<OutputFile> pages =
                SitePlan.of(site).parallelStream()
                        .map(design.renderer()::render)
                        .flatMap(Optional::stream)
                        .toList();
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
