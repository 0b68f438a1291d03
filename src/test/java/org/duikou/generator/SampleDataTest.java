package org.duikou.generator;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.duikou.intake.Intake;
import org.duikou.intake.PolicyFile;
import org.duikou.intake.RoundReader;
import org.duikou.intake.RoundSource;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Under test: the committed rounds of {@code sample-data} are what the generator makes.
 *
 * <p>{@code -Dsample-data.rewrite=true} writes them anew before they are compared.
 */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class SampleDataTest {
    private static final Path COMMITTED = Path.of("sample-data");

    @BeforeAll
    static void rewriteWhenAsked() {
        if (Boolean.getBoolean("sample-data.rewrite")) {
            SampleRound.all().forEach(round -> round.write(COMMITTED));
        }
    }

    static List<SampleRound> rounds() {
        return SampleRound.all();
    }

    @ParameterizedTest
    @MethodSource("rounds")
    void the_committed_files_are_those_that_the_generator_writes(SampleRound round, @TempDir Path fresh)
            throws IOException {
        round.write(fresh);

        assertThat(files(COMMITTED.resolve(round.name())))
                .extracting(Path::getFileName)
                .isEqualTo(files(fresh.resolve(round.name())).stream()
                        .map(Path::getFileName)
                        .toList());
        for (Path file : files(fresh.resolve(round.name()))) {
            assertThat(COMMITTED.resolve(round.name()).resolve(file.getFileName()))
                    .hasSameBinaryContentAs(file);
        }
    }

    @ParameterizedTest
    @MethodSource("rounds")
    void the_committed_files_read_back_as_the_facts_they_were_written_from(SampleRound round) {
        Intake intake =
                new RoundReader().read(RoundSource.folder(COMMITTED.resolve(round.name())), PolicyFile.packaged());

        assertThat(intake.hasErrors()).isFalse();
        assertThat(intake.requireFacts()).isEqualTo(round.facts());
        assertThat(intake.people()).isEqualTo(round.people());
    }

    private static List<Path> files(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.sorted().toList();
        }
    }
}
