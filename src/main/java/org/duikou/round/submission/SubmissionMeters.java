package org.duikou.round.submission;

import io.micrometer.core.instrument.MeterRegistry;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import org.duikou.intake.Issue;
import org.duikou.intake.Table;
import org.duikou.round.InvalidRowsException;
import org.jspecify.annotations.Nullable;

/** Figures of what was sent: by table and by kind of fault, never by who sent it. */
@ApplicationScoped
class SubmissionMeters {
    private final MeterRegistry meters;

    SubmissionMeters(MeterRegistry meters) {
        this.meters = meters;
    }

    void accepted(@Observes RowsAccepted accepted) {
        meters.counter("duikou.submissions", "table", accepted.table()).increment();
        meters.counter("duikou.submission.rows", "table", accepted.table()).increment(accepted.rows());
    }

    void refused(@Observes InvalidRowsException refused) {
        for (Issue issue : refused.issues()) {
            meters.counter(
                            "duikou.submission.rejected",
                            "table",
                            table(issue.file()),
                            "code",
                            issue.code().name())
                    .increment();
        }
    }

    /** A file's name is the sender's: only names of tables are told. */
    private static String table(@Nullable String file) {
        return file == null ? "" : Table.findByFile(file).map(Table::name).orElse("other");
    }
}
