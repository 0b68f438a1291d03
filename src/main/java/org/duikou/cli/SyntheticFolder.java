package org.duikou.cli;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.duikou.intake.Table;

/** A folder that a generated round may be written to. */
final class SyntheticFolder {
    private static final String ROUND = "round.json";
    private static final String GENERATED_CODE = "synthetic-";

    private SyntheticFolder() {}

    /** Whether it is absent, empty, or holds nothing but a generated round. */
    static boolean mayBeWritten(Path folder) throws IOException {
        if (!Files.exists(folder)) {
            return true;
        }
        if (!Files.isDirectory(folder)) {
            return false;
        }
        try (Stream<Path> files = Files.list(folder)) {
            List<Path> found = files.toList();
            return found.isEmpty() || (found.stream().allMatch(SyntheticFolder::isOfRound) && isGenerated(folder));
        }
    }

    private static boolean isOfRound(Path file) {
        String name = file.getFileName().toString();
        return Files.isRegularFile(file)
                && (name.equals(ROUND)
                        || Table.all().stream().anyMatch(table -> table.file().equals(name)));
    }

    private static boolean isGenerated(Path folder) {
        try {
            JsonNode round = new JsonMapper().readTree(folder.resolve(ROUND).toFile());
            return round.path("code").asText().startsWith(GENERATED_CODE);
        } catch (IOException e) {
            return false;
        }
    }
}
