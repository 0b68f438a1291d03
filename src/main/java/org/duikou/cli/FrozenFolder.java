package org.duikou.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.duikou.eligibility.BrokenPin;
import org.duikou.intake.Intake;
import org.duikou.intake.Issue;
import org.duikou.intake.RoundReader;
import org.duikou.intake.RoundSource;
import org.duikou.problem.PlacementProblem;
import org.jspecify.annotations.Nullable;

/**
 * A round's folder, read under the policy of one run and frozen.
 *
 * @param problem null: there are errors
 * @param issues of the policy, the files and the pins
 */
record FrozenFolder(@Nullable PlacementProblem problem, List<Issue> issues) {

    static FrozenFolder read(Path folder, RunPolicy policy) {
        Intake intake = new RoundReader().read(RoundSource.folder(folder), policy.file(), policy.onTop());
        PlacementProblem problem = intake.hasErrors() ? null : PlacementProblem.freeze(intake.requireFacts());
        if (problem != null) {
            intake = intake.with(brokenPins(intake, problem));
        }
        List<Issue> issues = Stream.concat(policy.issues().stream(), intake.issues().stream())
                .toList();
        return new FrozenFolder(issues.stream().anyMatch(Issue::isError) ? null : problem, issues);
    }

    private static List<Issue> brokenPins(Intake intake, PlacementProblem problem) {
        return BrokenPin.of(problem).stream()
                .map(broken -> intake.pinBreaksRules(broken.pin(), broken.rules()))
                .toList();
    }
}
