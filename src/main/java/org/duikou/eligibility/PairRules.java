package org.duikou.eligibility;

import java.time.LocalDate;
import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;
import org.duikou.problem.MajorFit;
import org.duikou.problem.PlacementProblem;
import org.duikou.vocabulary.Candidate;
import org.duikou.vocabulary.CollegeId;
import org.duikou.vocabulary.Gender;
import org.duikou.vocabulary.Hazard;
import org.duikou.vocabulary.Opening;
import org.duikou.vocabulary.PairRule;
import org.duikou.vocabulary.WorkConditions;

/**
 * Which rules forbid a student an opening; law and its articles stand in the policy file.
 *
 * @see "职业学校学生实习管理规定, 教职成〔2021〕4号; 女职工劳动保护特别规定, 国务院令第619号"
 */
public final class PairRules {
    private static final int HEAVY_INTENSITY = 3;
    private static final int HEAVIEST_INTENSITY = 4;

    /** Rules that ask of a student only her level and grade. */
    private static final Set<PairRule> OF_YEARS = Collections.unmodifiableSet(
            EnumSet.of(PairRule.LEVEL_MISMATCH, PairRule.GRADE_MISMATCH, PairRule.FIRST_YEAR));

    /** Rules that ask of a student only her major, level, grade and college. */
    private static final Set<PairRule> OF_GROUPS = Collections.unmodifiableSet(EnumSet.of(
            PairRule.MAJOR_MISMATCH,
            PairRule.LEVEL_MISMATCH,
            PairRule.GRADE_MISMATCH,
            PairRule.FIRST_YEAR,
            PairRule.COLLEGE_NOT_INVITED));

    private final PlacementProblem problem;
    private final Set<PairRule> applied;
    private final PairRule[] ofYears;
    private final PairRule[] ofPairs;

    public PairRules(PlacementProblem problem) {
        this.problem = problem;
        this.applied = EnumSet.allOf(PairRule.class);
        applied.removeAll(problem.policy().switchedOff());
        this.ofYears = applied.stream().filter(OF_YEARS::contains).toArray(PairRule[]::new);
        this.ofPairs =
                applied.stream().filter(rule -> !OF_GROUPS.contains(rule)).toArray(PairRule[]::new);
    }

    public boolean allows(int candidate, int opening) {
        int fit = MajorFit.of(
                problem.candidate(candidate).major(), problem.opening(opening).majors());
        return allowsFit(fit)
                && allowsYear(candidate, opening)
                && allowsCollege(problem.candidate(candidate).id().college(), problem.opening(opening))
                && allowsPair(candidate, opening);
    }

    /** Whether a major may fit an opening only so well. */
    boolean allowsFit(int fit) {
        return !applied.contains(PairRule.MAJOR_MISMATCH)
                || (fit > 0 && fit >= problem.policy().minimumFit());
    }

    /** The answer is the same for every student of her level and grade. */
    boolean allowsYear(int candidate, int opening) {
        return isNoneBroken(ofYears, candidate, opening);
    }

    /** The answer is the same for every student of her college. */
    boolean allowsCollege(CollegeId college, Opening opening) {
        return !applied.contains(PairRule.COLLEGE_NOT_INVITED) || !isUnlisted(opening.colleges(), college);
    }

    /** The rules that are left when her major, year and college may go there. */
    boolean allowsPair(int candidate, int opening) {
        return isNoneBroken(ofPairs, candidate, opening);
    }

    private boolean isNoneBroken(PairRule[] rules, int candidate, int opening) {
        for (PairRule rule : rules) {
            if (breaks(candidate, opening, rule)) {
                return false;
            }
        }
        return true;
    }

    /** Every rule that forbids the pair, in the order in which reasons are told; empty: she may go there. */
    public Set<PairRule> broken(int candidate, int opening) {
        Set<PairRule> broken = EnumSet.noneOf(PairRule.class);
        for (PairRule rule : applied) {
            if (breaks(candidate, opening, rule)) {
                broken.add(rule);
            }
        }
        return Collections.unmodifiableSet(broken);
    }

    /** The rules that the policy leaves in force, in the order in which reasons are told. */
    public Set<PairRule> applied() {
        return Collections.unmodifiableSet(applied);
    }

    /** Whether that rule alone forbids the pair, in force or not. */
    public boolean breaks(int candidateNumber, int openingNumber, PairRule rule) {
        Candidate candidate = problem.candidate(candidateNumber);
        Opening opening = problem.opening(openingNumber);
        return switch (rule) {
            case MAJOR_MISMATCH -> !allowsFit(MajorFit.of(candidate.major(), opening.majors()));
            case LEVEL_MISMATCH -> isUnlisted(opening.levels(), candidate.level());
            case GRADE_MISMATCH -> isUnlisted(opening.grades(), candidate.grade());
            case UNDER_16 -> ageOn(opening.start(), candidate)
                    < problem.policy().minimumAge();
            case FIRST_YEAR -> opening.isPost() && candidate.grade() == 1;
            case CONSENT_MISSING -> !candidate.studentConsent() || !candidate.guardianConsent();
            case MINOR_PROTECTED -> isMinorProtected(candidate, opening);
            case FEMALE_PROTECTED -> isFemaleProtected(candidate, opening.conditions());
            case NO_DORMITORY -> opening.isPost() && candidate.boarding() && !opening.dormitory();
            case CERTIFICATE_MISSING -> !candidate.certificates().containsAll(opening.certificates());
            case DATES_MISMATCH -> isAwayDuring(candidate, opening);
            case COLLEGE_NOT_INVITED -> isUnlisted(
                    opening.colleges(), candidate.id().college());
            case EXCLUDED -> problem.isExcluded(candidateNumber, openingNumber);
            case NOT_CHOSEN -> !candidate.adjustable() && problem.choices().rank(candidateNumber, openingNumber) == 0;
        };
    }

    /** Under age on any day of it means under age on its first day. */
    private boolean isMinorProtected(Candidate candidate, Opening opening) {
        WorkConditions work = opening.conditions();
        return (!work.hazards().isEmpty() || work.labourIntensity() >= HEAVY_INTENSITY)
                && ageOn(opening.start(), candidate) < problem.policy().protectedAge();
    }

    private static boolean isFemaleProtected(Candidate candidate, WorkConditions work) {
        return candidate.gender() == Gender.F
                && (work.labourIntensity() == HEAVIEST_INTENSITY
                        || work.hazards().contains(Hazard.UNDERGROUND)
                        || work.hazards().contains(Hazard.HEAVY_LOAD));
    }

    private static boolean isAwayDuring(Candidate candidate, Opening opening) {
        LocalDate from = candidate.availableFrom();
        LocalDate to = candidate.availableTo();
        return (from != null && from.isAfter(opening.start())) || (to != null && to.isBefore(opening.end()));
    }

    /** Completed years; who was born on 29 February completes them on 1 March of a common year. */
    private static int ageOn(LocalDate day, Candidate candidate) {
        LocalDate birth = candidate.birthDate();
        int years = day.getYear() - birth.getYear();
        boolean isBeforeBirthday = day.getMonthValue() < birth.getMonthValue()
                || (day.getMonthValue() == birth.getMonthValue() && day.getDayOfMonth() < birth.getDayOfMonth());
        return isBeforeBirthday ? years - 1 : years;
    }

    private static <T> boolean isUnlisted(Set<T> listed, T value) {
        return !listed.isEmpty() && !listed.contains(value);
    }
}
