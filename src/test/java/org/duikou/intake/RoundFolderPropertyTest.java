package org.duikou.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.duikou.generator.GeneratedRound;
import org.duikou.generator.GeneratorRequest;
import org.duikou.generator.RoundGenerator;
import org.duikou.intake.table.Content;
import org.duikou.testing.RandomRounds;
import org.duikou.vocabulary.Fingerprint;
import org.duikou.vocabulary.RoundFacts;
import org.duikou.vocabulary.StudentId;

/** Under test: what is written as a folder is read as it was, in any order and either language. */
class RoundFolderPropertyTest {
    private static final PolicyFile POLICY = PolicyFile.packaged();
    private static final List<String> NAMES = List.of("林安", "阿依古丽·买买提", "𠮷田", "O'Neil \"Ann\"", "#1", "-10℃");
    private static final Charset GB18030 = Charset.forName("GB18030");

    @Property(tries = 60)
    void readsWhatItWrote(@ForAll long seed, @ForAll @IntRange(min = 1, max = 30) int students) throws IOException {
        RoundFacts facts =
                RandomRounds.of(seed, students, 1 + students / 3).facts().withPolicy(POLICY.policy());
        Assume.that(agreesOnPostTypes(facts));

        assertComesBack(facts, people(facts));
    }

    @Property(tries = 20)
    void readsWhatTheGeneratorMade(@ForAll long seed, @ForAll @IntRange(min = 10, max = 120) int students)
            throws IOException {
        GeneratedRound round = new RoundGenerator(POLICY.policy()).generate(GeneratorRequest.of(students, seed));

        assertComesBack(round.facts(), people(round.facts()));
    }

    /** Random rounds may tell two numbers for the staff of one post type, which a file may not. */
    private static boolean agreesOnPostTypes(RoundFacts facts) {
        Map<String, String> staffByType = new TreeMap<>();
        return facts.openings().stream()
                .filter(opening -> opening.postType() != null)
                .allMatch(opening -> {
                    String staff = opening.postStaff() + "/" + opening.postCurrentInterns();
                    String before = staffByType.putIfAbsent(opening.enterprise() + ":" + opening.postType(), staff);
                    return before == null || before.equals(staff);
                });
    }

    private static void assertComesBack(RoundFacts facts, SortedMap<StudentId, Person> people) throws IOException {
        Map<String, String> written = written(facts, people);

        Intake intake = read(written);

        assertThat(intake.issues().stream().filter(Issue::isError)).isEmpty();
        assertThat(intake.requireFacts()).isEqualTo(facts);
        assertThat(intake.people()).isEqualTo(people);
        assertThat(written(intake.requireFacts(), intake.people())).isEqualTo(written);
    }

    @Property(tries = 30)
    void rowsAndColumnsInAnyOrderEitherLanguageAndEncodingAreTheSameRound(@ForAll long seed) throws IOException {
        GeneratedRound round = new RoundGenerator(POLICY.policy()).generate(GeneratorRequest.of(40, 7));
        Random random = new Random(seed);
        Map<String, String> shuffled = new TreeMap<>();
        written(round.facts(), people(round.facts()))
                .forEach((file, text) ->
                        shuffled.put(file, file.endsWith(".csv") ? shuffled(file, text, random) : text));

        Intake intake = read(shuffled, random.nextBoolean() ? GB18030 : StandardCharsets.UTF_8);

        assertThat(intake.requireFacts()).isEqualTo(round.facts());
        assertThat(Fingerprint.of(intake.requireFacts())).isEqualTo(Fingerprint.of(round.facts()));
    }

    /** Rows and columns in another order, each header in either language. */
    private static String shuffled(String file, String text, Random random) {
        List<String[]> rows = text.lines().map(line -> line.split(",", -1)).collect(Collectors.toList());
        String[] header = rows.remove(0);
        for (int i = 0; i < header.length; i++) {
            Column column = Table.findByFile(file).orElseThrow().columns().column(i);
            header[i] = random.nextBoolean() ? column.chinese() : column.name();
        }
        Collections.shuffle(rows, random);
        rows.add(0, header);
        List<Integer> order =
                IntStream.range(0, header.length).boxed().collect(Collectors.toCollection(ArrayList::new));
        Collections.shuffle(order, random);
        String end = random.nextBoolean() ? "\r\n" : "\n";
        return rows.stream()
                .map(row -> order.stream().map(i -> row[i]).collect(Collectors.joining(",")) + end)
                .collect(Collectors.joining());
    }

    private static SortedMap<StudentId, Person> people(RoundFacts facts) {
        SortedMap<StudentId, Person> people = new TreeMap<>();
        facts.candidates()
                .forEach(candidate -> people.put(
                        candidate.id(), new Person(NAMES.get(people.size() % NAMES.size()) + people.size(), null)));
        return people;
    }

    private static Map<String, String> written(RoundFacts facts, SortedMap<StudentId, Person> people)
            throws IOException {
        Path folder = Files.createTempDirectory("round");
        RoundFolder.write(folder, facts, people);
        Map<String, String> files = new TreeMap<>();
        try (Stream<Path> paths = Files.list(folder)) {
            for (Path path : paths.toList()) {
                files.put(path.getFileName().toString(), Files.readString(path));
                Files.delete(path);
            }
        }
        Files.delete(folder);
        return files;
    }

    private static Intake read(Map<String, String> files) {
        return read(files, StandardCharsets.UTF_8);
    }

    private static Intake read(Map<String, String> files, Charset encoding) {
        SortedMap<String, Content> contents = new TreeMap<>();
        files.forEach((file, text) -> contents.put(file, Content.of(text.getBytes(encoding))));
        return new RoundReader().read(() -> contents, POLICY);
    }
}
