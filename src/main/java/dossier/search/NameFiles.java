package dossier.search;

import dossier.article.Article;
import dossier.article.Mention;
import dossier.corpus.words.Slots;
import dossier.model.EntityId;
import dossier.register.Entity;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Writes where each name stands, whichever its spelling. */
final class NameFiles {

    /** A file is closed when it has so many characters; a name is never divided. */
    private static final int FILE_SIZE = 24_000;

    private final Map<EntityId, List<Integer>> slotsOf = new HashMap<>();
    private final List<IndexFile> files = new ArrayList<>();
    private final List<Integer> firstNumbers = new ArrayList<>();

    /**
     * @param entities in the order of their numbers
     */
    NameFiles(List<Entity> entities, List<Article> articles, Slots slots) {
        entities.forEach(entity -> slotsOf.put(entity.id(), new ArrayList<>()));
        for (int i = 0; i < articles.size(); i++) {
            for (Mention mention : articles.get(i).mentions()) {
                slotsOf.get(mention.entity()).add(slots.of(i, mention.span().block()));
            }
        }
        write(entities, slots);
    }

    private void write(List<Entity> entities, Slots slots) {
        StringBuilder open = new StringBuilder();
        for (int i = 0; i < entities.size(); i++) {
            if (open.length() >= FILE_SIZE && FileEnds.isBefore(entities.get(i).id().toString())) {
                close(open);
            }
            if (open.length() == 0) {
                firstNumbers.add(i);
            }
            open.append(open.length() == 0 ? "\"" : ",\"");
            List<Integer> places = slotsOf.get(entities.get(i).id());
            open.append(PackedPostings.slots(places.size(), places::get, slots)).append('"');
        }
        close(open);
    }

    private void close(StringBuilder open) {
        if (open.length() > 0) {
            files.add(IndexFile.hashed("names", "[" + open + "]"));
            open.setLength(0);
        }
    }

    List<IndexFile> files() {
        return List.copyOf(files);
    }

    /** The number of the first name in each file. */
    List<Integer> firstNumbers() {
        return List.copyOf(firstNumbers);
    }
}
