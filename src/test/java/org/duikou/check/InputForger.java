package org.duikou.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.duikou.problem.PlacementProblem;
import org.duikou.proposal.SolvedRound;
import org.duikou.vocabulary.Fingerprint;
import org.duikou.vocabulary.PairRule;
import org.duikou.vocabulary.Policy;
import org.duikou.vocabulary.RoundFacts;
import org.jspecify.annotations.Nullable;

/** Changes a fact under a result, and sometimes the hashes of the result with it. */
final class InputForger {
    /** Changing these would leave facts that are not valid as a whole. */
    private static final Set<String> REFERENCES =
            Set.of("id", "student", "opening", "enterprise", "colleges", "switchedOff", "kind", "minSeats");

    private final RoundFacts facts;
    private final SolvedRound solved;
    private final Random random;

    InputForger(RoundFacts facts, SolvedRound solved, Random random) {
        this.facts = facts;
        this.solved = solved;
        this.random = random;
    }

    /** Null: the record refuses what it was to say. */
    @Nullable
    Tampering input() {
        try {
            RoundFacts changed = changed();
            PlacementProblem.freeze(changed);
            if (random.nextInt(4) == 0) {
                return new Tampering("input", changed, solved, Tampering.any(ViolationCode.INPUT_DIFFERS));
            }
            return new Tampering("input and hashes", changed, rehashed(changed), violation -> true);
        } catch (IllegalArgumentException | ArithmeticException e) {
            return null;
        }
    }

    private SolvedRound rehashed(RoundFacts changed) {
        String hash = Fingerprint.of(changed);
        var summary = Altered.with(solved.summary(), "inputHash", hash);
        summary = Altered.with(summary, "policyHash", Fingerprint.of(changed.policy()));
        SolvedRound rehashed = Altered.with(solved, "summary", summary);
        return Altered.with(rehashed, "certificate", Altered.with(solved.certificate(), "inputHash", hash));
    }

    private RoundFacts changed() {
        return switch (random.nextInt(9)) {
            case 0 -> facts.withPolicy(policy());
            case 1, 2 -> list("openings", facts.openings());
            case 3 -> list("enterprises", facts.enterprises());
            case 4, 5 -> list("candidates", facts.candidates());
            case 6 -> list("choices", facts.choices());
            case 7 -> shortened();
            default -> list("assessments", facts.assessments());
        };
    }

    private Policy policy() {
        if (random.nextInt(3) == 0) {
            List<PairRule> rules = List.copyOf(StudentRules.SWITCHABLE);
            return Altered.with(facts.policy(), "switchedOff", Set.of(rules.get(random.nextInt(rules.size()))));
        }
        return altered(facts.policy());
    }

    private <R extends Record> R altered(R record) {
        List<String> components = new ArrayList<>(Altered.components(record.getClass()));
        components.removeAll(REFERENCES);
        return Altered.with(record, components.get(random.nextInt(components.size())), random);
    }

    private <R extends Record> RoundFacts list(String component, List<R> values) {
        List<R> changed = new ArrayList<>(values);
        if (!changed.isEmpty()) {
            int at = random.nextInt(changed.size());
            changed.set(at, altered(changed.get(at)));
        }
        return Altered.with(facts, component, changed);
    }

    /** A choice, exclusion, pin, assessment or incumbent less. */
    private RoundFacts shortened() {
        List<String> lists = List.of("choices", "exclusions", "pins", "assessments", "incumbents");
        String component = lists.get(random.nextInt(lists.size()));
        List<? extends Record> values =
                switch (component) {
                    case "choices" -> facts.choices();
                    case "exclusions" -> facts.exclusions();
                    case "pins" -> facts.pins();
                    case "assessments" -> facts.assessments();
                    default -> facts.incumbents();
                };
        List<Record> changed = new ArrayList<>(values);
        if (!changed.isEmpty()) {
            changed.remove(random.nextInt(changed.size()));
        }
        return Altered.with(facts, component, changed);
    }
}
