package org.duikou.audit;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.jboss.logging.Logger;

/**
 * Stores the entries of what changes nothing, those of many calls in one transaction: a thousand reads a second need not
 * be a thousand commits, nor wait for each other's lock.
 */
@ApplicationScoped
class ReadEntries {
    private static final Logger LOG = Logger.getLogger(ReadEntries.class);
    private static final int MOST_WAITING = 10_000;
    private static final int MOST_AT_ONCE = 1_000;
    private static final long LOOK_MILLIS = 500;

    private final AuditStore store;
    private final RefusedCalls refused;
    private final AuditConfig config;
    private final BlockingQueue<Waiting> queue = new ArrayBlockingQueue<>(MOST_WAITING);
    private final Thread writer = new Thread(this::write, "audit-reads");
    private volatile boolean isClosing;

    ReadEntries(AuditStore store, RefusedCalls refused, AuditConfig config) {
        this.store = store;
        this.refused = refused;
        this.config = config;
    }

    private record Waiting(AuditDraft draft, CompletableFuture<Void> stored) {}

    void onStart(@Observes StartupEvent started) {
        writer.setDaemon(true);
        writer.start();
    }

    void onStop(@Observes ShutdownEvent stopped) throws InterruptedException {
        isClosing = true;
        writer.join(config.patience().toMillis());
    }

    /** Returns once the entry is stored. */
    void keep(AuditDraft draft) {
        store.open(draft.chain());
        var waiting = new Waiting(draft, new CompletableFuture<>());
        try {
            if (!queue.offer(waiting, config.patience().toMillis(), TimeUnit.MILLISECONDS)) {
                throw new IllegalStateException("Too many reads wait for their entries in the audit.");
            }
            waiting.stored.get(config.patience().toMillis(), TimeUnit.MILLISECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("The call was broken off before its entry was stored.", e);
        } catch (ExecutionException | TimeoutException e) {
            throw new IllegalStateException("The entry of a read cannot be stored.", e);
        }
    }

    private void write() {
        while (!isClosing || !queue.isEmpty()) {
            try {
                Waiting first = queue.poll(LOOK_MILLIS, TimeUnit.MILLISECONDS);
                List<Waiting> batch = new ArrayList<>();
                if (first != null) {
                    batch.add(first);
                    queue.drainTo(batch, MOST_AT_ONCE);
                }
                store(batch, refused.take(isClosing));
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                return;
            }
        }
    }

    private void store(List<Waiting> batch, List<AuditDraft> refusals) {
        List<AuditDraft> drafts = new ArrayList<>(refusals);
        batch.forEach(each -> drafts.add(each.draft));
        if (drafts.isEmpty()) {
            return;
        }
        try {
            refusals.forEach(each -> store.open(each.chain()));
            QuarkusTransaction.requiringNew().run(() -> store.append(drafts));
            batch.forEach(each -> each.stored.complete(null));
        } catch (RuntimeException e) {
            LOG.errorf(e, "%d entries of the audit could not be stored", drafts.size());
            batch.forEach(each -> each.stored.completeExceptionally(e));
        }
    }
}
