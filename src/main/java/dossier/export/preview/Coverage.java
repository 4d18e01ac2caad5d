package dossier.export.preview;

/**
 * How much of each pixel a shape covers, by the exact areas that its edges cut off (R. Levien,
 * "Inside the fastest font renderer in the world", 2016). Shapes that overlap in one coverage are
 * one shape when they run in the same direction.
 */
final class Coverage {

    /** A curve is as many lines as keep it this near, in pixels. */
    private static final double TOLERANCE = 0.02;

    private final int width;
    private final int height;
    private final float[] edges;
    private int firstRow;
    private int lastRow = -1;
    private double startX;
    private double startY;
    private double x;
    private double y;

    /** Of an area of so many pixels; what lies outside is cut off. */
    Coverage(int width, int height) {
        this.width = width;
        this.height = height;
        // An edge on the right border counts in the pixel after it.
        this.edges = new float[width * height + 2];
        this.firstRow = height;
    }

    void moveTo(double toX, double toY) {
        startX = toX;
        startY = toY;
        x = toX;
        y = toY;
    }

    void lineTo(double toX, double toY) {
        if (y < toY) {
            add(new Edge(x, y, toX, toY, 1));
        } else if (y > toY) {
            add(new Edge(toX, toY, x, y, -1));
        }
        x = toX;
        y = toY;
    }

    /** A quadratic curve, drawn as lines. */
    void curveTo(double controlX, double controlY, double toX, double toY) {
        double fromX = x;
        double fromY = y;
        double bendX = fromX - 2 * controlX + toX;
        double bendY = fromY - 2 * controlY + toY;
        // A chord of one of n parts is at most |bend| / 4n² away from the curve.
        double bend = Math.sqrt(bendX * bendX + bendY * bendY);
        int parts = 1 + (int) Math.sqrt(bend / (4 * TOLERANCE));
        for (int i = 1; i < parts; i++) {
            double t = (double) i / parts;
            double s = 1 - t;
            lineTo(
                    s * s * fromX + 2 * s * t * controlX + t * t * toX,
                    s * s * fromY + 2 * s * t * controlY + t * t * toY);
        }
        lineTo(toX, toY);
    }

    void close() {
        lineTo(startX, startY);
    }

    /**
     * A line, from its upper end.
     *
     * @param direction 1 when it was drawn downwards, else -1
     */
    private record Edge(double topX, double topY, double bottomX, double bottomY, int direction) {}

    /** Adds a line, row by row. */
    private void add(Edge edge) {
        double top = edge.topY();
        double slope = (edge.bottomX() - edge.topX()) / (edge.bottomY() - top);
        double at = edge.topX() + slope * Math.max(0, -top);
        int first = (int) Math.max(0, top);
        int end = (int) Math.min(height, Math.ceil(edge.bottomY()));
        for (int row = first; row < end; row++) {
            double part = Math.min(row + 1, edge.bottomY()) - Math.max(row, top);
            double next = at + slope * part;
            double left = within(Math.min(at, next));
            row(row * width, left, within(Math.max(at, next)), edge.direction() * part);
            at = next;
        }
        if (first < end) {
            firstRow = Math.min(firstRow, first);
            lastRow = Math.max(lastRow, end - 1);
        }
    }

    private double within(double x) {
        return Math.max(0, Math.min(width, x));
    }

    /**
     * Adds the part of a line that lies in one row.
     *
     * @param start the row's first pixel
     * @param amount how much of the row's height the line covers, with its direction's sign
     */
    private void row(int start, double left, double right, double amount) {
        int first = (int) left;
        int end = (int) Math.ceil(right);
        if (end <= first + 1) {
            double middle = 0.5 * (left + right) - first;
            add(start + first, amount * (1 - middle));
            add(start + first + 1, amount * middle);
            return;
        }
        // The line crosses pixels: each takes what lies right of the line in it, less what those
        // before it took.
        double scale = 1 / (right - left);
        double taken = 0;
        for (int pixel = first; pixel < end; pixel++) {
            double enter = Math.max(left, pixel);
            double leave = Math.min(right, pixel + 1);
            double passed = scale * (leave - enter);
            double before = scale * (enter - left);
            double covered = before + passed * (pixel + 1 - 0.5 * (enter + leave));
            add(start + pixel, amount * (covered - taken));
            taken = covered;
        }
        add(start + end, amount * (1 - taken));
    }

    private void add(int index, double amount) {
        edges[index] += (float) amount;
    }

    /** What is done with a row: how much each of its pixels is covered. */
    @FunctionalInterface
    interface Rows {
        void take(int row, int[] levels);
    }

    /**
     * Takes the rows on which something is drawn, after which nothing is drawn on them.
     *
     * @param levels what a pixel that is covered wholly counts as
     */
    void takeRows(int levels, Rows rows) {
        for (int row = firstRow; row <= lastRow; row++) {
            rows.take(row, takeRow(row, levels));
        }
        firstRow = height;
        lastRow = -1;
    }

    private int[] takeRow(int row, int levels) {
        int[] covered = new int[width];
        float sum = 0;
        int level = 0;
        for (int i = 0; i < width; i++) {
            float edge = edges[row * width + i];
            if (edge != 0) {
                sum += edge;
                level = (int) (Math.min(1f, Math.abs(sum)) * levels + 0.5f);
                edges[row * width + i] = 0;
            }
            covered[i] = level;
        }
        return covered;
    }
}
