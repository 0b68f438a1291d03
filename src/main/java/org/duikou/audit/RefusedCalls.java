package org.duikou.audit;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.duikou.access.AuditAction;
import org.duikou.access.Scope;
import org.duikou.audit.chain.AuditRecord;
import org.duikou.audit.chain.ChainId;

/**
 * Calls that were refused, those of one caller at one call counted together: whoever tries keys by the thousand must not
 * fill the audit.
 */
@ApplicationScoped
class RefusedCalls {
    private static final int MOST_KINDS = 100;
    private static final Refusal OTHERS =
            new Refusal(new ChainId(Scope.FIRST_BUREAU, ""), "-", "-", new TreeMap<>(Map.of("others", "true")));

    private final AuditConfig config;
    private final Clock clock;
    private final Map<Refusal, Long> timesByRefusal = new LinkedHashMap<>();
    private Instant since = Instant.EPOCH;

    RefusedCalls(AuditConfig config, Clock clock) {
        this.config = config;
        this.clock = clock;
    }

    /** Who was refused what. */
    record Refusal(ChainId chain, String account, String role, SortedMap<String, String> subject) {}

    /** Never waits: it may be called where nothing may. */
    synchronized void add(Refusal refusal) {
        boolean hasRoom = timesByRefusal.containsKey(refusal) || timesByRefusal.size() < MOST_KINDS;
        timesByRefusal.merge(hasRoom ? refusal : OTHERS, 1L, Long::sum);
    }

    /** What is to be stored now: when the last was stored a window ago, or all is to be stored at once. */
    synchronized List<AuditDraft> take(boolean atOnce) {
        Instant now = clock.instant();
        if (timesByRefusal.isEmpty() || !atOnce && now.isBefore(since.plus(config.refusalWindow()))) {
            return List.of();
        }
        since = now;
        List<AuditDraft> drafts = new ArrayList<>();
        timesByRefusal.forEach((refusal, times) -> drafts.add(new AuditDraft(
                refusal.chain,
                new AuditRecord(
                        now.truncatedTo(ChronoUnit.MICROS),
                        refusal.account,
                        refusal.role,
                        AuditAction.ACCESS_REFUSED.name(),
                        AuditRecord.Outcome.REFUSED,
                        refusal.subject,
                        new TreeMap<>(Map.of("times", times))))));
        timesByRefusal.clear();
        return drafts;
    }
}
