package dossier.language.dutch.words;

import dossier.language.Folding;
import dossier.language.WordForms;
import dossier.language.WordList;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/** The forms of Dutch words. */
public final class DutchWordForms implements WordForms {

    private final Set<String> functionWords =
            WordList.of("dutch/function-words.txt").words().stream()
                    .map(Folding::fold)
                    .collect(Collectors.toUnmodifiableSet());

    private final Compounds compounds = new Compounds();

    @Override
    public String stem(String folded) {
        return DutchStemmer.stem(folded);
    }

    @Override
    public List<String> parts(String folded, Predicate<String> known) {
        return compounds.parts(folded, part -> known.test(part) && !functionWords.contains(part));
    }

    @Override
    public boolean isFunctionWord(String folded) {
        return functionWords.contains(folded);
    }
}
