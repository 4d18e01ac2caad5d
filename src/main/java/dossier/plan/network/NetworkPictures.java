package dossier.plan.network;

import dossier.corpus.MentionIndex;
import dossier.corpus.Network.Group;
import dossier.corpus.Tie;
import dossier.drawing.Box;
import dossier.drawing.Decimals;
import dossier.drawing.Edge;
import dossier.drawing.Labels;
import dossier.drawing.Layout;
import dossier.drawing.NeighbourhoodLayout;
import dossier.drawing.NetworkLayout;
import dossier.drawing.Point;
import dossier.model.EntityId;
import dossier.model.SitePath;
import dossier.page.NetworkNode;
import dossier.page.NetworkPicture;
import dossier.page.PictureLine;
import dossier.register.Entity;
import dossier.site.Addresses;
import dossier.site.Messages;
import dossier.site.SiteContext;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Draws names and the ties between them. */
public final class NetworkPictures {

    /** A picture as wide as the page, in the pixels it has there. */
    private static final Style WHOLE = new Style(1200, 720, 17, 150);

    /** A picture beside a list. */
    private static final Style SMALL = new Style(640, 480, 15, 125);

    /** Height that a picture of few names needs, and how much each name adds to it. */
    private static final double LEAST_HEIGHT = 150;

    private static final double HEIGHT_OF_NAME = 28;

    /** So many of the most mentioned names stand out, in letters as much larger. */
    private static final int BIG = 5;

    private static final double BIGGER = 1.18;

    private static final double LEAST_RADIUS = 9;
    private static final double MORE_RADIUS = 16;
    private static final double LEAST_STROKE = 1.5;
    private static final double MORE_STROKE = 6.5;

    /** Beside a name's own ties those among its neighbours are as much thinner. */
    private static final double THINNER = 0.4;

    /**
     * Measures of a picture.
     *
     * @param height the most that it has when nothing is in the way
     * @param font the size of labels
     * @param label how wide a label is at most
     */
    private record Style(double width, double height, double font, double label) {

        Box frame(int names) {
            return new Box(width, Math.min(height, LEAST_HEIGHT + names * HEIGHT_OF_NAME));
        }
    }

    private final SiteContext site;
    private final Messages words;
    private final MentionIndex mentions;

    public NetworkPictures(SiteContext site) {
        this.site = site;
        this.words = site.words();
        this.mentions = site.corpus().mentions();
    }

    /**
     * The names with the strongest ties.
     *
     * @param strong the ties that stand out
     */
    public NetworkPicture network(SitePath from, Group group, List<Tie> strong) {
        List<NameFigure> figures = figures(group, WHOLE);
        Layout layout =
                NetworkLayout.of(
                        WHOLE.frame(figures.size()),
                        figures.stream().map(NameFigure::box).toList(),
                        edges(group));
        Set<Tie> standOut = new HashSet<>(strong);
        int most = most(group.ties().stream());
        return new NetworkPicture(
                true,
                viewBox(layout),
                centre(mostMentioned(group), group, layout),
                words.text("network.picture.label"),
                lines(
                        group,
                        points(figures, layout),
                        new Pen(tie -> !standOut.contains(tie), most, 1)),
                lines(group, points(figures, layout), new Pen(standOut::contains, most, 1)),
                nodes(from, group, figures, layout));
    }

    /**
     * A name with its neighbours, from two on: one is soon told.
     *
     * @param group the first of its names is the one whose page it is
     */
    public NetworkPicture neighbourhood(SitePath from, Group group) {
        if (group.names().size() < 3) {
            return NetworkPicture.NONE;
        }
        EntityId own = group.names().get(0);
        List<NameFigure> figures = figures(group, SMALL);
        Layout layout =
                NeighbourhoodLayout.of(
                        SMALL.frame(figures.size()),
                        figures.stream().map(NameFigure::box).toList(),
                        edges(group));
        Predicate<Tie> ofItself = tie -> tie.first().equals(own) || tie.second().equals(own);
        return new NetworkPicture(
                true,
                viewBox(layout),
                centre(Set.of(own), group, layout),
                words.text("entity.neighbours.picture", site.entity(own).name()),
                lines(
                        group,
                        points(figures, layout),
                        new Pen(ofItself.negate(), most(group.ties().stream()), THINNER)),
                lines(
                        group,
                        points(figures, layout),
                        new Pen(ofItself, most(group.ties().stream().filter(ofItself)), 1)),
                nodes(from, group, figures, layout));
    }

