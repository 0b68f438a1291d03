package org.duikou.report;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.duikou.problem.PlacementProblem;
import org.duikou.proposal.BlockingRow;
import org.duikou.proposal.Certificate;
import org.duikou.proposal.Proposal;
import org.duikou.proposal.Score;
import org.duikou.proposal.SoftComponent;
import org.duikou.proposal.SolveStatus;
import org.duikou.proposal.Summary;
import org.duikou.vocabulary.Fingerprint;
import org.duikou.vocabulary.Mode;

/** The figures of a round, solved or without a solution. */
public final class Summaries {
    private Summaries() {}

    static Summary of(PlacementProblem problem, Proposal proposal, List<BlockingRow> blockingPairs, String version) {
        Score score = proposal.score();
        Certificate certificate = proposal.certificate();
        int students = problem.candidates().size();
        int placed = proposal.placements().size();
        return new Summary(
                problem.facts().round().code(),
                proposal.mode(),
                proposal.seed(),
                students,
                placed,
                students - placed,
                0,
                score.unplacedWeight(),
                certificate.unplacedWeightBound(),
                score.soft(),
                certificate.softBound(),
                proposal.gap(),
                proposal.status(),
                proposal.phases(),
                points(score),
                problem.fingerprint(),
                Fingerprint.of(problem.policy()),
                version,
                proposal.lottery(),
                (int) blockingPairs.stream()
                        .filter(each -> each.reason().blocks())
                        .count(),
                proposal.priceOfStability());
    }

    /** A round in which no set of placements keeps every rule: nobody is placed and nothing is proven. */
    public static Summary infeasible(PlacementProblem problem, Mode mode, long seed, String version) {
        int students = problem.candidates().size();
        return new Summary(
                problem.facts().round().code(),
                mode,
                seed,
                students,
                0,
                students,
                0,
                0,
                0,
                0,
                0,
                0,
                SolveStatus.INFEASIBLE_INPUT,
                List.of(),
                points(new Score(0, Map.of())),
                problem.fingerprint(),
                Fingerprint.of(problem.policy()),
                version,
                0,
                0,
                null);
    }

    private static Map<String, Long> points(Score score) {
        Map<String, Long> points = new LinkedHashMap<>();
        for (SoftComponent component : SoftComponent.values()) {
            points.put(component.key(), score.components().getOrDefault(component, 0L));
        }
        return points;
    }
}
