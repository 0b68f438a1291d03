package org.duikou.proposal;

import java.util.Comparator;
import java.util.List;
import org.duikou.vocabulary.Mode;
import org.jspecify.annotations.Nullable;

/**
 * What the solver answers: who goes where (everyone else stays unplaced), its score, and the proof.
 *
 * @param lottery number of the draw from the seed that decides between equals where enterprises rank students
 * @param priceOfStability null: not asked for
 */
public record Proposal(
        Mode mode,
        long seed,
        int lottery,
        List<Placement> placements,
        Score score,
        Certificate certificate,
        SolveStatus status,
        List<PhaseTime> phases,
        @Nullable PriceOfStability priceOfStability) {
    public Proposal {
        placements = placements.stream()
                .sorted(Comparator.comparing(Placement::student))
                .toList();
        phases = List.copyOf(phases);
    }

    public double gap() {
        return Gap.of(score.unplacedWeight(), certificate.unplacedWeightBound(), score.soft(), certificate.softBound());
    }

    /** The same without the times that it took, so that equal answers are equal. */
    public Proposal withoutPhases() {
        return new Proposal(mode, seed, lottery, placements, score, certificate, status, List.of(), priceOfStability);
    }

    /** The same beside what the other mode made of the round. */
    public Proposal withPrice(PriceOfStability price) {
        return new Proposal(mode, seed, lottery, placements, score, certificate, status, phases, price);
    }
}
