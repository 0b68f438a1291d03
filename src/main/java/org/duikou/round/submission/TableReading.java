package org.duikou.round.submission;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.concurrent.atomic.LongAdder;
import org.duikou.access.AuditNote;
import org.duikou.access.Scope;
import org.duikou.http.IfMatch;
import org.duikou.intake.Table;
import org.duikou.intake.table.TableFormat;
import org.duikou.round.RoundEntity;
import org.duikou.round.RoundFactsStore;
import org.duikou.round.RoundService;
import org.duikou.round.rows.InRound;
import org.duikou.round.rows.RowRepository;
import org.duikou.round.rows.StoredRow;

/** Reads tables as they are stored. */
@ApplicationScoped
class TableReading {
    private static final int ROWS_AT_ONCE = 1_000;
    private static final String ROWS = "rows";

    private final RoundService rounds;
    private final SubmissionRepository submissions;
    private final AuditNote note;

    TableReading(RoundService rounds, SubmissionRepository submissions, AuditNote note) {
        this.rounds = rounds;
        this.submissions = submissions;
        this.note = note;
    }

    /**
     * A page of the rows that are meant, in the order in which they came. JSON without a limit comes in pages of 1,000
     * rows; a file without a limit holds them all.
     */
    @Transactional
    <T, E extends StoredRow> Response read(
            Scope scope, TablePage page, RowRepository<T, E> repository, OwnRows wanted) {
        OwnRows rows = wanted.within(scope);
        RoundEntity round = rounds.round(scope, page.code());
        long revision = submissions.revision(round, repository.table(), rows.owner());
        var reading = new Reading<>(repository, RoundFactsStore.inRound(round), rows);
        TableFormat format = page.format();
        Response.ResponseBuilder answer = Response.ok().header(HttpHeaders.ETAG, IfMatch.tag(revision));
        if (format == TableFormat.JSON) {
            return json(reading, page, answer);
        }
        return reading.file(page, answer, format, note);
    }

    private <T, E extends StoredRow> Response json(
            Reading<T, E> reading, TablePage page, Response.ResponseBuilder answer) {
        int limit = page.limit(ROWS_AT_ONCE);
        List<E> found = reading.page(page.after(), limit + 1);
        List<E> told = found.subList(0, Math.min(limit, found.size()));
        note.count(ROWS, told.size());
        if (found.size() > limit) {
            page.linkNext(answer, told.get(limit - 1).place());
        }
        return answer.type(MediaType.APPLICATION_JSON_TYPE)
                .entity(told.stream().map(reading::fields).toList())
                .build();
    }

    /** Where rows are read from. */
    record Reading<T, E extends StoredRow>(RowRepository<T, E> repository, InRound round, OwnRows rows) {

        List<E> page(long after, int limit) {
            return repository.page(round, rows.filter(), after, limit);
        }

        Object fields(E row) {
            return table().fieldsOf(repository.told(row, round));
        }

        List<String> cells(E row) {
            return table().cellsOf(repository.told(row, round));
        }

        Table<T> table() {
            return repository.table();
        }

        Response file(TablePage page, Response.ResponseBuilder answer, TableFormat format, AuditNote note) {
            var told = new LongAdder();
            var file = new TableFile(format, page.language(), table());
            long last = file.fill(sheet -> {
                long after = page.after();
                int left = page.limit(Integer.MAX_VALUE);
                List<E> found = page(after, Math.min(left, ROWS_AT_ONCE));
                while (!found.isEmpty()) {
                    told.add(found.size());
                    found.forEach(row -> sheet.row(cells(row)));
                    after = found.get(found.size() - 1).place();
                    left -= found.size();
                    found = left == 0 ? List.of() : page(after, Math.min(left, ROWS_AT_ONCE));
                }
                return after;
            });
            note.count(ROWS, told.sum());
            if (page.isLimited() && !page(last, 1).isEmpty()) {
                page.linkNext(answer, last);
            }
            return file.answer(answer);
        }
    }
}