    private static String viewBox(Layout layout) {
        return "0 0 " + Decimals.of(layout.width()) + " " + Decimals.of(layout.height());
    }

    /** Where some of the names stand on average, across. */
    private static String centre(Set<EntityId> weighty, Group group, Layout layout) {
        double sum = 0;
        int place = 0;
        for (EntityId name : group.names()) {
            sum += weighty.contains(name) ? layout.centres().get(place).x() : 0;
            place++;
        }
        return Decimals.of(100 * sum / weighty.size() / layout.width());
    }

    private List<NameFigure> figures(Group group, Style style) {
        List<Entity> entities = group.names().stream().map(site::entity).toList();
        Set<EntityId> big = mostMentioned(group);
        int most = group.names().stream().mapToInt(mentions::count).max().orElse(1);
        ShortNames names = new ShortNames(entities);
        return entities.stream()
                .map(
                        entity -> {
                            double part = (double) mentions.count(entity.id()) / most;
                            double larger = big.contains(entity.id()) ? BIGGER : 1;
                            return new NameFigure(
                                    entity.id().type(),
                                    LEAST_RADIUS + MORE_RADIUS * StrictMath.sqrt(part),
                                    Labels.lines(
                                            names.of(entity), style.label(), style.font() * larger),
                                    style.font() * larger);
                        })
                .toList();
    }

    private Set<EntityId> mostMentioned(Group group) {
        return group.names().stream()
                .sorted(
                        Comparator.comparingInt((EntityId id) -> -mentions.count(id))
                                .thenComparing(id -> id))
                .limit(BIG)
                .collect(Collectors.toSet());
    }

    private static List<Edge> edges(Group group) {
        Map<EntityId, Integer> places = places(group);
        return group.ties().stream()
                .map(
                        tie ->
                                new Edge(
                                        places.get(tie.first()),
                                        places.get(tie.second()),
                                        tie.paragraphs()))
                .toList();
    }

    private static Map<EntityId, Integer> places(Group group) {
        Map<EntityId, Integer> places = new HashMap<>();
        group.names().forEach(name -> places.put(name, places.size()));
        return places;
    }

    private static List<Point> points(List<NameFigure> figures, Layout layout) {
        List<Point> points = new ArrayList<>();
        for (int i = 0; i < figures.size(); i++) {
            points.add(figures.get(i).middle(layout.centres().get(i)));
        }
        return points;
    }

    /** How many paragraphs the tie shares that shares most. */
    private static int most(Stream<Tie> ties) {
        return ties.mapToInt(Tie::paragraphs).max().orElse(1);
    }

    /**
     * How ties are drawn.
     *
     * @param ties which ones
     * @param most how many paragraphs the thickest line is for
     * @param part how thick that is, of the thickest there can be
     */
    private record Pen(Predicate<Tie> ties, int most, double part) {

        String width(Tie tie) {
            return Decimals.of(part * (LEAST_STROKE + MORE_STROKE * tie.paragraphs() / most));
        }
    }

    private static List<PictureLine> lines(Group group, List<Point> points, Pen pen) {
        Map<EntityId, Integer> places = places(group);
        // The thickest last, over the others.
        return group.ties().stream()
                .filter(pen.ties())
                .sorted(Comparator.comparingInt(Tie::paragraphs))
                .map(
                        tie ->
                                new PictureLine(
                                        "M"
                                                + at(points.get(places.get(tie.first())))
                                                + "L"
                                                + at(points.get(places.get(tie.second()))),
                                        pen.width(tie)))
                .toList();
    }

    private static String at(Point point) {
        return Decimals.of(point.x()) + " " + Decimals.of(point.y());
    }

    private List<NetworkNode> nodes(
            SitePath from, Group group, List<NameFigure> figures, Layout layout) {
        Set<EntityId> big = mostMentioned(group);
        List<NetworkNode> nodes = new ArrayList<>();
        for (EntityId id : group.names()) {
            NameFigure figure = figures.get(nodes.size());
            Point centre = layout.centres().get(nodes.size());
            SitePath page = site.addresses().entity(id, 1);
            nodes.add(
                    new NetworkNode(
                            !page.equals(from),
                            Addresses.link(from, page),
                            words.text(
                                    "network.node",
                                    site.entity(id).name(),
                                    words.text("type." + id.type().key()),
                                    words.count("count.mentions", mentions.count(id))),
                            figure.shape(centre),
                            big.contains(id),
                            figure.label(centre)));
        }
        return nodes;
    }
}
