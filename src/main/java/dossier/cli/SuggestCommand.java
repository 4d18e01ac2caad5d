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
import dossier.source.SeedTree;
import dossier.suggest.Suggestion;
import java.io.IOException;
import java.io.PrintWriter;
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
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code dossier suggest}: names in the articles that the register lacks. */
@Command(
        name = "suggest",
        description = "Lists names in the articles that the register lacks, ready to paste.",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        footer = {"", "Example: dossier suggest --accept person/merkel place/utrecht"})
final class SuggestCommand implements Callable<Integer> {

    @Spec private CommandSpec spec;
    @Mixin private SeedsFolder folder;

    @Option(
            names = "--accept",
            paramLabel = "ID[=ID]",
            arity = "1..*",
            description =
                    "Writes these suggestions into the register; with =ID of an entry, as other"
                            + " spellings of it.")
    private List<String> accept = new ArrayList<>();

    @Option(
            names = "--limit",
            paramLabel = "N",
            defaultValue = "100",
            description = "How many to list (default: ${DEFAULT-VALUE}).")
    private int limit;

    @Override
    public Integer call() throws IOException {
        if (limit < 1) {
            throw wrong("--limit is a number from 1 on.");
        }
        SeedTree tree = SeedTree.of(folder.path(spec));
        ReadNames names = ReadNames.of(tree);
        List<Problem> errors = names.problems().stream().filter(Problem::isError).toList();
        if (!errors.isEmpty()) {
            // A register that can't be read lacks names that it has.
            errors.forEach(spec.commandLine().getOut()::println);
            spec.commandLine().getOut().println("register   not searched: the errors come first");
            return ExitCode.INPUT;
        }
        List<Suggestion> suggestions = names.suggestions();
        if (accept.isEmpty()) {
            SuggestionLines.print(suggestions, limit, spec.commandLine().getOut());
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
                throw wrong("\"" + parts[0] + "\" " + unknown(parts[0], byId, names));
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
                .orElseThrow(() -> wrong("\"" + id + "\" " + missing(ids.nearest(id))));
    }

    private static String missing(Optional<String> nearest) {
        return "is not in the register: "
                + nearest.map(near -> "did you mean \"" + near + "\"?")
                        .orElse("name an entry of it after the =.");
    }

    private ParameterException wrong(String message) {
        return new ParameterException(spec.commandLine(), message);
    }

    private static String unknown(String id, Map<String, Suggestion> byId, ReadNames names) {
        if (EntityId.parse(id).flatMap(names.register()::entity).isPresent()) {
            return "is in the register already.";
        }
        return "is not suggested: "
                + NearestWord.to(id, byId.keySet())
                        .map(near -> "did you mean \"" + near + "\"?")
                        .orElse("see dossier suggest for what is.");
    }

    private int write(RegisterAddition addition) throws IOException {
        PrintWriter out = spec.commandLine().getOut();
        if (!addition.problems().isEmpty()) {
            addition.problems().forEach(out::println);
            out.println("register   not written: paste the entries yourself");
            return ExitCode.INPUT;
        }
        Path seeds = folder.path(spec);
        for (Map.Entry<String, byte[]> file : new TreeMap<>(addition.files()).entrySet()) {
            SeedFile.write(seeds.resolve(file.getKey()), file.getValue());
        }
        for (Map.Entry<EntityId, SourceLocation> entry :
                new TreeMap<>(addition.places()).entrySet()) {
            out.println("written    " + entry.getKey() + " at " + entry.getValue());
        }
        return ExitCode.DONE;
    }
}
