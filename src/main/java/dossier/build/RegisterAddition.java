package dossier.build;

import dossier.article.Mention;
import dossier.build.NamesReader.ReadNames;
import dossier.model.EntityId;
import dossier.model.EntityType;
import dossier.model.Problem;
import dossier.model.SourceLocation;
import dossier.register.Entity;
import dossier.source.SeedTree;
import dossier.suggest.EntryInsertion;
import dossier.suggest.Suggestion;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * The register's files with entries added, proven by reading them: they parse as before, and the
 * articles' names are found by them.
 *
 * @param files contents by path in the seeds' folder
 * @param places where each entry now stands
 * @param problems what stands against it; when there are any, nothing must be written
 */
public record RegisterAddition(
        Map<String, byte[]> files, Map<EntityId, SourceLocation> places, List<String> problems) {

    private static final String FOLDER = "register/";

    /** Where entries go of a type that no file holds. */
    private static final String NEW_FILE = FOLDER + "names.yaml";

    public RegisterAddition {
        files = Map.copyOf(files);
        places = Map.copyOf(places);
        problems = List.copyOf(problems);
    }

    /**
     * Adds suggestions to the file that holds most entries of their type.
     *
     * @throws IOException when the disk fails
     */
    public static RegisterAddition of(SeedTree tree, ReadNames names, List<Suggestion> accepted)
            throws IOException {
        Map<String, List<Entity>> byFile = byFile(tree, names);
        Map<String, List<Suggestion>> additions =
                accepted.stream()
                        .collect(
                                Collectors.groupingBy(
                                        s -> fileOf(s.id().type(), byFile),
                                        TreeMap::new,
                                        Collectors.toList()));
        Map<String, byte[]> files = new TreeMap<>();
        for (String file : additions.keySet()) {
            boolean there = tree.files().contains(file);
            String text = there ? new String(tree.bytes(file), StandardCharsets.UTF_8) : "";
            String added =
                    EntryInsertion.insert(
                            text, byFile.getOrDefault(file, List.of()), additions.get(file));
            files.put(file, added.getBytes(StandardCharsets.UTF_8));
        }
        return proven(NamesReader.read(new ChangedSeeds(tree, files)), names, files, accepted);
    }

    private static Map<String, List<Entity>> byFile(SeedTree tree, ReadNames names)
            throws IOException {
        Map<String, List<Entity>> byShown =
                names.register().entities().stream()
                        .collect(Collectors.groupingBy(entity -> entity.location().file()));
        Map<String, List<Entity>> byFile = new TreeMap<>();
        for (String file : tree.files()) {
            if (byShown.containsKey(tree.displayName(file))) {
                byFile.put(file, byShown.get(tree.displayName(file)));
            }
        }
        return byFile;
    }

    private static String fileOf(EntityType type, Map<String, List<Entity>> byFile) {
        String best = NEW_FILE;
        long most = 0;
        for (Map.Entry<String, List<Entity>> file : byFile.entrySet()) {
            long count = file.getValue().stream().filter(e -> e.id().type() == type).count();
            if (count > most) {
                best = file.getKey();
                most = count;
            }
        }
        return best;
    }

    private static RegisterAddition proven(
            ReadNames after, ReadNames before, Map<String, byte[]> files, List<Suggestion> added) {
        Map<EntityId, SourceLocation> places = new TreeMap<>();
        List<String> problems = new ArrayList<>();
        long errorsBefore = before.problems().stream().filter(Problem::isError).count();
        List<Problem> errors = after.problems().stream().filter(Problem::isError).toList();
        if (errors.size() > errorsBefore) {
            errors.forEach(error -> problems.add(error.toString()));
        }
        int expected = before.register().entities().size() + added.size();
        if (after.register().entities().size() != expected) {
            problems.add("the register would hold another number of entries than it should");
        }
        Set<EntityId> found = new HashSet<>();
        after.articles()
                .forEach(a -> a.mentions().stream().map(Mention::entity).forEach(found::add));
        for (Suggestion suggestion : added) {
            after.register()
                    .entity(suggestion.id())
                    .ifPresent(entity -> places.put(entity.id(), entity.location()));
            if (!found.contains(suggestion.id())) {
                problems.add("no article would be found to name " + suggestion.id());
            }
        }
        return new RegisterAddition(files, places, problems);
    }
}
