package dossier.check;

import dossier.model.OutputFile;
import dossier.model.Problem;
import dossier.model.ProblemCode;
import dossier.model.SourceLocation;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/** Finds two files that want the same place, also on file systems that ignore case. */
public final class AddressCheck {

    private AddressCheck() {}

    public static void check(List<OutputFile> output, Consumer<Problem> problems) {
        Map<String, OutputFile> taken = new HashMap<>();
        for (OutputFile file : output) {
            OutputFile other = taken.putIfAbsent(file.path().ignoringCase(), file);
            if (other != null) {
                problems.accept(
                        new Problem(
                                ProblemCode.ADDRESS_TAKEN,
                                SourceLocation.of("site/" + file.path()),
                                "another page stands at \"" + other.path() + "\" already",
                                "rename the file under seeds/pages/ or seeds/ that it is made of"));
            }
        }
    }
}
