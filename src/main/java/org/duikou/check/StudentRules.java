package org.duikou.check;

import java.time.LocalDate;
import java.time.MonthDay;
import java.util.BitSet;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import org.duikou.vocabulary.Candidate;
import org.duikou.vocabulary.Gender;
import org.duikou.vocabulary.Hazard;
import org.duikou.vocabulary.Opening;
import org.duikou.vocabulary.PairRule;
import org.duikou.vocabulary.Policy;
import org.duikou.vocabulary.WorkConditions;

/** The pair rules: why a student may not go to an opening. Law cannot be switched off. */
final class StudentRules {
    /** Rules that a policy may switch off. */
    static final Set<PairRule> SWITCHABLE = EnumSet.of(
            PairRule.LEVEL_MISMATCH,
            PairRule.GRADE_MISMATCH,
            PairRule.NO_DORMITORY,
            PairRule.CERTIFICATE_MISSING,
            PairRule.DATES_MISMATCH,
            PairRule.COLLEGE_NOT_INVITED,
            PairRule.EXCLUDED,
            PairRule.NOT_CHOSEN);

    private final RoundIndex index;
    private final Policy policy;
    private final Declarations declared;
    private final MajorFits fits;
    private final Map<Scope, Set<PairRule>> applied = new EnumMap<>(Scope.class);
    private final BitSet[] invited;

    StudentRules(RoundIndex index, Declarations declared, MajorFits fits) {
        this.index = index;
        this.policy = index.policy();
        this.declared = declared;
        this.fits = fits;
        for (Scope scope : Scope.values()) {
            Set<PairRule> rules = EnumSet.copyOf(scope.rules());
            rules.removeIf(
                    rule -> SWITCHABLE.contains(rule) && policy.switchedOff().contains(rule));
            applied.put(scope, rules);
        }
        invited = index.facts().openings().stream().map(this::invited).toArray(BitSet[]::new);
    }

    /** Numbers of the colleges that may send students. */
    private BitSet invited(Opening opening) {
        var colleges = new BitSet();
        if (opening.colleges().isEmpty()) {
            colleges.set(0, index.facts().colleges().size());
        }
        opening.colleges().forEach(college -> colleges.set(index.number(college)));
        return colleges;
    }

    /** Every rule that forbids the pair, in the order of the rules. */
    Set<PairRule> broken(int student, int opening) {
        Set<PairRule> broken = EnumSet.noneOf(PairRule.class);
        for (Set<PairRule> rules : applied.values()) {
            rules.stream().filter(rule -> isBroken(rule, student, opening)).forEach(broken::add);
        }
        return broken;
    }

    /** Whether the rules of that scope allow the pair. */
    boolean allows(Scope scope, int student, int opening) {
        for (PairRule rule : applied.getOrDefault(scope, Set.of())) {
            if (isBroken(rule, student, opening)) {
                return false;
            }
        }
        return true;
    }

    private boolean isBroken(PairRule rule, int studentNumber, int openingNumber) {
        Candidate student = index.student(studentNumber);
        Opening opening = index.opening(openingNumber);
        return switch (rule) {
            case MAJOR_MISMATCH -> fits.fit(studentNumber, openingNumber) < Math.max(1, policy.minimumFit());
            case LEVEL_MISMATCH -> isMissing(student.level(), opening.levels());
            case GRADE_MISMATCH -> isMissing(student.grade(), opening.grades());
            case UNDER_16 -> isYounger(student, policy.minimumAge(), opening.start());
            case FIRST_YEAR -> student.grade() == 1 && opening.isPost();
            case CONSENT_MISSING -> !(student.studentConsent() && student.guardianConsent());
            case MINOR_PROTECTED -> isHard(opening.conditions())
                    && isYounger(student, policy.protectedAge(), opening.start());
            case FEMALE_PROTECTED -> student.gender() == Gender.F && isHardest(opening.conditions());
            case NO_DORMITORY -> student.boarding() && opening.isPost() && !opening.dormitory();
            case CERTIFICATE_MISSING -> !student.certificates().containsAll(opening.certificates());
            case DATES_MISMATCH -> isAwayOn(student, opening.start()) || isAwayOn(student, opening.end());
            case COLLEGE_NOT_INVITED -> !invited[openingNumber].get(index.collegeNumber(studentNumber));
            case EXCLUDED -> declared.isExcluded(studentNumber, openingNumber);
            case NOT_CHOSEN -> !student.adjustable() && declared.rank(studentNumber, openingNumber) == 0;
        };
    }

    private static <T> boolean isMissing(T hers, Set<T> listed) {
        return !listed.isEmpty() && !listed.contains(hers);
    }

    private static boolean isHard(WorkConditions work) {
        return work.labourIntensity() > 2 || !work.hazards().isEmpty();
    }

    private static boolean isHardest(WorkConditions work) {
        Set<Hazard> hazards = work.hazards();
        return work.labourIntensity() > 3
                || hazards.contains(Hazard.UNDERGROUND)
                || hazards.contains(Hazard.HEAVY_LOAD);
    }

    /** Whether she has not yet completed that many years; who was born on 29 February completes them on 1 March. */
    private static boolean isYounger(Candidate student, int years, LocalDate day) {
        LocalDate birth = student.birthDate();
        boolean beforeBirthday = MonthDay.from(day).isBefore(MonthDay.from(birth));
        return day.getYear() - birth.getYear() - (beforeBirthday ? 1 : 0) < years;
    }

    private static boolean isAwayOn(Candidate student, LocalDate day) {
        LocalDate from = student.availableFrom();
        LocalDate to = student.availableTo();
        return (from != null && day.isBefore(from)) || (to != null && day.isAfter(to));
    }
}
