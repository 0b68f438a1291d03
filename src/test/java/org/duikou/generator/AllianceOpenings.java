package org.duikou.generator;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.duikou.vocabulary.CollegeId;
import org.duikou.vocabulary.EnterpriseId;
import org.duikou.vocabulary.Hazard;
import org.duikou.vocabulary.Opening;
import org.duikou.vocabulary.OpeningId;
import org.duikou.vocabulary.OpeningKind;
import org.duikou.vocabulary.Round;
import org.duikou.vocabulary.WorkConditions;
import org.jspecify.annotations.Nullable;

/** The alliance's seven order classes and its internship posts of 143 seats. */
final class AllianceOpenings {
    private static final String PAINT_SHOP = "P24";
    private static final String NIGHT_SHIFT = "P07";
    private static final String WITH_RESERVE = "P01";
    private static final String MUST_OPEN = "D01";
    private static final Pattern HEAVIER_WORK = Pattern.compile("焊|冲压|铸件|涂装|物流");
    private static final int LOWEST_GRADE_WAGE = 2_100;

    private AllianceOpenings() {}

    static List<Opening> read(Round round) {
        List<Opening> openings = new ArrayList<>();
        AllianceRosters.rows(AllianceTables.ORDER_CLASSES).forEach(cells -> openings.add(orderClass(cells, round)));
        AllianceRosters.rows(AllianceTables.POSTS).forEach(cells -> openings.add(post(cells, round)));
        return openings;
    }

    private static Opening orderClass(String[] cells, Round round) {
        return new Opening(
                new OpeningId(cells[0]),
                OpeningKind.ORDER_CLASS,
                new EnterpriseId(cells[1]),
                cells[2],
                occupation(cells[3]),
                Integer.parseInt(cells[4]),
                Integer.parseInt(cells[5]),
                cells[0].equals(MUST_OPEN),
                null,
                null,
                0,
                List.of(cells[9].split(";")),
                Set.of(),
                Stream.of(cells[7].split(";")).map(Integer::valueOf).collect(Collectors.toSet()),
                Set.of(),
                colleges(cells[8]),
                Map.of(),
                WorkConditions.ORDINARY,
                round.start(),
                round.end(),
                null,
                cells[6].equals("+"));
    }

    private static Opening post(String[] cells, Round round) {
        return new Opening(
                new OpeningId(cells[0]),
                OpeningKind.POST,
                new EnterpriseId(cells[1]),
                cells[2],
                occupation(cells[9]),
                Integer.parseInt(cells[5]),
                0,
                false,
                cells[3],
                cells[4].equals("-") ? null : Integer.valueOf(cells[4]),
                0,
                List.of(cells[8].split(";")),
                Set.of(),
                Set.of(),
                Set.of(),
                colleges(cells[7]),
                cells[0].equals(WITH_RESERVE) ? Map.of(new CollegeId("C06"), 3) : Map.of(),
                conditions(cells[0], cells[2]),
                round.start(),
                round.end(),
                null,
                cells[6].equals("+"));
    }

    /** Of the national classification; none where it has no code that plainly fits. */
    private static @Nullable String occupation(String cell) {
        return cell.equals("-") ? null : cell;
    }

    private static Set<CollegeId> colleges(String cell) {
        return Stream.of(cell.split(";")).map(CollegeId::new).collect(Collectors.toCollection(TreeSet::new));
    }

    /** Pay between 80 % and 90 % of the post's wage, which the norm asks. */
    private static WorkConditions conditions(String opening, String title) {
        boolean paint = opening.equals(PAINT_SHOP);
        boolean night = opening.equals(NIGHT_SHIFT);
        int number = Integer.parseInt(opening.substring(1));
        int wage = LOWEST_GRADE_WAGE + 500 + 100 * (number * 7 % 13);
        int pay = wage * (80 + number * 3 % 11) / 100;
        return new WorkConditions(
                night,
                HEAVIER_WORK.matcher(title).find() ? 2 : 1,
                paint ? Set.of(Hazard.TOXIC, Hazard.FLAMMABLE) : Set.of(),
                new BigDecimal("8"),
                paint || night,
                new BigDecimal(pay),
                new BigDecimal(wage),
                new BigDecimal(LOWEST_GRADE_WAGE),
                false,
                null);
    }
}
