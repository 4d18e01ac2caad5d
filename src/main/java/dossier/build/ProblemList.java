package dossier.build;

import dossier.model.Problem;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.function.Consumer;

/** Collects problems from many threads; gives each once, in order. */
final class ProblemList implements Consumer<Problem> {

    private final Queue<Problem> problems = new ConcurrentLinkedQueue<>();

    @Override
    public void accept(Problem problem) {
        problems.add(problem);
    }

    boolean hasErrors() {
        return problems.stream().anyMatch(Problem::isError);
    }

    List<Problem> sorted() {
        return problems.stream().distinct().sorted().toList();
    }
}
