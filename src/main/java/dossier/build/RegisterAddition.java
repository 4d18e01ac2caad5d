package dossier.build;

import dossier.article.Article;
import dossier.article.Mention;
import dossier.model.EntityId;
import dossier.model.EntityType;
import dossier.model.Problem;
import dossier.model.SourceLocation;
import dossier.model.WhiteSpace;
import dossier.model.Wording;
import dossier.register.Entity;
import dossier.source.FileTree;
import dossier.suggest.RegisterChange;
import dossier.suggest.Suggestion;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
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
        Map<String, byte[]> files, Map<EntityId, SourceLocation> places, List<Wording> problems) {

    private static final String FOLDER = "register/";

    /** Where entries go of a type that no file holds. */
    private static final String NEW_FILE = FOLDER + "names.yaml";

    public RegisterAddition {
        files = Map.copyOf(files);
        places = Map.copyOf(places);
        problems = List.copyOf(problems);
    }

    /**
     * What an editor accepted.
     *
     * @param as the entry of which it is another spelling; empty when it becomes an entry itself
     */
    public record Accepted(Suggestion suggestion, Optional<Entity> as) {

        /** The entry by which its name is found from now on. */
        EntityId id() {
            return as.map(Entity::id).orElse(suggestion.id());
        }
    }

    /**
     * Adds suggestions, each to the file that holds most entries of its type or to its entry.
     *
     * @throws IOException when the disk fails
     */
    public static RegisterAddition of(FileTree tree, ReadNames names, List<Accepted> accepted)
            throws IOException {
        Map<String, List<Entity>> byFile = byFile(tree, names);
        Map<String, List<Accepted>> additions =
                accepted.stream()
                        .collect(
                                Collectors.groupingBy(
                                        one -> fileOf(one, byFile),
                                        TreeMap::new,
                                        Collectors.toList()));
        Map<String, byte[]> files = new TreeMap<>();
        for (String file : additions.keySet()) {
            boolean there = tree.files().contains(file);
            String text = there ? new String(tree.bytes(file), StandardCharsets.UTF_8) : "";
            String changed =
                    changed(text, byFile.getOrDefault(file, List.of()), additions.get(file));
            files.put(file, changed.getBytes(StandardCharsets.UTF_8));
        }
        return proven(ReadNames.of(new ChangedSeeds(tree, files)), names, files, accepted);
    }

    private static String changed(String text, List<Entity> entities, List<Accepted> accepted) {
        List<Suggestion> added =
                accepted.stream()
                        .filter(one -> one.as().isEmpty())
                        .map(Accepted::suggestion)
                        .toList();
        Map<Entity, List<Suggestion>> spellings = new LinkedHashMap<>();
        for (Accepted one : accepted) {
            one.as()
                    .ifPresent(
                            entity ->
                                    spellings
                                            .computeIfAbsent(entity, key -> new ArrayList<>())
                                            .add(one.suggestion()));
        }
        return RegisterChange.of(text, entities, added, spellings);
    }

    private static Map<String, List<Entity>> byFile(FileTree tree, ReadNames names)
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

    private static String fileOf(Accepted accepted, Map<String, List<Entity>> byFile) {
        if (accepted.as().isPresent()) {
            return byFile.entrySet().stream()
                    .filter(file -> file.getValue().contains(accepted.as().get()))
                    .findFirst()
                    .orElseThrow()
                    .getKey();
        }
        return fileOf(accepted.suggestion().id().type(), byFile);
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
            ReadNames after, ReadNames before, Map<String, byte[]> files, List<Accepted> accepted) {
        List<Wording> problems = new ArrayList<>();
        long errorsBefore = before.problems().stream().filter(Problem::isError).count();
        List<Problem> errors = after.problems().stream().filter(Problem::isError).toList();
        if (errors.size() > errorsBefore) {
            errors.forEach(
                    error ->
                            problems.add(
                                    Wording.of(
                                            "{0} error {1}: {2}; {3}",
                                            error.location(),
                                            error.code().key(),
                                            error.fault(),
                                            error.remedy())));
        }
        long added = accepted.stream().filter(one -> one.as().isEmpty()).count();
        if (after.register().entities().size() != before.register().entities().size() + added) {
            problems.add(Wording.of("the register would not hold the entries that it should"));
        }
        Map<EntityId, SourceLocation> places = new TreeMap<>();
        Map<EntityId, Set<String>> found = spellings(after);
        for (Accepted one : accepted) {
            after.register()
                    .entity(one.id())
                    .ifPresent(entity -> places.put(entity.id(), entity.location()));
            Set<String> printed = found.getOrDefault(one.id(), Set.of());
            String name = one.suggestion().name();
            if (printed.stream().noneMatch(words -> words.contains(name))) {
                problems.add(Wording.of("\"{0}\" would not be found to name {1}", name, one.id()));
            }
        }
        return new RegisterAddition(files, places, problems);
    }

    /** How the articles print each entity. */
    private static Map<EntityId, Set<String>> spellings(ReadNames names) {
        Map<EntityId, Set<String>> spellings = new HashMap<>();
        for (Article article : names.articles()) {
            for (Mention mention : article.mentions()) {
                spellings
                        .computeIfAbsent(mention.entity(), id -> new HashSet<>())
                        .add(WhiteSpace.onOneLine(mention.spelling()));
            }
        }
        return spellings;
    }
}
