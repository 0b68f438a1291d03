package org.duikou.generator;

import java.nio.file.Path;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.duikou.intake.Person;
import org.duikou.intake.PolicyFile;
import org.duikou.intake.RoundFolder;
import org.duikou.vocabulary.Candidate;
import org.duikou.vocabulary.Policy;
import org.duikou.vocabulary.Round;
import org.duikou.vocabulary.RoundFacts;
import org.duikou.vocabulary.StudentId;

/** A round of {@code sample-data}, made anew. */
record SampleRound(RoundFacts facts, SortedMap<StudentId, Person> people) {
    private static final int ZONE_STUDENTS = 3_000;
    private static final long ZONE_SEED = 11;
    private static final int STUDENTS_A_RESIDENT_ID = 9;

    static List<SampleRound> all() {
        Policy policy = PolicyFile.packaged().policy();
        return List.of(alliance(policy), zone(policy));
    }

    /** One student in nine tells a resident ID, so that a round has both kinds. */
    private static SampleRound alliance(Policy policy) {
        GeneratedRound round = AllianceScenario.round(policy);
        SortedMap<StudentId, Person> people = new TreeMap<>();
        for (Candidate candidate : round.facts().candidates()) {
            int number = people.size();
            String residentId = number % STUDENTS_A_RESIDENT_ID == 0 ? InventedResidentId.of(candidate, number) : null;
            people.put(candidate.id(), new Person(round.names().get(candidate.id()), residentId));
        }
        return new SampleRound(round.facts(), people);
    }

    private static SampleRound zone(Policy policy) {
        GeneratedRound round = new RoundGenerator(policy).generate(GeneratorRequest.of(ZONE_STUDENTS, ZONE_SEED));
        SortedMap<StudentId, Person> people = new TreeMap<>();
        round.names().forEach((student, name) -> people.put(student, new Person(name, null)));
        return new SampleRound(named(round.facts(), "zone-3000", "成都经开区模拟批次（3000 名学生、300 个岗位）"), people);
    }

    private static RoundFacts named(RoundFacts facts, String code, String name) {
        Round round = facts.round();
        return new RoundFacts(
                new Round(code, name, round.start(), round.end(), round.mode()),
                facts.policy(),
                facts.colleges(),
                facts.institutions(),
                facts.enterprises(),
                facts.openings(),
                facts.candidates(),
                facts.choices(),
                facts.assessments(),
                facts.exclusions(),
                facts.pins(),
                facts.incumbents());
    }

    String name() {
        return facts.round().code();
    }

    void write(Path parent) {
        RoundFolder.write(parent.resolve(name()), facts, people);
    }
}
