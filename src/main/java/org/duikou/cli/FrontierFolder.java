package org.duikou.cli;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.duikou.intake.PolicyFile;
import org.duikou.proposal.SolvedRound;
import org.jspecify.annotations.Nullable;

/**
 * {@code OUT} of a frontier: {@code frontier.csv} and, where they are kept, a result folder for each budget.
 *
 * @param policy of the run, whatever budget of changes it has
 * @param ownPolicy what the round changes of its policy file
 */
record FrontierFolder(Path path, boolean keepsResults, RunPolicy policy, JsonNode ownPolicy) {
    private static final String FILE = "frontier.csv";

    void write(List<FrontierPoint> points) throws IOException {
        var text = new StringBuilder(String.join(",", FrontierPoint.COLUMNS)).append('\n');
        points.forEach(point -> text.append(String.join(",", point.cells())).append('\n'));
        Files.createDirectories(path);
        Files.writeString(path.resolve(FILE), text);
    }

    /**
     * Keeps a result in the folder of that number of changes.
     *
     * @param budget null: the run had none
     */
    void keep(SolvedRound solved, int changes, @Nullable Integer budget) throws IOException {
        if (keepsResults) {
            JsonNodeFactory json = JsonNodeFactory.instance;
            JsonNode value = budget == null ? json.nullNode() : json.numberNode(budget);
            var run = policy.with("maxChanges", value);
            new ResultFolder(path.resolve(String.valueOf(changes)))
                    .write(solved, run.changes(ownPolicy, PolicyFile.packaged()));
        }
    }
}
