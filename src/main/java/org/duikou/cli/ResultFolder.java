package org.duikou.cli;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.duikou.proposal.SolvedRound;
import org.duikou.proposal.Summary;
import org.duikou.report.MalformedResultException;
import org.duikou.report.SolvedRoundFiles;

/** {@code OUT}: a solved round, and what its run decided otherwise than the round. The summary is written last. */
record ResultFolder(Path path) {

    void write(SolvedRound solved, List<PolicyChange> changes) throws IOException {
        clear();
        PolicyRecord.write(path, changes);
        SolvedRoundFiles.write(path, solved);
    }

    /** Leaves a summary alone, of a round that has no solution. */
    void write(Summary summary, List<PolicyChange> changes) throws IOException {
        clear();
        PolicyRecord.write(path, changes);
        SolvedRoundFiles.writeSummary(path, summary);
    }

    void clear() throws IOException {
        SolvedRoundFiles.clear(path);
        Files.deleteIfExists(path.resolve(PolicyRecord.FILE));
    }

    SolvedRound read() throws IOException, MalformedResultException {
        return SolvedRoundFiles.read(path);
    }

    /** Policy values over those of the round; empty when the run had none. */
    JsonNode policyOverrides() throws IOException, MalformedResultException {
        return PolicyRecord.read(path);
    }
}
