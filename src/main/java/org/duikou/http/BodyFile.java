package org.duikou.http;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.GZIPInputStream;
import java.util.zip.ZipException;
import org.jspecify.annotations.Nullable;

/** The body of a call in a temporary file, so that its size does not matter to the memory. */
public record BodyFile(Path path) implements AutoCloseable {
    private static final int BUFFER = 1 << 16;

    /**
     * Copies a body, inflated when it came in {@code gzip}.
     *
     * @param contentEncoding null: as it is
     * @throws BodyTooLargeException beyond that many bytes, as they are once inflated
     * @throws BodyEncodingException when it is encoded in another way, or its end is missing
     * @throws UncheckedIOException when the caller breaks off, or the disk is full
     */
    public static BodyFile of(InputStream body, @Nullable String contentEncoding, long maxBytes) {
        try {
            InputStream plain = plain(body, contentEncoding);
            var file = new BodyFile(Files.createTempFile("duikou", ".body"));
            file.fill(plain, maxBytes);
            return file;
        } catch (ZipException | EOFException e) {
            throw new BodyEncodingException();
        } catch (IOException e) {
            throw new UncheckedIOException("The body of the call cannot be kept.", e);
        }
    }

    private static InputStream plain(InputStream body, @Nullable String contentEncoding) throws IOException {
        if (contentEncoding == null || contentEncoding.isBlank() || contentEncoding.equalsIgnoreCase("identity")) {
            return body;
        }
        if (!contentEncoding.strip().equalsIgnoreCase("gzip")) {
            throw new BodyEncodingException();
        }
        return new GZIPInputStream(body, BUFFER);
    }

    private void fill(InputStream body, long maxBytes) throws IOException {
        try (OutputStream out = Files.newOutputStream(path)) {
            byte[] buffer = new byte[BUFFER];
            long size = 0;
            for (int read = body.read(buffer); read >= 0; read = body.read(buffer)) {
                size += read;
                if (size > maxBytes) {
                    throw new BodyTooLargeException(maxBytes);
                }
                out.write(buffer, 0, read);
            }
        } catch (IOException | RuntimeException e) {
            Files.deleteIfExists(path);
            throw e;
        }
    }

    @Override
    public void close() {
        try {
            Files.deleteIfExists(path);
        } catch (IOException e) {
            throw new UncheckedIOException("The temporary file (" + path + ") cannot be deleted.", e);
        }
    }
}
