package org.duikou.audit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.StreamingOutput;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.duikou.audit.chain.ChainHead;
import org.duikou.audit.chain.ExportedHead;

/** Writes chains line by line as they are at one time, with their head at the end. */
@ApplicationScoped
class AuditExport {
    private static final int ENTRIES_AT_ONCE = 1_000;

    private final AuditReader reader;
    private final AuditKeys keys;
    private final Clock clock;

    AuditExport(AuditReader reader, AuditKeys keys, Clock clock) {
        this.reader = reader;
        this.keys = keys;
        this.clock = clock;
    }

    String head(ChainSelection wanted) {
        return line(reader.heads(wanted));
    }

    private String line(List<ChainHead> heads) {
        return keys.signed(new ExportedHead(clock.instant().truncatedTo(ChronoUnit.MICROS), heads)) + "\n";
    }

    /** The heads are taken now; what comes later is left out. */
    StreamingOutput of(ChainSelection wanted) {
        List<ChainHead> heads = reader.heads(wanted);
        return to -> {
            write(wanted, heads, to);
            to.write(line(heads).getBytes(StandardCharsets.UTF_8));
        };
    }

    private void write(ChainSelection wanted, List<ChainHead> heads, OutputStream to) throws IOException {
        SortedMap<String, Long> countByOrganisation = new TreeMap<>();
        heads.forEach(head -> countByOrganisation.put(head.chain().organisation(), head.count()));
        AuditCursor after = AuditCursor.START;
        List<StoredEntry> page = reader.page(wanted, after, ENTRIES_AT_ONCE);
        while (!page.isEmpty()) {
            var lines = new StringBuilder();
            for (StoredEntry each : page) {
                after = each.cursor();
                if (after.number() <= countByOrganisation.getOrDefault(after.organisation(), 0L)) {
                    lines.append(each.line()).append('\n');
                }
            }
            to.write(lines.toString().getBytes(StandardCharsets.UTF_8));
            page = reader.page(wanted, after, ENTRIES_AT_ONCE);
        }
    }
}
