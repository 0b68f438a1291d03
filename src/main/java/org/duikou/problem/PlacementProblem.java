package org.duikou.problem;

import java.util.List;
import org.duikou.vocabulary.Candidate;
import org.duikou.vocabulary.College;
import org.duikou.vocabulary.Enterprise;
import org.duikou.vocabulary.EnterpriseId;
import org.duikou.vocabulary.Fingerprint;
import org.duikou.vocabulary.Location;
import org.duikou.vocabulary.Opening;
import org.duikou.vocabulary.OpeningId;
import org.duikou.vocabulary.Policy;
import org.duikou.vocabulary.RoundFacts;
import org.duikou.vocabulary.StudentId;
import org.jspecify.annotations.Nullable;

/**
 * One frozen round. Students ({@code candidate}), openings, enterprises and colleges are numbered 0..n-1 in canonical
 * order (sorted ids), so that the same input in any row order is the same problem.
 *
 * <p>Immutable. Size: a few integers a student, choice and assessment, besides the facts themselves.
 */
public final class PlacementProblem {
    /** What {@link #incumbent} and {@link #pinnedOpening} answer when there is none. */
    public static final int NONE = -1;

    private final RoundFacts facts;
    private final String fingerprint;
    private final DenseIndex<OpeningId> openingNumbers;
    private final DenseIndex<StudentId> candidateNumbers;
    private final DenseIndex<EnterpriseId> enterpriseNumbers;
    private final int[] collegeOfCandidate;
    private final int[] enterpriseOfOpening;
    private final ChoiceLists choices;
    private final Wishes wishes;
    private final CapacityRows rows;

    private PlacementProblem(RoundFacts facts) {
        this.facts = facts;
        this.fingerprint = Fingerprint.of(facts);
        var colleges = DenseIndex.of(facts.colleges(), College::id);
        this.enterpriseNumbers = DenseIndex.of(facts.enterprises(), Enterprise::id);
        this.openingNumbers = DenseIndex.of(facts.openings(), Opening::id);
        this.candidateNumbers = DenseIndex.of(facts.candidates(), Candidate::id);
        this.collegeOfCandidate = facts.candidates().stream()
                .mapToInt(c -> colleges.number(c.id().college()))
                .toArray();
        this.enterpriseOfOpening = facts.openings().stream()
                .mapToInt(o -> enterpriseNumbers.number(o.enterprise()))
                .toArray();
        this.choices = ChoiceLists.of(facts, candidateNumbers, openingNumbers);
        this.wishes = Wishes.of(facts, candidateNumbers, openingNumbers, enterpriseNumbers);
        this.rows = CapacityRows.of(facts, collegeOfCandidate, enterpriseOfOpening, wishes);
    }

    /**
     * Numbers the facts of a round.
     *
     * @throws IllegalArgumentException when a fact refers to an unknown id (intake lets none through)
     */
    public static PlacementProblem freeze(RoundFacts facts) {
        return new PlacementProblem(facts);
    }

    public RoundFacts facts() {
        return facts;
    }

    public Policy policy() {
        return facts.policy();
    }

    /** SHA-256 of the canonical content. */
    public String fingerprint() {
        return fingerprint;
    }

    public List<Candidate> candidates() {
        return facts.candidates();
    }

    public List<Opening> openings() {
        return facts.openings();
    }

    public List<Enterprise> enterprises() {
        return facts.enterprises();
    }

    public List<College> colleges() {
        return facts.colleges();
    }

    public Candidate candidate(int candidate) {
        return facts.candidates().get(candidate);
    }

    public Opening opening(int opening) {
        return facts.openings().get(opening);
    }

    public int candidateNumber(StudentId id) {
        return candidateNumbers.number(id);
    }

    public int openingNumber(OpeningId id) {
        return openingNumbers.number(id);
    }

    public int enterpriseNumber(EnterpriseId id) {
        return enterpriseNumbers.number(id);
    }

    public int collegeOf(int candidate) {
        return collegeOfCandidate[candidate];
    }

    public int enterpriseOf(int opening) {
        return enterpriseOfOpening[opening];
    }

    public ChoiceLists choices() {
        return choices;
    }

    public CapacityRows rows() {
        return rows;
    }

    public boolean isPinned(int candidate) {
        return wishes.isPinned(candidate);
    }

    /** The opening a pinned student must go to; {@link #NONE}: she must stay unplaced. */
    public int pinnedOpening(int candidate) {
        return wishes.pinnedOpening(candidate);
    }

    /** Where she is now; {@link #NONE}: nowhere. */
    public int incumbent(int candidate) {
        return wishes.incumbent(candidate);
    }

    public boolean isExcluded(int candidate, int opening) {
        return wishes.isExcluded(candidate, opening, enterpriseOfOpening[opening]);
    }

    /** The enterprise's score in hundredths; a pair that was not assessed has 60 points. */
    public int scoreHundredths(int candidate, int opening) {
        return wishes.scoreHundredths(candidate, opening);
    }

    /** Weight of the student when she stays unplaced. */
    public int weight(int candidate) {
        Integer weight = policy().priorityWeight().get(candidate(candidate).priority());
        if (weight == null) {
            throw new IllegalStateException("The policy weighs the priorities 1, 2, 3.");
        }
        return weight;
    }

    /** Metres from her home (else college) to the opening (else its enterprise); null: a coordinate is missing. */
    public @Nullable Integer distanceMeters(int candidate, int opening) {
        Location home = candidate(candidate).home();
        Location from =
                home != null ? home : colleges().get(collegeOf(candidate)).location();
        Location own = opening(opening).location();
        Location to =
                own != null ? own : enterprises().get(enterpriseOf(opening)).location();
        return from == null || to == null ? null : Integer.valueOf(GreatCircle.meters(from, to));
    }
}
