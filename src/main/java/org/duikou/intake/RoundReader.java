package org.duikou.intake;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import org.duikou.intake.table.Content;
import org.duikou.intake.table.RowSource;
import org.duikou.intake.table.TableFormat;
import org.duikou.intake.table.TableLimits;

/** Reads a whole round: {@code round.json} and every table, then checks the tables against each other. */
public final class RoundReader {
    /** The file that tells what a round is. */
    public static final String ROUND_FILE = "round.json";

    private final TableLimits limits;

    public RoundReader() {
        this(TableLimits.DEFAULT);
    }

    public RoundReader(TableLimits limits) {
        this.limits = limits;
    }

    /** The round, or every issue that keeps it from being one. The policy file holds what the round does not change. */
    public Intake read(RoundSource source, PolicyFile policy) {
        return read(source, policy, JsonNodeFactory.instance.objectNode());
    }

    /** The same with policy values of one run, which win over those of the round. */
    public Intake read(RoundSource source, PolicyFile policy, JsonNode onTop) {
        try {
            return read(source.files(), policy, onTop);
        } catch (RefusedSourceException e) {
            return new Intake(null, Collections.emptySortedMap(), List.of(e.issue()), Map.of());
        }
    }

    /** What {@code round.json} changes of the policy file; empty when it changes nothing or cannot be read. */
    public static JsonNode ownPolicy(RoundSource source) {
        try {
            return RoundHeader.ownPolicy(source.files().get(ROUND_FILE));
        } catch (RefusedSourceException e) {
            return JsonNodeFactory.instance.objectNode();
        }
    }

    private Intake read(SortedMap<String, Content> files, PolicyFile policy, JsonNode onTop) {
        RoundHeader header = RoundHeader.read(files.get(ROUND_FILE), policy, onTop);
        List<Issue> issues = new ArrayList<>(header.issues());
        var reader = new TableReader(header.round());
        var rows = new RoundRows(header.round(), header.policy());
        for (Table<?> table : Table.all()) {
            TableFiles found = TableFiles.of(table, files.keySet());
            issues.addAll(found.issues());
            found.file()
                    .ifPresentOrElse(file -> rows.put(read(reader, table, file, files)), () -> rows.put(absent(table)));
        }
        issues.addAll(TableFiles.unknown(files.keySet()));
        return rows.check().with(issues);
    }

    private Rows<?> read(TableReader reader, Table<?> table, String file, SortedMap<String, Content> files) {
        TableFormat format = TableFiles.format(file);
        return reader.read(table, file, RowSource.of(format, files.get(file), limits));
    }

    /** A missing table is told once, and so its ids are not told to be unknown. */
    private static <T> Rows<T> absent(Table<T> table) {
        return new Rows<>(table, table.file(), List.of(), Set.of(), table.isOptional(), List.of());
    }
}
