package org.duikou.round.submission;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.duikou.http.BodyFile;
import org.duikou.intake.table.RowSource;
import org.duikou.intake.table.TableFormat;
import org.duikou.intake.table.TableLimits;
import org.duikou.round.BodyForm;

/** A table as it was sent. */
record TableBody(TableFormat format, BodyFile file, TableLimits limits) {

    RowSource rows() {
        return RowSource.of(format, () -> Files.newInputStream(file.path()), limits);
    }

    BodyForm form() {
        return format == TableFormat.JSON ? BodyForm.ROWS : BodyForm.FILE;
    }

    /** SHA-256 of its bytes. */
    String hash() {
        try {
            MessageDigest sha256 = MessageDigest.getInstance("SHA-256");
            try (InputStream bytes = new DigestInputStream(Files.newInputStream(file.path()), sha256)) {
                bytes.transferTo(OutputStream.nullOutputStream());
            }
            return HexFormat.of().formatHex(sha256.digest());
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java platform has SHA-256.", e);
        } catch (IOException e) {
            throw new UncheckedIOException("The body of the call cannot be read.", e);
        }
    }
}
