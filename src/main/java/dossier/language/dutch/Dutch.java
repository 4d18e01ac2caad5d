package dossier.language.dutch;

import dossier.language.DateWording;
import dossier.language.Figure;
import dossier.language.Language;
import dossier.language.NameHints;
import dossier.language.Outlook;
import dossier.language.Passage;
import dossier.language.Quotation;
import dossier.language.Sentence;
import dossier.language.SentenceSplitter;
import dossier.language.WordForms;
import dossier.language.WordList;
import dossier.language.dutch.dates.DutchDates;
import dossier.language.dutch.figures.DutchFigures;
import dossier.language.dutch.quotes.DutchQuotes;
import dossier.language.dutch.words.DutchWordForms;
import dossier.model.Edtf;
import dossier.register.NameGrammar;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.SortedSet;

/** Dutch as the press of the Netherlands and Flanders writes it. */
public final class Dutch implements Language {

    private final SentenceSplitter splitter =
            new SentenceSplitter(WordList.of("dutch/abbreviations.txt").words());
    private final Functions functions = new Functions();
    private final NameGrammar names = new DutchNames(functions);
    private final DutchDates dates = new DutchDates();
    private final DutchQuotes quotes = new DutchQuotes(functions::contain);
    private final DutchFigures figures = new DutchFigures();
    private final NameTitles titles = new NameTitles(functions);
    private final Tenses tenses = new Tenses();
    private final WordForms wordForms = new DutchWordForms();

    @Override
    public List<Sentence> sentences(String text) {
        return splitter.split(text);
    }

    @Override
    public NameGrammar names() {
        return names;
    }

    @Override
    public NameHints nameHints() {
        return new DutchNameHints(functions);
    }

    @Override
    public boolean isFunction(String word) {
        return functions.contain(word);
    }

    @Override
    public OptionalInt titleStart(String before) {
        return titles.start(before);
    }

    @Override
    public List<DateWording> dates(List<Passage> article, Optional<Edtf> published) {
        return dates.find(article, published);
    }

    @Override
    public List<Quotation> quotations(List<Passage> article) {
        return quotes.find(article);
    }

    @Override
    public List<Figure> figures(List<Passage> article, List<DateWording> dates) {
        return figures.find(article, dates);
    }

    @Override
    public SortedSet<String> topics() {
        return figures.topics();
    }

    @Override
    public SortedSet<String> comparedTopics() {
        return figures.comparedTopics();
    }

    @Override
    public Outlook outlook(String sentence, int start, int end) {
        return tenses.outlook(sentence, start, end);
    }

    @Override
    public WordForms wordForms() {
        return wordForms;
    }
}
