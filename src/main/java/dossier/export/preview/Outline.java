package dossier.export.preview;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * A letter's outline.
 *
 * @param steps in their order; in thousandths of an em, y upwards
 */
record Outline(List<Step> steps) {

    Outline {
        steps = List.copyOf(steps);
    }

    /** A part of an outline, to a place. */
    sealed interface Step {

        record Move(int x, int y) implements Step {}

        record Straight(int x, int y) implements Step {}

        record Curve(int controlX, int controlY, int x, int y) implements Step {}

        record Close() implements Step {}
    }

    /**
     * Reads an outline: {@code m DX DY} begins, {@code l DX DY} is a line, {@code q DX DY DX DY} a
     * quadratic curve by its control point, {@code z} ends; each point is relative to the one
     * before the step.
     *
     * @throws IllegalArgumentException when a step lacks a number
     */
    static Outline parse(String path) {
        List<Step> steps = new ArrayList<>();
        int x = 0;
        int y = 0;
        int at = 0;
        while (at < path.length()) {
            int end = endOfStep(path, at + 1);
            int[] by = numbers(path, at + 1, end);
            int nextX = by.length < 2 ? x : x + by[by.length - 2];
            int nextY = by.length < 2 ? y : y + by[by.length - 1];
            steps.add(
                    switch (path.charAt(at) + "" + by.length) {
                        case "m2" -> new Step.Move(nextX, nextY);
                        case "l2" -> new Step.Straight(nextX, nextY);
                        case "q4" -> new Step.Curve(x + by[0], y + by[1], nextX, nextY);
                        case "z0" -> new Step.Close();
                        default -> throw new IllegalArgumentException(path.substring(at, end));
                    });
            x = nextX;
            y = nextY;
            at = end;
        }
        return new Outline(steps);
    }

    private static int endOfStep(String path, int from) {
        int end = from;
        while (end < path.length() && !Character.isLetter(path.charAt(end))) {
            end++;
        }
        return end;
    }

    /** Numbers that a space separates, or the sign of the next. */
    private static int[] numbers(String path, int from, int to) {
        int[] numbers = new int[4];
        int count = 0;
        int start = from;
        for (int i = from + 1; i <= to && count < numbers.length; i++) {
            if (i == to || path.charAt(i) == ' ' || path.charAt(i) == '-') {
                numbers[count++] = Integer.parseInt(path, start, i, 10);
                start = i < to && path.charAt(i) == ' ' ? i + 1 : i;
            }
        }
        return Arrays.copyOf(numbers, count);
    }

    /**
     * Draws the outline.
     *
     * @param x of its origin, in pixels
     * @param baseline in pixels from the top
     * @param scale pixels a thousandth of an em
     */
    void draw(Coverage on, double x, double baseline, double scale) {
        for (Step step : steps) {
            if (step instanceof Step.Move to) {
                on.moveTo(x + scale * to.x(), baseline - scale * to.y());
            } else if (step instanceof Step.Straight to) {
                on.lineTo(x + scale * to.x(), baseline - scale * to.y());
            } else if (step instanceof Step.Curve to) {
                on.curveTo(
                        x + scale * to.controlX(),
                        baseline - scale * to.controlY(),
                        x + scale * to.x(),
                        baseline - scale * to.y());
            } else {
                on.close();
            }
        }
    }
}
