package dossier.drawing;

import dossier.register.Coordinates;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Which of many points of the earth a map is about: those around their centre of gravity, without
 * the few for which all others would have to be drawn small.
 */
public final class Gravity {

    /** No map reaches farther from its centre, in degrees of a great circle. */
    private static final double FARTHEST = 55;

    /** Points as near as this are all in one place, in degrees. */
    private static final double NEAREST = 3;

    /** What a map loses in value when its radius grows: a power of the radius. */
    private static final double COST_OF_RADIUS = 0.15;

    private static final int MOST_ROUNDS = 8;

    /** A point's direction from the middle of the earth, of length 1. */
    private record Direction(double x, double y, double z) {

        static Direction of(Coordinates at) {
            double phi = StrictMath.toRadians(at.latitude());
            double lambda = StrictMath.toRadians(at.longitude());
            return new Direction(
                    StrictMath.cos(phi) * StrictMath.cos(lambda),
                    StrictMath.cos(phi) * StrictMath.sin(lambda),
                    StrictMath.sin(phi));
        }

        double degreesFrom(Direction other) {
            double cosine = x * other.x + y * other.y + z * other.z;
            return StrictMath.toDegrees(StrictMath.acos(Math.max(-1, Math.min(1, cosine))));
        }
    }

    private record Member(WeightedPoint point, Direction direction) {

        /** Grows slower than the mentions do, so that one place doesn't outweigh all others. */
        double pull() {
            return Math.sqrt(point.weight());
        }
    }

    private record Distant(Member member, double degrees) {}

    private final List<Member> members;

    private Gravity(List<WeightedPoint> points) {
        this.members =
                points.stream().map(point -> new Member(point, Direction.of(point.at()))).toList();
    }

    /** The points around the centre, nearest first; never none of some. */
    public static List<WeightedPoint> near(List<WeightedPoint> points) {
        return points.isEmpty() ? List.of() : new Gravity(points).near();
    }

    private List<WeightedPoint> near() {
        List<Member> near = members;
        for (int i = 0; i < MOST_ROUNDS; i++) {
            List<Member> nearer = around(centre(near));
            if (nearer.equals(near)) {
                break;
            }
            near = nearer;
        }
        return near.stream().map(Member::point).toList();
    }

    /** The centre of gravity; of points on all sides of the earth, the heaviest. */
    private static Direction centre(List<Member> of) {
        double x = 0;
        double y = 0;
        double z = 0;
        double pull = 0;
        for (Member member : of) {
            x += member.pull() * member.direction().x();
            y += member.pull() * member.direction().y();
            z += member.pull() * member.direction().z();
            pull += member.pull();
        }
        double length = Math.sqrt(x * x + y * y + z * z);
        return length < pull / 4
                ? of.stream().max(Comparator.comparingDouble(Member::pull)).get().direction()
                : new Direction(x / length, y / length, z / length);
    }

    /** Those within the radius at which what is shown is most worth what it costs. */
    private List<Member> around(Direction centre) {
        List<Distant> byDistance =
                members.stream()
                        .map(m -> new Distant(m, m.direction().degreesFrom(centre)))
                        .sorted(Comparator.comparingDouble(Distant::degrees))
                        .toList();
        List<Member> best = new ArrayList<>();
        List<Member> shown = new ArrayList<>();
        double pull = 0;
        double bestValue = 0;
        for (Distant distant : byDistance) {
            if (distant.degrees() > FARTHEST && !shown.isEmpty()) {
                break;
            }
            shown.add(distant.member());
            pull += distant.member().pull();
            double radius = Math.max(NEAREST, distant.degrees());
            double value = pull / StrictMath.pow(radius, COST_OF_RADIUS);
            if (value >= bestValue) {
                bestValue = value;
                best = List.copyOf(shown);
            }
        }
        return best;
    }
}
