package dossier.cache;

import dossier.check.PageLinks;
import dossier.model.FileDigest;
import dossier.model.Fingerprint;
import dossier.model.SitePath;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * Pages in a file: for each its path, fingerprint, parts, digest, targets and places; lists begin
 * with their length. Numbers are big-endian, texts as {@link DataOutputStream#writeUTF} has them.
 */
final class PageCacheFile {

    /** What kind of file it is, and a number that goes up with every change of the format. */
    private static final int FORMAT = 'P' << 24 | 1;

    private PageCacheFile() {}

    /** The pages in the file; none when it is damaged, missing or of another format. */
    static Map<SitePath, CachedPage> read(Path file) {
        Optional<CheckedFile.Content> content = CheckedFile.read(file);
        if (content.isEmpty()) {
            return Map.of();
        }
        byte[] all = content.get().bytes();
        try (DataInputStream in = new DataInputStream(new ByteArrayInputStream(all))) {
            if (in.readInt() != FORMAT) {
                return Map.of();
            }
            int count = in.readInt();
            Map<SitePath, CachedPage> pages = new HashMap<>(count * 2);
            for (int i = 0; i < count; i++) {
                pages.put(new SitePath(in.readUTF()), page(in));
            }
            return pages;
        } catch (IOException e) {
            throw new IllegalStateException("a file that is whole can be read: " + file, e);
        }
    }

    private static CachedPage page(DataInputStream in) throws IOException {
        Fingerprint whole = new Fingerprint(in.readLong(), in.readLong());
        int count = in.readInt();
        List<Integer> parts = new ArrayList<>(count);
        for (int i = 0; i < count; i++) {
            parts.add(in.readInt());
        }
        FileDigest digest = new FileDigest(in.readUTF(), in.readLong());
        PageLinks links = new PageLinks(longs(in), longs(in));
        return new CachedPage(new PageFingerprint(whole, parts), digest, links);
    }

    private static long[] longs(DataInputStream in) throws IOException {
        long[] longs = new long[in.readInt()];
        for (int i = 0; i < longs.length; i++) {
            longs[i] = in.readLong();
        }
        return longs;
    }

    static void write(Path file, Map<SitePath, CachedPage> pages) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (DataOutputStream out = new DataOutputStream(bytes)) {
            out.writeInt(FORMAT);
            out.writeInt(pages.size());
            for (Map.Entry<SitePath, CachedPage> page : new TreeMap<>(pages).entrySet()) {
                out.writeUTF(page.getKey().path());
                write(out, page.getValue());
            }
        } catch (IOException e) {
            throw new IllegalStateException("writing to memory", e);
        }
        CheckedFile.write(file, bytes.toByteArray());
    }

    private static void write(DataOutputStream out, CachedPage page) throws IOException {
        out.writeLong(page.fingerprint().whole().high());
        out.writeLong(page.fingerprint().whole().low());
        out.writeInt(page.fingerprint().parts().size());
        for (int part : page.fingerprint().parts()) {
            out.writeInt(part);
        }
        out.writeUTF(page.digest().sha256());
        out.writeLong(page.digest().size());
        write(out, page.links().targets());
        write(out, page.links().places());
    }

    private static void write(DataOutputStream out, long[] longs) throws IOException {
        out.writeInt(longs.length);
        for (long one : longs) {
            out.writeLong(one);
        }
    }
}
