package dossier.build;

import dossier.article.Article;
import dossier.article.rights.PublishedArticles;
import dossier.build.BuildListener.Step;
import dossier.cache.MadeFiles;
import dossier.check.AddressCheck;
import dossier.check.LinkCheck;
import dossier.check.LinkPlaces;
import dossier.check.SiteLinks;
import dossier.corpus.Corpus;
import dossier.corpus.Editorial;
import dossier.corpus.InferredDates;
import dossier.corpus.TimelineDecisions;
import dossier.corpus.TimelineParser;
import dossier.corpus.twin.Twin;
import dossier.corpus.twin.Twins;
import dossier.export.Exports;
import dossier.model.Memo;
import dossier.model.OutputFile;
import dossier.model.SitePath;
import dossier.plan.SitePlan;
import dossier.plan.part.PlannedPage;
import dossier.register.outline.Outline;
import dossier.register.outline.OutlineParser;
import dossier.render.Assets;
import dossier.render.Design;
import dossier.render.PageTemplates;
import dossier.render.TemplateTree;
import dossier.render.TextHtml;
import dossier.search.SearchIndex;
import dossier.site.Addresses;
import dossier.site.PageSeeds;
import dossier.site.SiteContext;
import dossier.source.FileTree;
import dossier.source.Seeds;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * Builds a site in memory: the architecture, readable in {@link Reading} and in {@link #make} here.
 */
public final class SiteBuilder {

    private final FileTree seedTree;
    private final TemplateTree templates;
    private final BuildWay way;
    private final BuildListener listener;

    public SiteBuilder(FileTree seedTree, TemplateTree templates) {
        this(seedTree, templates, BuildWay.heardBy(BuildListener.NONE));
    }

    public SiteBuilder(FileTree seedTree, TemplateTree templates, BuildWay way) {
        this.way = way;
        this.listener = way.listener();
        this.seedTree = seedTree;
        this.templates = templates;
    }

    /**
     * Reads the seeds and makes every file of the site. Writes nothing. Its last step is over when
     * the caller says so, who may have more to do.
     *
     * @throws IOException when the disk fails
     */
    public BuildResult build() throws IOException {
        return run(reading -> List.of()).build();
    }

    /**
     * The same, and what the articles print alike.
     *
     * @throws IOException when the disk fails
     */
    public CheckResult check() throws IOException {
        return run(
                reading -> {
                    listener.begins(Step.COMPARE, 0);
                    return Twins.of(reading.articles());
                });
    }

    private CheckResult run(Function<Reading, List<Twin>> twins) throws IOException {
        // The templates are made ready while the seeds are read, and what the last build left.
        way.memory().readAhead();
        Memo<ReadyTemplates> prepared = new Memo<>(() -> way.memory().templates(templates)).ahead();
        ProblemList problems = new ProblemList();
        Reading reading = Reading.of(new HeardSeeds(seedTree, listener), way, problems);
        BuildResult build = make(reading, problems, prepared);
        return new CheckResult(build, twins.apply(reading));
    }

    private BuildResult make(Reading reading, ProblemList problems, Memo<ReadyTemplates> prepared) {
        Seeds seeds = reading.seeds();
        List<Article> articles = reading.articles();
        if (articles.isEmpty()) {
            return BuildResult.withoutArticles(reading.leftOut().size(), problems, seeds.ignored());
        }

        listener.begins(Step.PLAN, 0);
        Corpus corpus = corpus(reading, problems);
        ReadyTemplates ready = prepared.get();
        Design design = design(reading, ready.pages(), problems);
        MadeFiles known = way.memory().files().begin();
        PageMaker maker = new PageMaker(design, way, known);
        Assets assets = ready.assets();
        assets.problems().forEach(problems);
        SiteContext site = context(corpus, design, assets);
        List<PlannedPage> plan =
                plan(new SitePlan(site), pages -> announce(maker.later(pages), assets, problems));

        // The search index needs none of the pages, so it is made beside them.
        Memo<List<OutputFile>> index = new Memo<>(() -> SearchIndex.of(site, known)).ahead();
        listener.begins(Step.RENDER, plan.size());
        PageMaker.Made made = maker.make(plan);
        listener.begins(Step.INDEX, 0);
        List<OutputFile> searched = index.get();
        listener.begins(Step.EXPORT, 0);
        List<OutputFile> data = Exports.of(site, made.files(), known);
        List<OutputFile> files = concat(Stream.of(made.files(), searched, data, assets.files()));

        listener.begins(Step.CHECK, 0);
        known.keep(checkFiles(site, files, made, problems));
        BuildResult.Counts counts = BuildResult.Counts.of(corpus, reading.leftOut().size());
        BuildResult result = BuildResult.of(counts, files, problems.sorted(), seeds.ignored());
        if (!result.hasErrors()) {
            way.memory().settle();
        }
        return result;
    }

    private SiteContext context(Corpus corpus, Design design, Assets assets) {
        Addresses addresses = way.memory().addresses(design.words(), corpus.slugs());
        SiteContext.Making making =
                new SiteContext.Making(new TextHtml(), way.memory().words().memory(), listener);
        return SiteContext.of(corpus, addresses, assets.paths(), making);
    }

    /**
     * All pages.
     *
     * @param announce hears of those that can be asked for already: the articles first, of which an
     *     editor mostly has one open
     */
    private static List<PlannedPage> plan(SitePlan site, Consumer<List<PlannedPage>> announce) {
        List<PlannedPage> plan = new ArrayList<>(site.ofArticles());
        announce.accept(List.copyOf(plan));
        List<PlannedPage> findings = site.ofFindings();
        announce.accept(findings);
        plan.addAll(findings);
        plan.addAll(site.ofWords());
        return plan;
    }

    private SiteLinks checkFiles(
            SiteContext site, List<OutputFile> files, PageMaker.Made made, ProblemList problems) {
        Map<SitePath, String> pageSeeds = PageSeeds.of(site.corpus(), site.addresses());
        AddressCheck.check(files, pageSeeds, problems);
        SiteLinks links = SiteLinks.of(files, made.links());
        if (made.isWhole()) {
            new LinkCheck(pageSeeds, new LinkPlaces(seedTree), problems)
                    .check(files, links, made.before());
        }
        return links;
    }

    /** Tells of pages that can be asked for, unless something is wrong. */
    private void announce(List<OutputFile> pages, Assets assets, ProblemList problems) {
        if (!problems.hasErrors()) {
            listener.planned(concat(Stream.of(pages, assets.files())));
        }
    }

    private Design design(Reading reading, PageTemplates pages, ProblemList problems) {
        return Design.of(templates, pages, reading.seeds().dossier().language(), problems);
    }

    private static List<OutputFile> concat(Stream<List<OutputFile>> lists) {
        return lists.flatMap(List::stream).toList();
    }

    /** What the articles tell together, and of each as much as may be published. */
    private Corpus corpus(Reading reading, ProblemList problems) {
        Seeds seeds = reading.seeds();
        List<Article> articles = reading.articles();
        TimelineDecisions timeline =
                new TimelineParser(articles, reading.leftOut(), problems).parse(seeds.timeline());
        Optional<Outline> outline =
                new OutlineParser(reading.register(), problems).parse(seeds.map());
        PublishedArticles published =
                way.memory().published(articles, seeds.dossier().rights(), problems);
        Editorial editorial =
                new Editorial(seeds.dossier(), seeds.pages(), timeline.in(published), outline);
        InferredDates inferred = InferredDates.of(articles).in(published);
        return way.memory()
                .corpus(
                        new Corpus.Basis(
                                editorial, reading.register(), published.articles(), inferred));
    }
}
