package org.duikou.generator;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.duikou.vocabulary.Level;

/**
 * Whom an opening asks for.
 *
 * @param majors codes, prefixes or {@code *}
 * @param categories those of the majors, as {@link Major#category()}
 * @param levels empty: any
 * @param grades empty: any
 */
record Ask(List<String> majors, Set<String> categories, Set<Level> levels, Set<Integer> grades) {
    private static final List<Set<Level>> LEVELS =
            List.of(Set.of(Level.HIGHER), Set.of(Level.SECONDARY, Level.TECHNICIAN), Set.of(Level.SECONDARY), Set.of());
    private static final List<Set<Integer>> POST_GRADES = List.of(Set.of(), Set.of(2, 3), Set.of(3), Set.of(2));
    private static final double[] POST_GRADE_WEIGHTS = {40, 25, 20, 15};
    private static final List<Set<Integer>> CLASS_GRADES = List.of(Set.of(2), Set.of(2, 3), Set.of(1, 2));
    private static final double[] CLASS_GRADE_WEIGHTS = {40, 40, 20};

    /** In a small market openings cannot be choosy: any level, and the neighbouring trade as well. */
    static Ask draw(Chance chance, Vacancy vacancy, Census census, boolean smallMarket) {
        Set<Level> levels = chance.percent(smallMarket ? 70 : 35) ? Set.of() : levels(chance, census);
        Set<Integer> grades = vacancy.isOrderClass()
                ? CLASS_GRADES.get(chance.weighted(CLASS_GRADE_WEIGHTS))
                : POST_GRADES.get(chance.weighted(POST_GRADE_WEIGHTS));
        List<String> majors = majors(chance, levels, trades(chance, vacancy.trade(), smallMarket ? 85 : 65));
        Set<String> categories = new TreeSet<>();
        majors.forEach(code -> categories.add(Major.category(code)));
        return new Ask(majors, categories, levels, grades);
    }

    /** College level or below it, as often as there are students of either. */
    private static Set<Level> levels(Chance chance, Census census) {
        return chance.unit() * 100 < census.percent(Level.HIGHER)
                ? Set.of(Level.HIGHER)
                : Set.of(Level.SECONDARY, Level.TECHNICIAN);
    }

    boolean admits(Campus campus) {
        return admits(campus.level()) && campus.majors().stream().anyMatch(this::admits);
    }

    boolean admits(Campus campus, Major major, int grade) {
        return admits(campus.level()) && admits(major) && (grades.isEmpty() || grades.contains(grade));
    }

    private boolean admits(Level level) {
        return levels.isEmpty() || levels.contains(level);
    }

    private boolean admits(Major major) {
        return categories.contains("*") || categories.contains(major.category());
    }

    /** The trade and, often, the one whose people can do the work as well. */
    private static List<Trade> trades(Chance chance, Trade trade, int percent) {
        Trade neighbour =
                switch (trade) {
                    case VEHICLE_MAKING -> Trade.VEHICLE_SERVICE;
                    case VEHICLE_SERVICE -> Trade.VEHICLE_MAKING;
                    case MACHINING, ELECTRONICS, LOGISTICS -> Trade.MECHATRONICS;
                    case MECHATRONICS -> Trade.ELECTRONICS;
                };
        return chance.percent(percent) ? List.of(trade, neighbour) : List.of(trade);
    }

    private static List<String> majors(Chance chance, Set<Level> levels, List<Trade> trades) {
        int form = chance.below(100);
        if (form < 2) {
            return List.of("*");
        }
        List<String> codes = new ArrayList<>();
        for (Trade trade : trades) {
            for (Major major : Major.of(trade)) {
                boolean invited = levels.isEmpty() || levels.contains(major.level());
                String code = form < 60 ? major.code() : prefix(major, form < 88 ? 4 : 2);
                if (invited && !codes.contains(code)) {
                    codes.add(code);
                }
            }
        }
        return codes;
    }

    private static String prefix(Major major, int digits) {
        return major.level() == Level.TECHNICIAN ? major.code() : major.code().substring(0, digits);
    }
}
