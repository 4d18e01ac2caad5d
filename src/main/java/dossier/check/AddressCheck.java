package dossier.check;

import dossier.model.OutputFile;
import dossier.model.Problem;
import dossier.model.ProblemCode;
import dossier.model.SitePath;
import dossier.model.SourceLocation;
import dossier.model.Wording;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/**
 * Finds two files that want the same place, also on file systems that ignore case, and files that
 * Windows has no place for.
 */
public final class AddressCheck {

    private AddressCheck() {}

    /**
     * @param seeds the editor's file that a page was made of, as far as it was made of one
     */
    public static void check(
            List<OutputFile> output, Map<SitePath, String> seeds, Consumer<Problem> problems) {
        Map<String, OutputFile> taken = new HashMap<>();
        for (OutputFile file : output) {
            if (!SitePath.isPortable(file.path().path())) {
                problems.accept(
                        new Problem(
                                ProblemCode.FILE_NAME,
                                SourceLocation.of(
                                        seeds.getOrDefault(file.path(), "site/" + file.path())),
                                Wording.of("Windows cannot keep a file named \"{0}\"", file.path()),
                                Wording.of("give what the page is made of another name or id")));
            }
            OutputFile other = taken.putIfAbsent(file.path().ignoringCase(), file);
            if (other != null) {
                String ofOther = seeds.getOrDefault(other.path(), "site/" + file.path());
                problems.accept(
                        new Problem(
                                ProblemCode.ADDRESS_TAKEN,
                                SourceLocation.of(seeds.getOrDefault(file.path(), ofOther)),
                                Wording.of("another page stands at \"{0}\" already", other.path()),
                                Wording.of("give the file another name")));
            }
        }
    }
}
