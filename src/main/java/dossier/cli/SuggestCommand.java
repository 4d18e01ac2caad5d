package dossier.cli;

import dossier.build.ReadNames;
import dossier.build.RegisterAddition;
import dossier.build.RegisterAddition.Accepted;
import dossier.model.EntityId;
import dossier.model.NearestWord;
import dossier.model.Problem;
import dossier.model.SourceLocation;
import dossier.publish.SeedFile;
import dossier.register.Entity;
import dossier.register.EntityIds;
import dossier.source.FileTree;
import dossier.suggest.Suggestion;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code dossier suggest}: names in the articles that the register lacks. */
@Command(name = "suggest", mixinStandardHelpOptions = true, versionProvider = Version.class)
final class SuggestCommand implements Callable<Integer> {

    @Spec private CommandSpec spec;
    @Mixin private SeedsFolder folder;

    @Option(names = "--accept", paramLabel = "ID[=ID]", arity = "1..*")
    private List<String> accept = new ArrayList<>();

    @Option(names = "--limit", paramLabel = "${bundle:label.number}", defaultValue = "100")
    private int limit;

    private final Desk desk;

    SuggestCommand(Desk desk) {
        this.desk = desk;
    }

    @Override
    public Integer call() throws IOException {
        if (limit < 1) {
            throw wrong("wrong.limit");
        }
        FileTree tree = FileTree.of(folder.path(spec));
        ReadNames names = ReadNames.of(tree);
        List<Problem> errors = names.problems().stream().filter(Problem::isError).toList();
        if (!errors.isEmpty()) {
            // A register that can't be read lacks names that it has.
            errors.stream().map(desk.words()::line).forEach(desk.out()::println);
            desk.line("suggest.register", desk.words().text("suggest.unsearched"));
            return ExitCode.INPUT;
        }
        List<Suggestion> suggestions = names.suggestions();
        if (accept.isEmpty()) {
            new SuggestionLines(desk).print(suggestions, limit);
            return ExitCode.DONE;
        }
        return write(RegisterAddition.of(tree, names, accepted(suggestions, names)));
    }

    private List<Accepted> accepted(List<Suggestion> suggestions, ReadNames names) {
        Map<String, Suggestion> byId = new LinkedHashMap<>();
        suggestions.forEach(suggestion -> byId.put(suggestion.id().toString(), suggestion));
        List<Accepted> accepted = new ArrayList<>();
        for (String argument : accept.stream().distinct().toList()) {
            String[] parts = argument.split("=", 2);
            if (!byId.containsKey(parts[0])) {
                throw unknown(parts[0], byId, names);
            }
            accepted.add(
                    new Accepted(
                            byId.get(parts[0]),
                            parts.length == 1
                                    ? Optional.empty()
                                    : Optional.of(entry(parts[1], names))));
        }
        return accepted;
    }

    private Entity entry(String id, ReadNames names) {
        EntityIds ids = new EntityIds(names.register());
        return ids.entity(id)
                .orElseThrow(
                        () ->
                                ids.nearest(id)
                                        .map(near -> wrong("wrong.entry.unknown", id, near))
                                        .orElseGet(() -> wrong("wrong.entry.none", id)));
    }

    private WrongUsage wrong(String key, Object... values) {
        return new WrongUsage(spec, key, values);
    }

    private WrongUsage unknown(String id, Map<String, Suggestion> byId, ReadNames names) {
        if (EntityId.parse(id).flatMap(names.register()::entity).isPresent()) {
            return wrong("wrong.accept.there", id);
        }
        return NearestWord.to(id, byId.keySet())
                .map(near -> wrong("wrong.accept.unknown", id, near))
                .orElseGet(() -> wrong("wrong.accept.none", id));
    }

    private int write(RegisterAddition addition) throws IOException {
        Words words = desk.words();
        if (!addition.problems().isEmpty()) {
            addition.problems().stream().map(words::text).forEach(desk.out()::println);
            desk.line("suggest.register", words.text("suggest.unwritten"));
            return ExitCode.INPUT;
        }
        Path seeds = folder.path(spec);
        for (Map.Entry<String, byte[]> file : new TreeMap<>(addition.files()).entrySet()) {
            SeedFile.write(seeds.resolve(file.getKey()), file.getValue());
        }
        for (Map.Entry<EntityId, SourceLocation> entry :
                new TreeMap<>(addition.places()).entrySet()) {
            desk.line(
                    "suggest.written",
                    words.text("suggest.written.at", entry.getKey(), entry.getValue()));
        }
        return ExitCode.DONE;
    }
}
