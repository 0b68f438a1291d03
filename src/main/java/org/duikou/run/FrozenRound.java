package org.duikou.run;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import org.duikou.intake.Person;
import org.duikou.intake.PolicyFile;
import org.duikou.intake.RoundFolder;
import org.duikou.intake.RoundReader;
import org.duikou.intake.RoundSource;
import org.duikou.intake.ZipLimits;
import org.duikou.vocabulary.Candidate;
import org.duikou.vocabulary.RoundFacts;
import org.duikou.vocabulary.StudentId;

/**
 * The facts that a run was asked to solve, as the zipped folder of a round: every policy value spelled out, and no
 * student's name.
 */
final class FrozenRound {
    private static final Person UNNAMED = new Person("-", null);
    private static final ZipLimits OUR_OWN = new ZipLimits(100, Long.MAX_VALUE);

    private FrozenRound() {}

    static byte[] pack(RoundFacts facts) {
        return withTemporaryFile(zip -> {
            try {
                write(zip, facts);
                return Files.readAllBytes(zip);
            } catch (IOException e) {
                throw new UncheckedIOException("The facts of a run cannot be packed.", e);
            }
        });
    }

    /**
     * The same facts, with the same fingerprint.
     *
     * @throws IllegalStateException when these bytes were not packed here
     */
    static RoundFacts unpack(byte[] bytes) {
        return withTemporaryFile(zip -> {
            try {
                Files.write(zip, bytes);
                return new RoundReader()
                        .read(RoundSource.zip(zip, OUR_OWN), PolicyFile.packaged())
                        .requireFacts();
            } catch (IOException e) {
                throw new UncheckedIOException("The facts of a run cannot be unpacked.", e);
            }
        });
    }

    private static void write(Path zip, RoundFacts facts) throws IOException {
        SortedMap<StudentId, Person> unnamed = new TreeMap<>();
        for (Candidate candidate : facts.candidates()) {
            unnamed.put(candidate.id(), UNNAMED);
        }
        Files.delete(zip);
        try (FileSystem archive = FileSystems.newFileSystem(zip, Map.of("create", "true"))) {
            RoundFolder.write(archive.getPath("/"), facts, unnamed, PolicyFile.spelledOut(facts.policy()));
        }
    }

    private static <T> T withTemporaryFile(Function<Path, T> use) {
        try {
            Path file = Files.createTempFile("duikou-run-", ".zip");
            try {
                return use.apply(file);
            } finally {
                Files.deleteIfExists(file);
            }
        } catch (IOException e) {
            throw new UncheckedIOException("There is no room for temporary files.", e);
        }
    }
}
