package org.duikou.generator;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.duikou.eligibility.EligiblePairs;
import org.duikou.intake.PolicyFile;
import org.duikou.problem.PlacementProblem;
import org.duikou.vocabulary.Candidate;
import org.duikou.vocabulary.Choice;
import org.duikou.vocabulary.Enterprise;
import org.duikou.vocabulary.EnterpriseId;
import org.duikou.vocabulary.Location;
import org.duikou.vocabulary.Opening;
import org.duikou.vocabulary.OpeningId;
import org.duikou.vocabulary.RoundFacts;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;

/** Under test: a synthetic market is shaped like the real one, and each knob moves what it says. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class MarketShapeTest {
    private static final RoundFacts ORDINARY = facts(Difficulty.ORDINARY);

    @Test
    void enterprises_stand_close_together() {
        List<Location> sites =
                ORDINARY.enterprises().stream().map(Enterprise::location).toList();

        double nearest = sites.stream()
                .mapToDouble(site -> sites.stream()
                        .filter(other -> other != site)
                        .mapToDouble(other -> Region.kilometres(site, other))
                        .min()
                        .orElseThrow())
                .average()
                .orElseThrow();
        double any = sites.stream()
                .mapToDouble(site -> Region.kilometres(site, sites.get(0)))
                .average()
                .orElseThrow();

        assertThat(nearest).isLessThan(any / 10);
    }

    @Test
    void the_best_known_tenth_of_the_enterprises_is_put_first_by_a_quarter_of_the_students() {
        assertThat(firstsOfBestKnown(ORDINARY)).isBetween(0.25, 0.45);
    }

    @Test
    void some_openings_are_wanted_by_more_than_they_hold_and_some_by_nobody() {
        Map<OpeningId, Integer> firsts = firsts(ORDINARY);

        assertThat(ORDINARY.openings())
                .anyMatch(opening -> firsts.getOrDefault(opening.id(), 0) > opening.seats())
                .anyMatch(opening -> !firsts.containsKey(opening.id()));
    }

    @Test
    void a_known_college_teaches_its_own_trades_above_all() {
        List<Campus> campuses = Campus.draw(GeneratorRequest.of(60_000, 1));

        double atAutomobileColleges = share(campuses, "汽车", Trade.VEHICLE_MAKING);
        double atElectronicsColleges = share(campuses, "电子", Trade.VEHICLE_MAKING);

        assertThat(atAutomobileColleges).isGreaterThan(2 * atElectronicsColleges);
    }

    @Test
    void the_share_limit_binds_for_few_enterprises() {
        assertThat(capped(ORDINARY)).isBetween(0.02, 0.25);
    }

    @Test
    void a_large_market_has_forty_pairs_a_student() {
        RoundFacts large = new RoundGenerator(PolicyFile.packaged().policy())
                .generate(GeneratorRequest.of(20_000, 1))
                .facts();

        EligiblePairs pairs = EligiblePairs.of(PlacementProblem.freeze(large));

        assertThat(pairs.size() / 20_000.0).isBetween(34.0, 46.0);
    }

    @Test
    void scarcity_is_the_share_of_students_without_a_seat() {
        RoundFacts scarce = facts(Difficulty.ORDINARY.withScarcity(0.4));

        assertThat(seats(scarce)).isEqualTo(1_800);
    }

    @Test
    void negative_scarcity_offers_more_seats_than_students() {
        RoundFacts abundant = facts(Difficulty.ORDINARY.withScarcity(-0.5));

        assertThat(seats(abundant)).isEqualTo(4_500);
    }

    @Test
    void the_order_class_share_is_a_share_of_the_seats() {
        RoundFacts shared = facts(GeneratorRequest.of(3_000, 1).withOrderClassShare(0.6));

        long inClasses = shared.openings().stream()
                .filter(Opening::isOrderClass)
                .mapToInt(Opening::seats)
                .sum();

        assertThat(inClasses / (double) seats(shared)).isBetween(0.57, 0.63);
    }

    @Test
    void the_adjustable_share_is_a_share_of_the_students() {
        RoundFacts stubborn = facts(Difficulty.ORDINARY.withAdjustableShare(0.3));

        long adjustable =
                stubborn.candidates().stream().filter(Candidate::adjustable).count();

        assertThat(adjustable / 3_000.0).isBetween(0.27, 0.33);
    }

    @Test
    void skew_gathers_first_choices_at_the_best_known() {
        assertThat(firstsOfBestKnown(facts(Difficulty.ORDINARY.withSkew(0)))).isLessThan(0.2);
        assertThat(firstsOfBestKnown(facts(Difficulty.ORDINARY.withSkew(1.5)))).isGreaterThan(0.5);
    }

    @Test
    void the_capped_share_is_a_share_of_the_enterprises() {
        assertThat(capped(facts(Difficulty.ORDINARY.withCappedShare(0.9)))).isGreaterThan(0.6);
    }

    @Test
    void a_knob_leaves_the_streams_of_the_others_alone() {
        RoundFacts stubborn = facts(Difficulty.ORDINARY.withAdjustableShare(0.3));

        assertThat(stubborn.openings()).isEqualTo(ORDINARY.openings());
    }

    /** Of the first choices, those of the tenth of the enterprises that the market knows best, which come first. */
    private static double firstsOfBestKnown(RoundFacts facts) {
        Map<EnterpriseId, Integer> firsts = new TreeMap<>();
        Map<OpeningId, Integer> byOpening = firsts(facts);
        facts.openings()
                .forEach(opening ->
                        firsts.merge(opening.enterprise(), byOpening.getOrDefault(opening.id(), 0), Integer::sum));
        int all = firsts.values().stream().mapToInt(Integer::intValue).sum();
        int best = facts.enterprises().stream()
                .limit(facts.enterprises().size() / 10)
                .mapToInt(one -> firsts.getOrDefault(one.id(), 0))
                .sum();
        return best / (double) all;
    }

    private static Map<OpeningId, Integer> firsts(RoundFacts facts) {
        Map<OpeningId, Integer> firsts = new TreeMap<>();
        facts.choices().stream()
                .filter(choice -> choice.rank() == 1)
                .map(Choice::opening)
                .forEach(opening -> firsts.merge(opening, 1, Integer::sum));
        return firsts;
    }

    private static double capped(RoundFacts facts) {
        Map<EnterpriseId, Integer> seats = new TreeMap<>();
        facts.openings().stream()
                .filter(Opening::isPost)
                .forEach(post -> seats.merge(post.enterprise(), post.seats(), Integer::sum));
        long capped = facts.enterprises().stream()
                .filter(one -> one.capWaiver() == null)
                .filter(one -> one.staff() / 10 - one.currentInterns() < seats.getOrDefault(one.id(), 0))
                .count();
        return capped / (double) facts.enterprises().size();
    }

    private static double share(List<Campus> campuses, String word, Trade trade) {
        return campuses.stream()
                .filter(campus -> campus.college().name().contains(word))
                .flatMap(campus -> campus.majors().stream())
                .mapToInt(major -> major.trade() == trade ? 1 : 0)
                .average()
                .orElseThrow();
    }

    private static int seats(RoundFacts facts) {
        return facts.openings().stream().mapToInt(Opening::seats).sum();
    }

    private static RoundFacts facts(Difficulty difficulty) {
        return facts(GeneratorRequest.of(3_000, 1, difficulty));
    }

    private static RoundFacts facts(GeneratorRequest request) {
        return new RoundGenerator(PolicyFile.packaged().policy())
                .generate(request)
                .facts();
    }
}
