package org.duikou.http;

import jakarta.ws.rs.ext.Provider;
import jakarta.ws.rs.ext.ReaderInterceptor;
import jakarta.ws.rs.ext.ReaderInterceptorContext;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import org.jspecify.annotations.Nullable;

/** Ends a body that is read into memory before it fills it. Tables and archives are streams, and have limits of their own. */
@Provider
public final class SmallBodies implements ReaderInterceptor {
    private static final long MAX_BYTES = 1 << 20;

    @Override
    public @Nullable Object aroundReadFrom(ReaderInterceptorContext context) throws IOException {
        if (!context.getType().equals(InputStream.class)) {
            context.setInputStream(new CountedStream(context.getInputStream()));
        }
        return context.proceed();
    }

    private static final class CountedStream extends FilterInputStream {
        private long count;

        private CountedStream(InputStream body) {
            super(body);
        }

        @Override
        public int read() throws IOException {
            int value = super.read();
            count(value < 0 ? 0 : 1);
            return value;
        }

        @Override
        public int read(byte[] bytes, int offset, int length) throws IOException {
            int read = super.read(bytes, offset, length);
            count(Math.max(read, 0));
            return read;
        }

        private void count(int read) {
            count += read;
            if (count > MAX_BYTES) {
                throw new BodyTooLargeException(MAX_BYTES);
            }
        }
    }
}
