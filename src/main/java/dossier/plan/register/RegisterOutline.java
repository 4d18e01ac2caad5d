package dossier.plan.register;

import dossier.corpus.MentionIndex;
import dossier.corpus.Spelling;
import dossier.language.Folding;
import dossier.model.SitePath;
import dossier.page.AlphabetLetter;
import dossier.register.Entity;
import dossier.register.Variant;
import dossier.site.Addresses;
import dossier.site.SiteContext;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** The register's lines in alphabetical order, by letter, and on which page each letter stands. */
public final class RegisterOutline {

    /** Up to so many lines the whole register is one page. */
    private static final int MAX_ON_ONE_PAGE = 200;

    private static final String OTHER = "#";

    private static final Pattern WORD = Pattern.compile("[^ ,.-]+");

    /**
     * A line: a name, or another form of it.
     *
     * @param form how it stands in the list
     * @param reference whether it only points to the name
     */
    record Line(String form, Entity entity, boolean reference) {

        private String key() {
            return fold(form);
        }
    }

    private final SiteContext site;
    private final TreeMap<String, List<Line>> byLetter = new TreeMap<>();
    private final int size;

    public RegisterOutline(SiteContext site) {
        this.site = site;
        List<Line> lines = new ArrayList<>();
        MentionIndex mentions = site.corpus().mentions();
        for (Entity entity : mentions.mentioned()) {
            lines.add(new Line(entity.sortName(), entity, false));
            Set<String> printed =
                    mentions.spellingsOf(entity.id()).stream()
                            .map(Spelling::text)
                            .collect(Collectors.toSet());
            references(entity, printed).forEach(form -> lines.add(new Line(form, entity, true)));
        }
        lines.sort(
                Comparator.comparing(Line::key)
                        .thenComparing(Line::form)
                        .thenComparing(line -> line.entity().id()));
        lines.forEach(
                line ->
                        byLetter.computeIfAbsent(letter(line.key()), l -> new ArrayList<>())
                                .add(line));
        this.size = lines.size();
    }

    /** Printed forms that a reader would look up elsewhere in the alphabet than the name itself. */
    private static List<String> references(Entity entity, Set<String> printed) {
        String own = firstWord(entity.sortName());
        Map<String, String> byFirstWord = new TreeMap<>();
        for (Variant variant : entity.variants()) {
            if (printed.contains(variant.text()) && !variant.text().equals(entity.name())) {
                String form = entity.sortForm(variant.text());
                byFirstWord.merge(
                        firstWord(form), form, (a, b) -> a.length() >= b.length() ? a : b);
            }
        }
        byFirstWord.remove(own);
        return List.copyOf(byFirstWord.values());
    }

    private static String firstWord(String form) {
        return fold(form).split("[ ,]", 2)[0];
    }

    /** Each word as readers type it, for the alphabet. */
    static String fold(String text) {
        return WORD.matcher(text)
                .replaceAll(word -> Matcher.quoteReplacement(Folding.fold(word.group())));
    }

    private static String letter(String key) {
        char first = key.isEmpty() ? '#' : key.charAt(0);
        return first >= 'a' && first <= 'z' ? key.substring(0, 1) : OTHER;
    }

    /** Letters that have lines, {@code a} to {@code z}, then {@code #} for all others. */
    List<String> letters() {
        List<String> letters = new ArrayList<>(byLetter.keySet());
        if (letters.remove(OTHER)) {
            letters.add(OTHER);
        }
        return letters;
    }

    List<Line> lines(String letter) {
        return byLetter.get(letter);
    }

    boolean isOnePage() {
        return size <= MAX_ON_ONE_PAGE;
    }

    /** Where a letter's first page stands, in a register of a page a letter. */
    SitePath path(String letter, int page) {
        return site.addresses().register(letter.equals(OTHER) ? "0" : letter, page);
    }

    /** The letter as printed. */
    String label(String letter) {
        return letter.equals(OTHER)
                ? site.words().text("register.other")
                : letter.toUpperCase(Locale.ROOT);
    }

    static String anchor(String letter) {
        return "letter-" + (letter.equals(OTHER) ? "0" : letter);
    }

    /**
     * The alphabet as links.
     *
     * @param current the letter of the page itself, or empty
     */
    public List<AlphabetLetter> alphabet(SitePath from, String current) {
        List<AlphabetLetter> alphabet = new ArrayList<>();
        for (char c = 'a'; c <= 'z'; c++) {
            alphabet.add(alphabetLetter(from, String.valueOf(c), current));
        }
        if (byLetter.containsKey(OTHER)) {
            alphabet.add(alphabetLetter(from, OTHER, current));
        }
        return alphabet;
    }

    private AlphabetLetter alphabetLetter(SitePath from, String letter, String current) {
        boolean available = byLetter.containsKey(letter);
        String href =
                isOnePage()
                        ? Addresses.link(from, site.addresses().register(), anchor(letter))
                        : Addresses.link(from, path(letter, 1));
        String label = letter.equals(OTHER) ? OTHER : letter.toUpperCase(Locale.ROOT);
        return new AlphabetLetter(label, available ? href : "", available, letter.equals(current));
    }
}
