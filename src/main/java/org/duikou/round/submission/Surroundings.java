package org.duikou.round.submission;

import io.quarkus.arc.All;
import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.duikou.intake.RoundRows;
import org.duikou.intake.Rows;
import org.duikou.intake.Table;
import org.duikou.round.RoundEntity;
import org.duikou.round.RoundFactsStore;
import org.duikou.round.RoundPolicies;
import org.duikou.round.rows.InRound;
import org.duikou.round.rows.RowFilter;
import org.duikou.round.rows.RowRepository;
import org.duikou.round.rows.StoredLine;
import org.duikou.round.rows.StoredRow;

/**
 * What a table is checked beside. Of one college's rows that is little: its own rows of other tables, the colleges, and
 * the openings that the rows name; a round of 300,000 students is not loaded for a roster of 100. What only the whole
 * round can tell is told when it is frozen.
 */
@Singleton
class Surroundings {
    private static final List<Table<?>> OF_COLLEGES =
            List.of(Table.STUDENTS, Table.CHOICES, Table.ASSESSMENTS, Table.EXCLUSIONS, Table.PINS, Table.INCUMBENT);
    private static final String OPENING = "opening";
    private static final int MOST_NAMED_OPENINGS = 1_000;

    private final RoundFactsStore store;
    private final RoundPolicies policies;
    private final List<RowRepository<?, ?>> repositories;

    Surroundings(RoundFactsStore store, RoundPolicies policies, @All List<RowRepository<?, ?>> repositories) {
        this.store = store;
        this.policies = policies;
        this.repositories = List.copyOf(repositories);
    }

    /**
     * The rows of other tables, and of the table itself those that are replaced and those that stay.
     *
     * @param rows without the table itself
     */
    record Beside<T, E extends StoredRow>(
            RoundRows rows, List<StoredLine<T, E>> replaced, List<StoredLine<T, E>> staying) {}

    <T, E extends StoredRow> Beside<T, E> of(
            RoundEntity round, InRound inRound, RowRepository<T, E> repository, TableScope<T> scope, Rows<T> fresh) {
        return scope.owner() == Owner.COLLEGE && !scope.isWhole()
                ? ofCollege(round, inRound, repository, scope, fresh)
                : ofRound(round, inRound, repository, scope);
    }

    private <T, E extends StoredRow> Beside<T, E> ofCollege(
            RoundEntity round, InRound inRound, RowRepository<T, E> repository, TableScope<T> scope, Rows<T> fresh) {
        RowFilter own = RowFilter.is("college", scope.code().orElseThrow());
        var rows = new RoundRows(round.round(), policies.policy(round));
        rows.put(repository(Table.COLLEGES).rows(inRound));
        OF_COLLEGES.stream()
                .filter(table -> !table.equals(repository.table()))
                .forEach(table -> rows.put(repository(table).rows(inRound, own)));
        boolean isPinned = !rows.of(Table.PINS).lines().isEmpty();
        rows.put(isPinned ? repository(Table.OPENINGS).rows(inRound) : namedOpenings(inRound, fresh, rows));
        rows.put(
                isPinned || repository.table().equals(Table.EXCLUSIONS)
                        ? repository(Table.ENTERPRISES).rows(inRound)
                        : Rows.unknown(Table.ENTERPRISES));
        return new Beside<>(rows, repository.lines(inRound, own), List.of());
    }

    /** A roster names none; what the college's other rows name is looked at only beside rows that name some. */
    private Rows<?> namedOpenings(InRound inRound, Rows<?> fresh, RoundRows others) {
        if (!namesOpenings(fresh.table())) {
            return Rows.unknown(Table.OPENINGS);
        }
        Set<String> codes = new TreeSet<>();
        addOpenings(codes, fresh);
        OF_COLLEGES.stream().filter(Surroundings::namesOpenings).forEach(table -> addOpenings(codes, others.of(table)));
        return codes.size() > MOST_NAMED_OPENINGS
                ? repository(Table.OPENINGS).rows(inRound)
                : repository(Table.OPENINGS).rows(inRound, RowFilter.in("code", codes));
    }

    private static boolean namesOpenings(Table<?> table) {
        return table.columnNames().contains(OPENING);
    }

    private static <T> void addOpenings(Set<String> codes, Rows<T> rows) {
        int column = rows.table().columnNames().indexOf(OPENING);
        rows.facts().forEach(fact -> codes.add(rows.table().cellsOf(fact).get(column)));
    }

    private <T, E extends StoredRow> Beside<T, E> ofRound(
            RoundEntity round, InRound inRound, RowRepository<T, E> repository, TableScope<T> scope) {
        RoundRows rows = store.rowsWithout(repository.table(), round, inRound);
        var ownerOf = scope.ownerIn().apply(rows);
        List<StoredLine<T, E>> replaced = new ArrayList<>();
        List<StoredLine<T, E>> staying = new ArrayList<>();
        repository.lines(inRound).forEach(line -> (scope.isForeign(line.fact(), ownerOf) ? staying : replaced)
                .add(line));
        return new Beside<>(rows, replaced, staying);
    }

    private RowRepository<?, ?> repository(Table<?> table) {
        return repositories.stream()
                .filter(each -> each.table().equals(table))
                .findFirst()
                .orElseThrow();
    }
}
