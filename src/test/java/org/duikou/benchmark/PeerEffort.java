package org.duikou.benchmark;

import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/**
 * What an answer took, told by the process that found it.
 *
 * @param wallSeconds from the frozen round to the answer; {@code cpuSeconds} likewise
 * @param peakKibibytes of resident memory, 0: unknown
 * @param found better and better placements on the way, the answer last
 */
record PeerEffort(double wallSeconds, double cpuSeconds, long peakKibibytes, List<Trace.Found> found) {
    private static final String FILE = "effort.json";
    private static final JsonMapper MAPPER = new JsonMapper();

    void write(Path folder) throws IOException {
        MAPPER.writeValue(folder.resolve(FILE).toFile(), this);
    }

    static PeerEffort read(Path folder) throws IOException {
        return MAPPER.readValue(folder.resolve(FILE).toFile(), PeerEffort.class);
    }
}
