package org.duikou.intake;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.duikou.vocabulary.Hazard;
import org.duikou.vocabulary.Opening;
import org.duikou.vocabulary.WorkConditions;
import org.jspecify.annotations.Nullable;

/** Posts of one type that contradict each other, posts that may take nobody, posts that pay too little. */
record OpeningChecks(RoundRows round, CrossChecks checks) {
    private static final Set<Hazard> HIGH_RISK =
            Set.of(Hazard.HEIGHT, Hazard.UNDERGROUND, Hazard.RADIATION, Hazard.TOXIC, Hazard.FLAMMABLE);
    private static final int BARRED_INTENSITY = 3;
    private static final String BARRED_VENUE = "ENTERTAINMENT";
    private static final int DECIMALS_OF_PERCENT = 2;

    void run() {
        Rows<Opening> rows = round.of(Table.OPENINGS);
        Map<List<Object>, Line<Opening>> firstOfType = new HashMap<>();
        for (Line<Opening> line : rows.linesByArrival()) {
            if (line.fact().isPost()) {
                postType(rows, line, firstOfType);
                openingRules(rows, line);
                pay(rows, line);
            }
        }
    }

    private void postType(Rows<Opening> rows, Line<Opening> line, Map<List<Object>, Line<Opening>> firstOfType) {
        Opening post = line.fact();
        String postType = post.postType();
        if (postType == null) {
            return;
        }
        Line<Opening> first = firstOfType.putIfAbsent(List.of(post.enterprise(), postType), line);
        if (first == null) {
            return;
        }
        if (!Objects.equals(first.fact().postStaff(), post.postStaff())) {
            differs(rows, line, first, "post_staff", post.postStaff());
        }
        if (first.fact().postCurrentInterns() != post.postCurrentInterns()) {
            differs(rows, line, first, "post_current_interns", post.postCurrentInterns());
        }
    }

    private void differs(
            Rows<Opening> rows, Line<Opening> line, Line<Opening> first, String column, @Nullable Integer number) {
        String told = number == null ? "-" : number.toString();
        checks.note(rows, line, IssueCode.POST_STAFF_DIFFERS, column, told, CrossChecks.rowOf(first));
    }

    private void openingRules(Rows<Opening> rows, Line<Opening> line) {
        WorkConditions work = line.fact().conditions();
        if (!work.exemptionFiled()) {
            liftableRules(rows, line, work);
        }
        if (work.labourIntensity() >= BARRED_INTENSITY) {
            checks.note(rows, line, IssueCode.LABOUR_INTENSITY, "labour_intensity", work.labourIntensity());
        }
        if (work.throughAgency()) {
            checks.note(rows, line, IssueCode.THROUGH_AGENCY, "through_agency");
        }
        if (BARRED_VENUE.equals(work.venue())) {
            checks.note(rows, line, IssueCode.BARRED_VENUE, "venue");
        }
    }

    private void liftableRules(Rows<Opening> rows, Line<Opening> line, WorkConditions work) {
        BigDecimal hours = work.hoursPerDay();
        BigDecimal most = round.policy().maximumHoursPerDay();
        if (work.hazards().stream().anyMatch(HIGH_RISK::contains)) {
            checks.note(rows, line, IssueCode.HIGH_RISK_WORK, "hazards");
        }
        if (work.nightShift()) {
            checks.note(rows, line, IssueCode.NIGHT_SHIFT, "night_shift");
        }
        if (hours != null && hours.compareTo(most) > 0) {
            checks.note(rows, line, IssueCode.OVERTIME, "hours_per_day", hours.toPlainString(), most.toPlainString());
        }
    }

    private void pay(Rows<Opening> rows, Line<Opening> line) {
        BigDecimal pay = line.fact().conditions().monthlyPay();
        BigDecimal norm = norm(line.fact().conditions());
        if (pay != null && norm != null && pay.compareTo(norm) < 0) {
            checks.note(
                    rows,
                    line,
                    IssueCode.PAY_BELOW_NORM,
                    "monthly_pay",
                    pay.toPlainString(),
                    norm.stripTrailingZeros().toPlainString(),
                    round.policy().payPercent());
        }
    }

    /** The lower of a share of the post's wage and the lowest wage grade, as far as they are told; null: neither is. */
    private @Nullable BigDecimal norm(WorkConditions work) {
        BigDecimal lowest = work.lowestGradeWage();
        BigDecimal postWage = work.postWage();
        if (postWage == null) {
            return lowest;
        }
        BigDecimal share = postWage.multiply(BigDecimal.valueOf(round.policy().payPercent(), DECIMALS_OF_PERCENT));
        return lowest == null ? share : share.min(lowest);
    }
}
