package dossier.language.dutch.dates;

import dossier.language.DateWording;
import dossier.language.Passage;
import dossier.model.Edtf;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Finds the words of a Dutch article that say when. Immutable and safe for many threads. */
public final class DutchDates {

    private final TimeLexicon lexicon = new TimeLexicon();

    /** In this order: the longest wordings first. */
    private final List<WordingRule> rules;

    /** Reads the list of words. */
    public DutchDates() {
        WordingRule calendar = new CalendarRule();
        WordingRule year = new YearRule();
        WordingRule relative = new RelativeRule();
        WordingRule period = new PeriodRule();
        WordingRule part = new PartRule(List.of(calendar, year, period, relative));
        this.rules =
                List.of(
                        new RangeRule(List.of(calendar, part, year)),
                        calendar,
                        year,
                        part,
                        new WeekOfMonthRule(calendar),
                        period,
                        new DayOfMonthRule(),
                        new WeekdayRule(),
                        new VagueRule(),
                        relative,
                        new CountRule());
    }

    /** In order; no two overlap. */
    public List<DateWording> find(List<Passage> article, Optional<Edtf> published) {
        DateResolver resolver = new DateResolver(Reference.of(published));
        List<DateWording> found = new ArrayList<>();
        Place place = Place.FIRST;
        for (Passage passage : article) {
            new PassageDates(new Words(passage, place, lexicon), rules, resolver, found).read();
            place = place.after(passage, found);
        }
        return List.copyOf(found);
    }
}
