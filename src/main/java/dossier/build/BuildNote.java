package dossier.build;

import dossier.model.Fingerprint;
import dossier.model.Problem;
import dossier.model.ProblemCode;
import dossier.model.SourceLocation;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What a build notes for the next: as long as its inputs are the same and the site stands, there is
 * nothing to do but to say the same again.
 *
 * @param inputs of all that the site was made of
 * @param read the seeds among these, whose content counts; of the others only that they are there
 * @param site of the site's files
 */
record BuildNote(
        Fingerprint inputs,
        List<String> read,
        Fingerprint site,
        int files,
        BuildResult.Counts counts,
        List<Problem> problems,
        List<String> ignored) {

    /** What kind of file it is, and a number that goes up with every change of the format. */
    private static final int FORMAT = 'N' << 24 | 1;

    BuildNote {
        read = List.copyOf(read);
        problems = List.copyOf(problems);
        ignored = List.copyOf(ignored);
    }

    /** The result of the build, without its files. */
    BuildResult result() {
        return new BuildResult(List.of(), problems, counts, ignored);
    }

    byte[] toBytes() {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (DataOutputStream out = new DataOutputStream(bytes)) {
            out.writeInt(FORMAT);
            write(out, inputs);
            write(out, read);
            write(out, site);
            out.writeInt(files);
            for (int count : counts.all()) {
                out.writeInt(count);
            }
            out.writeInt(problems.size());
            for (Problem problem : problems) {
                write(out, problem);
            }
            write(out, ignored);
        } catch (IOException e) {
            throw new IllegalStateException("writing to memory", e);
        }
        return bytes.toByteArray();
    }

    /** The note that these bytes are; empty when they are one of another format. */
    static Optional<BuildNote> parse(byte[] bytes) {
        try (DataInputStream in = new DataInputStream(new ByteArrayInputStream(bytes))) {
            return in.readInt() == FORMAT ? Optional.of(read(in)) : Optional.empty();
        } catch (IOException e) {
            throw new IllegalStateException("a note that is whole can be read", e);
        }
    }

    private static BuildNote read(DataInputStream in) throws IOException {
        return new BuildNote(
                fingerprint(in),
                texts(in),
                fingerprint(in),
                in.readInt(),
                counts(in),
                problems(in),
                texts(in));
    }

    private static void write(DataOutputStream out, Problem problem) throws IOException {
        write(out, problem.code().name());
        write(out, problem.location().file());
        out.writeInt(problem.location().line());
        out.writeInt(problem.location().column());
        write(out, problem.message());
        write(out, problem.hint());
    }

    private static List<Problem> problems(DataInputStream in) throws IOException {
        List<Problem> problems = new ArrayList<>();
        for (int left = in.readInt(); left > 0; left--) {
            ProblemCode code = ProblemCode.valueOf(text(in));
            SourceLocation place = new SourceLocation(text(in), in.readInt(), in.readInt());
            problems.add(new Problem(code, place, text(in), text(in)));
        }
        return problems;
    }

    private static BuildResult.Counts counts(DataInputStream in) throws IOException {
        return new BuildResult.Counts(
                in.readInt(),
                in.readInt(),
                in.readInt(),
                in.readInt(),
                in.readInt(),
                in.readInt(),
                in.readInt(),
                in.readInt());
    }

    private static void write(DataOutputStream out, Fingerprint fingerprint) throws IOException {
        out.writeLong(fingerprint.high());
        out.writeLong(fingerprint.low());
    }

    private static Fingerprint fingerprint(DataInputStream in) throws IOException {
        return new Fingerprint(in.readLong(), in.readLong());
    }

    private static void write(DataOutputStream out, List<String> texts) throws IOException {
        out.writeInt(texts.size());
        for (String text : texts) {
            write(out, text);
        }
    }

    private static List<String> texts(DataInputStream in) throws IOException {
        List<String> texts = new ArrayList<>();
        for (int left = in.readInt(); left > 0; left--) {
            texts.add(text(in));
        }
        return texts;
    }

    private static void write(DataOutputStream out, String text) throws IOException {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        out.writeInt(bytes.length);
        out.write(bytes);
    }

    private static String text(DataInputStream in) throws IOException {
        return new String(in.readNBytes(in.readInt()), StandardCharsets.UTF_8);
    }
}
