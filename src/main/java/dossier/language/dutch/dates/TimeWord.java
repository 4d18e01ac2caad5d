package dossier.language.dutch.dates;

import java.util.Locale;

/** What a word can be in a date; the words themselves stand in {@code dutch/dates.txt}. */
enum TimeWord {
    /** {@code januari}: 1 to 12. */
    MONTH,
    /** {@code jan}, beside a day or a year only: 1 to 12. */
    MONTH_SHORT,
    /** {@code maandag}, {@code zaterdagavond}: 1 for Monday to 7. */
    WEEKDAY,
    /** {@code ma}, before a day and a month only: 1 to 7. */
    WEEKDAY_SHORT,
    /** {@code avond}, that a weekday can be joined to. */
    PART_OF_DAY,
    /** {@code gisteren}: days from the article's day. */
    DAY,
    /** {@code begin}: 1 to 3, as {@link dossier.language.MonthPart}. */
    PART,
    /** {@code week}: as {@link Unit}. */
    UNIT,
    /** {@code weken}: as {@link Unit}. */
    UNITS,
    /** {@code wekenlang}. */
    LONG,
    /** {@code deze}. */
    THIS,
    /** {@code vorige}. */
    PREVIOUS,
    /** {@code afgelopen}: the one before, or the time until now. */
    RECENT,
    /** {@code laatste}, of several only: {@code de laatste jaren}. */
    LAST,
    /** {@code volgende}: the next one, or the one after another. */
    NEXT,
    /** {@code komende}: the next one, or the time from now on. */
    COMING,
    /** {@code jongstleden}, after a date. */
    GONE_BY,
    /** {@code aanstaande}, after a date. */
    TO_COME,
    /** {@code geleden}. */
    AGO,
    /** {@code spreken}, of what is to come right behind a day that opens a sentence. */
    MEETS,
    /** {@code later}: 1, or -1 for {@code eerder}. */
    LATER,
    /** {@code daarop} after one day, week, month or year: 1, or -1 for {@code daarvoor}. */
    AFTER_THAT,
    /** {@code enkele}: how many is not said. */
    QUANTITY,
    /** {@code ruim}: the count that follows is not exact. */
    ABOUT,
    /** {@code drie}. */
    NUMBER,
    /** {@code derde}. */
    ORDINAL,
    /** {@code de} of {@code 19de}. */
    ORDINAL_END,
    /** {@code zomer}: its first month. */
    SEASON,
    /** {@code oudejaarsavond}: month and day as one number, 1231. */
    FEAST,
    /** {@code de}. */
    ARTICLE,
    /** {@code sinds}, which belongs to the words that say when. */
    LEAD,
    /** {@code op}, before a day without its month: {@code op de 5de}. */
    BEFORE_DAY,
    /** {@code van}, after which a number can be a year. */
    BEFORE_YEAR,
    /** {@code anno}, after which a number can be a year of any century. */
    BEFORE_OLD_YEAR,
    /** {@code was}, before which a number can be a year. */
    AFTER_YEAR,
    /** {@code artikel}, after which a number is no year. */
    NO_YEAR_AFTER,
    /** {@code euro}, before which a number is no year. */
    COUNTED,
    /** {@code troepen}: the same, and at the end of longer words. */
    COUNTED_END,
    /** {@code elke}: no one day. */
    ANY,
    /** {@code gespreid}: {@code over vijf jaar} is no date then. */
    SPREAD,
    /** {@code (}, which may touch a year. */
    OPENING,
    /** {@code al}, before a time that lasts: {@code al weken}. */
    ALREADY,
    /** {@code binnen}, before an uncertain count: {@code binnen enkele weken}. */
    WITHIN,
    /** {@code die}, between {@code later} and a unit: that of the date before. */
    THAT,
    /** {@code diezelfde}: the same, by itself. */
    SAME,
    /** {@code sinds}: the date has been. */
    SINCE,
    /** {@code tot}: the date can lie ahead of what the verb tells. */
    UNTIL,
    /** {@code tot}: a weekday after it lies ahead, unless the verb is in the past. */
    DEADLINE,
    /** {@code zal}: what the clause tells is to come. */
    WILL,
    /** {@code was}: what the clause tells has been. */
    WAS,
    /** {@code opgepakt}: with {@code is} and no other verb it has been. */
    HAPPENED,
    /** {@code hoofd}: what somebody is or was. */
    OFFICE,
    /** {@code besloot}: what has been is a plan. */
    PLANNED,
    /** {@code altijd}: what is told is done again and again. */
    USUAL,
    /** {@code beloofde}: right beside a date it was said then. */
    ANNOUNCED;

    /** The class that a list calls {@code month-short}. */
    static TimeWord of(String name) {
        return valueOf(name.toUpperCase(Locale.ROOT).replace('-', '_'));
    }
}
