package org.duikou.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import org.duikou.proposal.BranchNode;
import org.duikou.proposal.SolvedRound;
import org.duikou.solve.InfeasibleRoundException;
import org.duikou.solve.component.Divided;
import org.duikou.testing.RandomRounds;
import org.duikou.testing.RoundDraft;
import org.duikou.vocabulary.RoundFacts;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;

/**
 * Under test: a result that was tampered with is refused for what was done to it, and only if it is no longer true. The
 * engine's rooms say what is true.
 */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class TamperingTest {
    private static final int ROUNDS = 40;
    private static final int TAMPERINGS_A_ROUND = 50;
    private static final int STABLE_TAMPERINGS_A_ROUND = 30;
    private static final int COUPLED_TAMPERINGS_A_ROUND = 25;

    private int refused;
    private int harmless;

    @Test
    void thousands_of_changes_are_refused_by_name_or_proven_harmless() {
        for (long seed = 1; seed <= ROUNDS; seed++) {
            RoundFacts facts =
                    round(seed, 4 + (int) seed % 30, 2 + (int) seed % 9).facts();
            SolvedRound solved = solve(facts);
            if (solved != null) {
                tamper(facts, solved, new Random(seed));
                tamperWithCoupled(facts, solved, new Random(-seed));
            }
        }

        assertThat(refused).isGreaterThan(1800);
        assertThat(harmless).isGreaterThan(100);
    }

    @Test
    void changes_of_stable_results_are_refused_by_name_or_proven_harmless() {
        for (long seed = 1; seed <= ROUNDS; seed++) {
            RoundFacts facts = RandomRounds.of(seed, 4 + (int) seed % 30, 2 + (int) seed % 9)
                    .facts();
            try {
                tamperWithStable(facts, Told.stable(facts, seed), new Random(seed));
            } catch (InfeasibleRoundException e) {
                // random pins can ask too much
            }
        }

        assertThat(refused).isGreaterThan(500);
    }

    private void tamperWithStable(RoundFacts facts, SolvedRound solved, Random random) {
        assertThat(EngineOracle.accepts(facts, solved)).isTrue();
        var rows = new Forger(facts, solved, random);
        for (int number = 0; number < STABLE_TAMPERINGS_A_ROUND; number++) {
            Tampering tampering = number % 2 == 0 ? rows.rowOrFigure() : rows.retold();
            if (tampering != null) {
                judge(tampering);
            }
        }
    }

    @Test
    void changes_of_results_in_parts_are_refused_by_name_or_proven_harmless() {
        for (long seed = 1; seed <= ROUNDS; seed++) {
            RoundFacts facts = Divided.rounds(seed, 2 + (int) seed % 3, 12, seed % 2 == 0 ? 8 : 0);
            SolvedRound solved = SolvedRounds.inParts(facts);
            assertThat(EngineOracle.accepts(facts, solved)).isTrue();
            assertThat(Checker.check(facts, solved).violations()).isEmpty();
            var certificates = new CertificateForger(facts, solved, new Random(seed));
            for (int number = 0; number < TAMPERINGS_A_ROUND; number++) {
                judge(certificates.certificate());
            }
        }

        assertThat(refused).isGreaterThan(1000);
        assertThat(harmless).isGreaterThan(50);
    }

    private static RoundDraft round(long seed, int students, int openings) {
        return seed % 4 == 0 ? RandomRounds.rerun(seed, students, openings) : RandomRounds.of(seed, students, openings);
    }

    private static @Nullable SolvedRound solve(RoundFacts facts) {
        try {
            return SolvedRounds.of(facts);
        } catch (InfeasibleRoundException e) {
            return null; // random pins can ask too much
        }
    }

    private void tamper(RoundFacts facts, SolvedRound solved, Random random) {
        assertThat(EngineOracle.accepts(facts, solved)).isTrue();
        var rows = new Forger(facts, solved, random);
        var certificates = new CertificateForger(facts, solved, random);
        var inputs = new InputForger(facts, solved, random);
        for (int number = 0; number < TAMPERINGS_A_ROUND; number++) {
            Tampering tampering =
                    switch (number % 5) {
                        case 0, 1 -> rows.rowOrFigure();
                        case 2 -> certificates.certificate();
                        case 3 -> inputs.input();
                        default -> rows.retold();
                    };
            if (tampering != null) {
                judge(tampering);
            }
        }
    }

    /** What couples students is priced too, with branches on the mean; only the certificate is changed. */
    private void tamperWithCoupled(RoundFacts facts, SolvedRound solved, Random random) {
        BranchNode tree =
                new CoupledTrees(facts, random).of(solved.certificate().tree());
        SolvedRound coupled = new Forger(facts, solved, random).told(tree);
        assertThat(EngineOracle.accepts(facts, coupled)).isTrue();
        assertThat(Checker.check(facts, coupled).violations()).isEmpty();
        var certificates = new CertificateForger(facts, coupled, random);
        for (int number = 0; number < COUPLED_TAMPERINGS_A_ROUND; number++) {
            judge(certificates.certificate());
        }
    }

    private void judge(Tampering tampering) {
        boolean isTrue = EngineOracle.accepts(tampering.facts(), tampering.solved());

        Verdict verdict = Checker.check(tampering.facts(), tampering.solved());

        assertThat(verdict.isAccepted())
                .as("%s: %s", tampering.what(), verdict.violations())
                .isEqualTo(isTrue);
        if (!isTrue) {
            assertThat(verdict.violations()).as(tampering.what()).anyMatch(tampering.naming());
        }
        refused += isTrue ? 0 : 1;
        harmless += isTrue ? 1 : 0;
    }
}
