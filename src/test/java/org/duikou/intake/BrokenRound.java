package org.duikou.intake;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A small round with one fault, and where it is to be found. */
record BrokenRound(
        IssueCode code, SmallRound round, @Nullable String file, @Nullable Integer row, @Nullable String column) {

    /** A bad value in one cell. */
    static BrokenRound cell(IssueCode code, String file, int row, String column, String value) {
        return at(code, new SmallRound().cell(file, row, column, value), file, row, column);
    }

    /** Another text in place of a file's. */
    static BrokenRound file(IssueCode code, String file, @Nullable Integer row, @Nullable String column, String text) {
        return at(code, new SmallRound().file(file, text), file, row, column);
    }

    static BrokenRound at(
            IssueCode code, SmallRound round, String file, @Nullable Integer row, @Nullable String column) {
        return new BrokenRound(code, round, file, row, column);
    }

    Path folder(Path parent) {
        return parent.resolve(code.name());
    }

    void write(Path parent) throws IOException {
        Path folder = Files.createDirectories(folder(parent));
        for (Map.Entry<String, byte[]> file : round.files().entrySet()) {
            Files.write(folder.resolve(file.getKey()), file.getValue());
        }
    }

    @Override
    public String toString() {
        return code.name();
    }
}
