package dossier.check;

import dossier.model.OutputFile;
import dossier.model.Problem;
import dossier.model.ProblemCode;
import dossier.model.SitePath;
import dossier.model.SourceLocation;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/** Finds two files that want the same place, also on file systems that ignore case. */
public final class AddressCheck {

    private AddressCheck() {}

    /**
     * @param seeds the editor's file that a page was made of, as far as it was made of one
     */
    public static void check(
            List<OutputFile> output, Map<SitePath, String> seeds, Consumer<Problem> problems) {
        Map<String, OutputFile> taken = new HashMap<>();
        for (OutputFile file : output) {
            OutputFile other = taken.putIfAbsent(file.path().ignoringCase(), file);
            if (other != null) {
                String seed = seeds.getOrDefault(file.path(), seeds.get(other.path()));
                problems.accept(
                        new Problem(
                                ProblemCode.ADDRESS_TAKEN,
                                SourceLocation.of(seed == null ? "site/" + file.path() : seed),
                                "another page stands at \"" + other.path() + "\" already",
                                "give the file another name"));
            }
        }
    }
}
