package org.duikou.round.submission;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SortedMap;
import java.util.stream.Stream;
import org.duikou.intake.Intake;
import org.duikou.intake.Issue;
import org.duikou.intake.IssueCode;
import org.duikou.intake.PolicyFile;
import org.duikou.intake.RefusedSourceException;
import org.duikou.intake.RosterLine;
import org.duikou.intake.RoundHeader;
import org.duikou.intake.RoundReader;
import org.duikou.intake.RoundSource;
import org.duikou.intake.Table;
import org.duikou.intake.table.Content;
import org.duikou.intake.table.TableLimits;
import org.duikou.round.InvalidRowsException;
import org.duikou.round.PinnedRules;
import org.duikou.vocabulary.Round;
import org.duikou.vocabulary.RoundFacts;

/**
 * A whole round as it was sent, without an error.
 *
 * @param policy JSON object of what the round changes of the policy file
 */
record RoundArchive(Intake intake, JsonNode policy) {

    /**
     * Reads and checks all files.
     *
     * @throws InvalidRowsException with every issue of every file
     */
    static RoundArchive read(String code, RoundSource source, PolicyFile policyFile, TableLimits limits) {
        SortedMap<String, Content> files = files(source);
        RoundSource opened = () -> files;
        Intake intake = PinnedRules.check(new RoundReader(limits).read(opened, policyFile))
                .with(differingCode(code, opened, policyFile));
        if (intake.hasErrors()) {
            throw new InvalidRowsException(intake.issues());
        }
        JsonNode policy = RoundReader.ownPolicy(opened);
        return new RoundArchive(intake, policy.isObject() ? policy : JsonNodeFactory.instance.objectNode());
    }

    /** The archive's own name is that of a temporary file and tells nothing. */
    private static SortedMap<String, Content> files(RoundSource source) {
        try {
            return source.files();
        } catch (RefusedSourceException e) {
            Issue issue = e.issue();
            throw new InvalidRowsException(
                    List.of(new Issue(issue.code(), issue.severity(), null, null, null, issue.arguments())));
        }
    }

    private static List<Issue> differingCode(String code, RoundSource source, PolicyFile policyFile) {
        RoundHeader header = RoundHeader.read(source, policyFile);
        String own = header.round().code();
        return header.hasErrors() || own.equals(code)
                ? List.of()
                : List.of(Issue.of(IssueCode.ROUND_CODE_DIFFERS, RoundReader.ROUND_FILE, null, "code", own, code));
    }

    Round round() {
        return intake.requireFacts().round();
    }

    List<Issue> warnings() {
        return intake.issues();
    }

    /** What one table tells. */
    @SuppressWarnings("unchecked") // each table stands beside the facts of its own type
    <T> List<T> facts(Table<T> table) {
        RoundFacts facts = intake.requireFacts();
        Map<Table<?>, List<?>> factsByTable = Map.of(
                Table.COLLEGES, facts.colleges(),
                Table.INSTITUTIONS, facts.institutions(),
                Table.ENTERPRISES, facts.enterprises(),
                Table.OPENINGS, facts.openings(),
                Table.STUDENTS, roster(facts).toList(),
                Table.CHOICES, facts.choices(),
                Table.ASSESSMENTS, facts.assessments(),
                Table.EXCLUSIONS, facts.exclusions(),
                Table.PINS, facts.pins(),
                Table.INCUMBENT, facts.incumbents());
        return (List<T>) Objects.requireNonNull(factsByTable.get(table), table.name());
    }

    private Stream<RosterLine> roster(RoundFacts facts) {
        return facts.candidates().stream()
                .map(candidate -> new RosterLine(candidate, intake.people().get(candidate.id())));
    }
}
