package org.duikou.run;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.BiFunction;
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
    public Page<PlacementRow> placements(UUID run, PlacementFilter filter, PageRequest wanted) {
        var query = database.createSelectionQuery(
                "from RunPlacementEntity r where r.runId = :run and r.ordinal > :after" + filter.conditions()
                        + " order by r.ordinal",
                RunPlacementEntity.class);
        filter.bind(query);
        return page(query, run, wanted);
    }

    @Transactional
    public Page<UnplacedRow> unplaced(UUID run, PageRequest wanted) {
        return page(
                database.createSelectionQuery(
                        "from RunUnplacedEntity r where r.runId = :run and r.ordinal > :after order by r.ordinal",
                        RunUnplacedEntity.class),
                run,
                wanted);
    }

    @Transactional
    public Page<OrderClassRow> orderClasses(UUID run, PageRequest wanted) {
        return page(
                database.createSelectionQuery(
                        "from RunOrderClassEntity r where r.runId = :run and r.ordinal > :after order by r.ordinal",
                        RunOrderClassEntity.class),
                run,
                wanted);
    }

    @Transactional
    public Page<BlockingRow> blockingPairs(UUID run, PageRequest wanted) {
        return page(
                database.createSelectionQuery(
                        "from RunBlockingPairEntity r where r.runId = :run and r.ordinal > :after order by r.ordinal",
                        RunBlockingPairEntity.class),
                run,
                wanted);
    }

    /** {@code summary.json} of a run that has a result. */
    @Transactional
    public String summary(UUID run) {
        return result(run).summary();
    }

    /** {@code certificate.json} of a run that has a result, packed by gzip. */
    @Transactional
    byte[] gzippedCertificate(UUID run) {
        return result(run).gzippedCertificate();
    }

    private RunResultEntity result(UUID run) {
        return database.get(RunResultEntity.class, run);
    }

    private static <R, E extends ResultRow<R>> Page<R> page(SelectionQuery<E> query, UUID run, PageRequest wanted) {
        query.setParameter("run", run).setParameter("after", wanted.after());
        if (wanted.isLimited()) {
            query.setMaxResults(wanted.limit() + 1);
        }
        return Page.of(query.getResultList(), wanted);
    }
}
