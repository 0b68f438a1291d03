package org.duikou.eligibility;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.duikou.testing.RoundDraft;
import org.duikou.vocabulary.AggregateRule;
import org.duikou.vocabulary.Gender;
import org.duikou.vocabulary.PairRule;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;

/** Under test: pins that no solve could keep. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class BrokenPinTest {
    private final RoundDraft round = new RoundDraft();

    @Test
    void a_pin_to_an_opening_she_may_not_go_to_is_broken() {
        round.post("allowed");
        round.post("far").majors("550101");
        round.student("s1");
        round.student("s2");
        round.pin("s1", "far").pin("s2", "allowed");

        List<BrokenPin> broken = BrokenPin.of(round.problem());

        assertThat(broken).hasSize(1);
        assertThat(broken.get(0).rules()).isEqualTo(List.of(PairRule.MAJOR_MISMATCH));
    }

    @Test
    void the_pin_that_is_one_too_many_for_the_enterprise_is_broken() {
        round.enterprise("maker").staff(10);
        round.post("welder").seats(5);
        round.student("s1");
        round.student("s2");
        round.pin("s1", "welder").pin("s2", "welder");

        assertThat(BrokenPin.of(round.problem())).singleElement().satisfies(broken -> {
            assertThat(broken.pin().student()).isEqualTo(RoundDraft.id("s2"));
            assertThat(broken.rules()).isEqualTo(List.of(AggregateRule.ENTERPRISE_SHARE));
        });
    }

    @Test
    void an_enterprise_with_a_waiver_takes_all_that_are_pinned() {
        round.enterprise("maker").staff(10).capWaiver("W1");
        round.post("welder").seats(5);
        round.student("s1");
        round.student("s2");
        round.pin("s1", "welder").pin("s2", "welder");

        assertThat(BrokenPin.of(round.problem())).isEmpty();
    }

    @Test
    void a_pin_without_a_bed_or_beyond_the_supervisor_or_the_post_share_is_broken() {
        round.policy().supervisorLoad(1);
        round.enterprise("maker").beds(Gender.F, 0);
        round.post("welder").seats(5).postType("welding", 5, 0).dormitory();
        round.student("s1").gender(Gender.F).boarding().supervisor("T1");
        round.student("s2").gender(Gender.M).boarding().supervisor("T1");
        round.pin("s1", "welder").pin("s2", "welder");

        assertThat(BrokenPin.of(round.problem()))
                .extracting(BrokenPin::rules)
                .containsExactly(
                        List.of(AggregateRule.DORM_BEDS),
                        List.of(AggregateRule.POST_SHARE, AggregateRule.SUPERVISOR_LOAD));
    }

    @Test
    void a_pin_to_stay_unplaced_breaks_nothing() {
        round.student("s1");
        round.pinUnplaced("s1");

        assertThat(BrokenPin.of(round.problem())).isEmpty();
    }
}
