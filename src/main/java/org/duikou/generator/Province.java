package org.duikou.generator;

import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.duikou.vocabulary.Mode;
import org.duikou.vocabulary.Policy;
import org.duikou.vocabulary.Round;
import org.duikou.vocabulary.RoundFacts;
import org.duikou.vocabulary.StudentId;

/**
 * Makes synthetic rounds of districts that have nothing to do with one another, each a market as {@link RoundGenerator}
 * makes it. Equal requests make equal rounds.
 */
public final class Province {
    /** Their numbers have two digits. */
    private static final int MOST_DISTRICTS = 99;

    private static final long SEEDS_APART = 1_000_003;

    private final Policy policy;

    /** Rounds with that policy. */
    public Province(Policy policy) {
        this.policy = policy;
    }

    /** What a district is made of; the same for all but its students, one more or less, and its seed. */
    public interface District {
        GeneratorRequest of(int students, long seed);
    }

    /**
     * One round of all districts.
     *
     * @param students of all districts together
     * @throws OutOfBoundsException when there are too many districts, or too few students for so many
     */
    public GeneratedRound generate(int students, long seed, int districts, District district) {
        Quantity.DISTRICTS.requireWithin(districts, 1, MOST_DISTRICTS);
        List<RoundFacts> rounds = new ArrayList<>();
        SortedMap<StudentId, String> names = new TreeMap<>();
        for (int number = 0; number < districts; number++) {
            int share = (int) ((number + 1L) * students / districts - (long) number * students / districts);
            GeneratedRound round = new RoundGenerator(policy).generate(district.of(share, SEEDS_APART * seed + number));
            rounds.add(round.facts());
            int ofDistrict = number + 1;
            round.names().forEach((student, name) -> names.put(Districts.student(ofDistrict, student), name));
        }
        Round first = rounds.get(0).round();
        String code = "synthetic-" + students + "-" + seed + "-districts-" + districts;
        String name = String.format("模拟批次（%d 个地区，%d 名学生，种子 %d）", districts, students, seed);
        var round = new Round(code, name, first.start(), first.end(), Mode.OPTIMAL);
        return new GeneratedRound(Districts.joined(round, policy, rounds), names);
    }
}
