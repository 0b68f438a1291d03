package org.duikou.audit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.RollbackException;
import jakarta.transaction.Synchronization;
import jakarta.transaction.SystemException;
import jakarta.transaction.TransactionManager;
import jakarta.transaction.TransactionSynchronizationRegistry;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.duikou.access.AuditAction;
import org.duikou.access.AuditLog;
import org.duikou.audit.chain.AuditRecord;
import org.duikou.audit.chain.ChainId;

/**
 * Keeps what a transaction does as a part of it. Entries are added when it is about to commit, all at once: chains are
 * locked for as short as can be, and in one order.
 */
@ApplicationScoped
class AuditTrail implements AuditLog {
    private static final String OF_ITSELF = "duikou";
    private static final String SERVICE = "SERVICE";

    private final AuditStore store;
    private final TransactionManager transactions;
    private final TransactionSynchronizationRegistry registry;
    private final Clock clock;

    AuditTrail(
            AuditStore store,
            TransactionManager transactions,
            TransactionSynchronizationRegistry registry,
            Clock clock) {
        this.store = store;
        this.transactions = transactions;
        this.registry = registry;
        this.clock = clock;
    }

    @Override
    @Transactional(Transactional.TxType.MANDATORY)
    public void keep(String bureau, AuditAction action, Map<String, String> subject, Map<String, Long> counts) {
        var record = new AuditRecord(
                clock.instant().truncatedTo(ChronoUnit.MICROS),
                OF_ITSELF,
                SERVICE,
                action.name(),
                AuditRecord.Outcome.DONE,
                new TreeMap<>(subject),
                new TreeMap<>(counts));
        keep(new AuditDraft(new ChainId(bureau, ""), record));
    }

    /** Keeps it in the transaction in work. */
    void keep(AuditDraft draft) {
        store.open(draft.chain());
        Pending pending = (Pending) registry.getResource(Pending.class);
        if (pending == null) {
            pending = new Pending(store);
            registry.putResource(Pending.class, pending);
            join(pending);
        }
        pending.drafts.add(draft);
    }

    private void join(Pending pending) {
        try {
            transactions.getTransaction().registerSynchronization(pending);
        } catch (RollbackException | SystemException e) {
            throw new IllegalStateException("The transaction takes no part any more.", e);
        }
    }

    /** What a transaction has done so far. */
    private static final class Pending implements Synchronization {
        private final AuditStore store;
        private final List<AuditDraft> drafts = new ArrayList<>();

        private Pending(AuditStore store) {
            this.store = store;
        }

        @Override
        public void beforeCompletion() {
            store.append(drafts);
        }

        @Override
        public void afterCompletion(int status) {
            // what is stored is stored, and what was rolled back leaves no entry
        }
    }
}
