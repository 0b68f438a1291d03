package org.duikou.intake.table;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/** Counts what is really read and refuses the first byte beyond the limit. */
final class LimitedStream extends FilterInputStream {
    private final long limit;
    private final long toldLimit;
    private long count;

    LimitedStream(InputStream in, long limit) {
        this(in, limit, limit);
    }

    /** @param toldLimit of the whole of which this is a part */
    LimitedStream(InputStream in, long limit, long toldLimit) {
        super(in);
        this.limit = limit;
        this.toldLimit = toldLimit;
    }

    @Override
    public int read() throws IOException {
        int value = super.read();
        if (value >= 0) {
            count(1);
        }
        return value;
    }

    @Override
    public int read(byte[] bytes, int offset, int length) throws IOException {
        int read = super.read(bytes, offset, length);
        if (read > 0) {
            count(read);
        }
        return read;
    }

    @Override
    public boolean markSupported() {
        return false;
    }

    long count() {
        return count;
    }

    private void count(int read) {
        count += read;
        if (count > limit) {
            throw new UnreadableTableException(TableFault.TOO_LARGE, null, String.valueOf(toldLimit));
        }
    }
}
