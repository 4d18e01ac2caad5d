package dossier.serve;

import dossier.model.Problem;
import java.util.List;

/** The words of the preview in the reader's language. */
public interface PreviewWords {

    /** Counts: "2 errors, 1 warning". */
    String problems(int errors, int warnings);

    /** The same problems, said in that language. */
    List<Problem> said(List<Problem> problems);

    /** Stands over what broke off a build. */
    String failed();

    /** What broke it off, in a line. */
    String said(Throwable failure);

    /** Stands before a remedy: "remedy:". */
    String remedy();

    /** Names a button: "Close". */
    String close();
}
