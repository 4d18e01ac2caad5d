package dossier.language;

import dossier.model.Edtf;
import dossier.register.NameGrammar;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.SortedSet;

/** Any other language: sentences end at their signs, names have no forms, and nothing is read. */
final class UnknownLanguage implements Language {

    private final SentenceSplitter splitter = new SentenceSplitter(Set.of());

    @Override
    public List<Sentence> sentences(String text) {
        return splitter.split(text);
    }

    @Override
    public NameGrammar names() {
        return NameGrammar.NONE;
    }

    @Override
    public NameHints nameHints() {
        return NameHints.NONE;
    }

    @Override
    public boolean isFunction(String word) {
        return false;
    }

    @Override
    public OptionalInt titleStart(String before) {
        return OptionalInt.empty();
    }

    @Override
    public List<DateWording> dates(List<Passage> article, Optional<Edtf> published) {
        return List.of();
    }

    @Override
    public List<Quotation> quotations(List<Passage> article) {
        return List.of();
    }

    @Override
    public List<Figure> figures(List<Passage> article, List<DateWording> dates) {
        return List.of();
    }

    @Override
    public SortedSet<String> topics() {
        return Collections.emptySortedSet();
    }

    @Override
    public SortedSet<String> comparedTopics() {
        return Collections.emptySortedSet();
    }

    @Override
    public Outlook outlook(String sentence, int start, int end) {
        return Outlook.UNTOLD;
    }

    @Override
    public WordForms wordForms() {
        return WordForms.NONE;
    }
}
