package org.duikou.round.submission;

import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.ToLongFunction;
import org.duikou.intake.Table;
import org.duikou.intake.TableTemplate;
import org.duikou.intake.TextSheet;
import org.duikou.intake.table.TableFormat;
import org.duikou.vocabulary.Language;

/** A stored table as a file, with the headers of its template. It is written whole before the first byte is sent. */
final class TableFile {
    private final TableFormat format;
    private final Language language;
    private final Table<?> table;
    private final Path path;

    TableFile(TableFormat format, Language language, Table<?> table) {
        this.format = format;
        this.language = language;
        this.table = table;
        try {
            this.path = Files.createTempFile("duikou", ".rows");
        } catch (IOException e) {
            throw new UncheckedIOException("The file of the table cannot be made.", e);
        }
    }

    /** Writes the rows, and answers what the writing tells. */
    long fill(ToLongFunction<TextSheet> rows) {
        try (OutputStream to = Files.newOutputStream(path);
                TextSheet sheet = format == TableFormat.CSV ? TextSheet.csv(to) : TextSheet.xlsx(to)) {
            sheet.row(new TableTemplate(table, language).headers());
            return rows.applyAsLong(sheet);
        } catch (IOException e) {
            throw new UncheckedIOException("The file of the table cannot be written.", e);
        } catch (RuntimeException e) {
            delete();
            throw e;
        }
    }

    Response answer(Response.ResponseBuilder answer) {
        StreamingOutput body = to -> {
            try {
                Files.copy(path, to);
            } finally {
                delete();
            }
        };
        String type = format == TableFormat.CSV ? Submissions.CSV + ";charset=UTF-8" : Submissions.XLSX;
        return answer.type(type)
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        "attachment; filename=\"" + table.name() + format.extension() + "\"")
                .entity(body)
                .build();
    }

    private void delete() {
        try {
            Files.deleteIfExists(path);
        } catch (IOException e) {
            throw new UncheckedIOException("The temporary file (" + path + ") cannot be deleted.", e);
        }
    }
}
