package org.duikou.run;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.BiFunction;
import org.duikou.access.OutOfScopeException;
import org.duikou.access.Scope;
import org.duikou.proposal.BlockingRow;
import org.duikou.proposal.OrderClassRow;
import org.duikou.proposal.PlacementRow;
import org.duikou.proposal.SolvedRound;
import org.duikou.proposal.UnplacedRow;
import org.hibernate.StatelessSession;
import org.hibernate.query.SelectionQuery;

/** The results of runs, written once and read page by page, without a persistence context to fill. */
@ApplicationScoped
public class RunResults {
    private final StatelessSession database;

    RunResults(StatelessSession database) {
        this.database = database;
    }

    @Transactional(Transactional.TxType.MANDATORY)
    void save(UUID run, SolvedRound solved) {
        insert(solved.placements(), (ordinal, row) -> new RunPlacementEntity(run, ordinal, row));
        insert(solved.unplaced(), (ordinal, row) -> new RunUnplacedEntity(run, ordinal, row));
        insert(solved.orderClasses(), (ordinal, row) -> new RunOrderClassEntity(run, ordinal, row));
        insert(solved.blockingPairs(), (ordinal, row) -> new RunBlockingPairEntity(run, ordinal, row));
        database.insert(new RunResultEntity(run, solved));
    }

    private <R, E> void insert(List<R> rows, BiFunction<Integer, R, E> toEntity) {
        List<E> entities = new ArrayList<>(rows.size());
        for (R row : rows) {
            entities.add(toEntity.apply(entities.size(), row));
        }
        database.insertMultiple(entities);
    }

    @Transactional
    public Page<PlacementRow> placements(Scope scope, RunEntity run, PlacementFilter filter, PageRequest wanted) {
        PlacementFilter own = filter.within(scope);
        var query = database.createSelectionQuery(
                "from RunPlacementEntity r where r.runId = :run and r.ordinal > :after" + own.conditions()
                        + " order by r.ordinal",
                RunPlacementEntity.class);
        own.bind(query);
        Page<PlacementRow> page = page(query, run.id(), wanted);
        return scope.hidesPersons() ? page.map(AuditedRows::of) : page;
    }

    @Transactional
    public Page<UnplacedRow> unplaced(Scope scope, RunEntity run, PageRequest wanted) {
        requireWhole(scope);
        Page<UnplacedRow> page = page(
                database.createSelectionQuery(
                        "from RunUnplacedEntity r where r.runId = :run and r.ordinal > :after order by r.ordinal",
                        RunUnplacedEntity.class),
                run.id(),
                wanted);
        return scope.hidesPersons() ? page.map(AuditedRows::of) : page;
    }

    @Transactional
    public Page<OrderClassRow> orderClasses(RunEntity run, PageRequest wanted) {
        return page(
                database.createSelectionQuery(
                        "from RunOrderClassEntity r where r.runId = :run and r.ordinal > :after order by r.ordinal",
                        RunOrderClassEntity.class),
                run.id(),
                wanted);
    }

    @Transactional
    public Page<BlockingRow> blockingPairs(Scope scope, RunEntity run, PageRequest wanted) {
        requireWhole(scope);
        Page<BlockingRow> page = page(
                database.createSelectionQuery(
                        "from RunBlockingPairEntity r where r.runId = :run and r.ordinal > :after order by r.ordinal",
                        RunBlockingPairEntity.class),
                run.id(),
                wanted);
        return scope.hidesPersons() ? page.map(AuditedRows::of) : page;
    }

    /** These rows are told to nobody but those who see a whole round. */
    private static void requireWhole(Scope scope) {
        if (!scope.isWhole()) {
            throw new OutOfScopeException();
        }
    }

    /** {@code summary.json} of a run that has a result. */
    @Transactional
    public String summary(RunEntity run) {
        return result(run).summary();
    }

    /** {@code certificate.json} of a run that has a result, packed by gzip. */
    @Transactional
    byte[] gzippedCertificate(RunEntity run) {
        return result(run).gzippedCertificate();
    }

    private RunResultEntity result(RunEntity run) {
        return database.get(RunResultEntity.class, run.id());
    }

    private static <R, E extends ResultRow<R>> Page<R> page(SelectionQuery<E> query, UUID run, PageRequest wanted) {
        query.setParameter("run", run).setParameter("after", wanted.after());
        if (wanted.isLimited()) {
            query.setMaxResults(wanted.limit() + 1);
        }
        return Page.of(query.getResultList(), wanted);
    }
}
