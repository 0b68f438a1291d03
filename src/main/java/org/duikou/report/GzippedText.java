package org.duikou.report;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;

/** Text packed by gzip; the header carries no time, so equal text gives equal bytes. */
final class GzippedText {
    private GzippedText() {}

    static byte[] pack(byte[] text) {
        var packed = new ByteArrayOutputStream();
        try (var gzip = new GZIPOutputStream(packed)) {
            gzip.write(text);
        } catch (IOException e) {
            throw new UncheckedIOException("Writing to memory does not fail.", e);
        }
        return packed.toByteArray();
    }

    static String unpack(String file, byte[] packed) throws MalformedResultException {
        try (var gzip = new GZIPInputStream(new ByteArrayInputStream(packed))) {
            return new String(gzip.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new MalformedResultException(file, "it is not gzip (" + e.getMessage() + ").");
        }
    }
}
