package org.duikou.round.submission;

import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.duikou.intake.BadRows;
import org.duikou.intake.table.RowSource;
import org.duikou.intake.table.TableFormat;
import org.duikou.round.InvalidRowsException;
import org.duikou.round.rows.RowRepository;
import org.duikou.vocabulary.Language;

/**
 * Answers a refusal with the file of the bad rows, when the caller asked for it. The file is the answer itself: nothing of
 * it is kept.
 */
record RefusedRows(RowRepository<?, ?> repository, Optional<TableFormat> format, Language language) {
    private static final int REFUSED = 422;

    /** The refusal as it is to be thrown on: with the file, or as it is when nobody asked or no row is at fault. */
    RuntimeException asFile(InvalidRowsException refusal, RowSource source) {
        if (format.isEmpty()) {
            return refusal;
        }
        BadRows rows = BadRows.of(source, repository.table(), refusal.issues(), language);
        return rows.isEmpty() ? refusal : new WebApplicationException(answer(rows, format.get()));
    }

    private Response answer(BadRows rows, TableFormat wanted) {
        Path file = write(rows, wanted);
        StreamingOutput body = to -> {
            try {
                Files.copy(file, to);
            } finally {
                Files.deleteIfExists(file);
            }
        };
        String name = repository.table().name() + "-bad-rows" + wanted.extension();
        return Response.status(REFUSED)
                .type(wanted == TableFormat.CSV ? Submissions.CSV + ";charset=UTF-8" : Submissions.XLSX)
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"" + name + "\"")
                .entity(body)
                .build();
    }

    private static Path write(BadRows rows, TableFormat wanted) {
        try {
            Path file = Files.createTempFile("duikou", ".rows");
            try (OutputStream to = Files.newOutputStream(file)) {
                if (wanted == TableFormat.CSV) {
                    rows.writeCsv(to);
                } else {
                    rows.writeXlsx(to);
                }
            } catch (IOException | RuntimeException e) {
                Files.deleteIfExists(file);
                throw e;
            }
            return file;
        } catch (IOException e) {
            throw new UncheckedIOException("The file of the bad rows cannot be written.", e);
        }
    }
}
