package dossier.plan.timeline;

import dossier.drawing.LabelRow;
import dossier.drawing.LabelRow.Label;
import dossier.drawing.Labels;
import dossier.drawing.TimeScale;
import dossier.page.Ruler.RulerLabel;
import dossier.site.Messages;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The dates under the ruler: the ends, and as many of the others as a screen has room for. */
final class RulerLabels {

    private static final double GAP = 10;

    /** The size of the ruler's type, in pixels. */
    private static final double SIZE = 14;

    /** Labels so near an end of the scale are not centred. */
    private static final double NEAR_END = .12;

    /** Narrowest widths in pixels at which more labels are shown, with their class. */
    private static final Map<String, Integer> WIDTHS = widths();

    private final Messages words;
    private final TimeScale scale;
    private final List<Candidate> candidates = new ArrayList<>();

    RulerLabels(Messages words, TimeScale scale) {
        this.words = words;
        this.scale = scale;
    }

    private static Map<String, Integer> widths() {
        Map<String, Integer> widths = new LinkedHashMap<>();
        widths.put("", 280);
        widths.put("wide", 640);
        widths.put("wider", 1000);
        return widths;
    }

    /**
     * A step that would have a label.
     *
     * @param weight the heavier ones go first
     */
    private record Candidate(int step, int weight) {}

    void add(int step, int weight) {
        boolean end = step == 0 || step == scale.units() - 1;
        candidates.add(new Candidate(step, end ? Integer.MAX_VALUE : weight));
    }

    /** Those for which there is room, from left to right on each width. */
    List<RulerLabel> placed() {
        Map<Integer, String> styles = new LinkedHashMap<>();
        WIDTHS.forEach(
                (style, width) -> {
                    LabelRow row = new LabelRow(GAP);
                    // What a narrower screen shows keeps its place on a wider one.
                    styles.keySet().forEach(step -> row.place(label(step, width)));
                    candidates.stream()
                            .sorted(Comparator.comparingInt(one -> -one.weight()))
                            .filter(one -> !styles.containsKey(one.step()))
                            .filter(one -> row.place(label(one.step(), width)))
                            .forEach(one -> styles.put(one.step(), style));
                });
        return styles.entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .map(entry -> label(entry.getKey(), entry.getValue()))
                .toList();
    }

    private Label label(int step, int width) {
        double length = Labels.width(text(step, step), SIZE);
        double start =
                switch (anchor(step)) {
                    case "start" -> from(step) * width;
                    case "end" -> to(step) * width - length;
                    default -> middle(step) * width - length / 2;
                };
        return new Label(start, length);
    }

    private RulerLabel label(int step, String style) {
        String anchor = anchor(step);
        double at =
                switch (anchor) {
                    case "start" -> from(step);
                    case "end" -> to(step);
                    default -> middle(step);
                };
        return new RulerLabel(RulerPlanner.percent(at), anchor, style, text(step, step));
    }

    private String anchor(int step) {
        if (middle(step) < NEAR_END) {
            return "start";
        }
        return middle(step) > 1 - NEAR_END ? "end" : "middle";
    }

    private double from(int step) {
        return scale.at(scale.day(step));
    }

    private double to(int step) {
        return scale.at(scale.day(step + 1));
    }

    private double middle(int step) {
        return (from(step) + to(step)) / 2;
    }

    /**
     * Steps in a row in words: {@code 2014}, {@code jan 2022}, {@code 3 jan}, {@code 1991–2022}.
     */
    String text(int first, int last) {
        LocalDate from = scale.day(first);
        LocalDate to = scale.day(last + 1).minusDays(1);
        String begin = text(from);
        String end = text(to);
        return begin.equals(end) ? begin : words.text("date.range", begin, end);
    }

    private String text(LocalDate day) {
        String year = Integer.toString(day.getYear());
        String month = words.text("month.short." + day.getMonthValue());
        if (scale.unit() == ChronoUnit.MONTHS) {
            return words.text("date.month", "", month, year);
        }
        boolean days = scale.unit().compareTo(ChronoUnit.MONTHS) < 0;
        return days ? words.text("ruler.day", day.getDayOfMonth(), month) : year;
    }
}
