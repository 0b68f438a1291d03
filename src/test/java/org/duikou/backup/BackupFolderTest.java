package org.duikou.backup;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Under test: which backups there are, which go, and when another is due. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class BackupFolderTest {
    private static final Instant NOON = Instant.parse("2026-03-01T12:00:00Z");
    private static final Duration DAY = Duration.ofDays(1);

    @TempDir
    Path temporary;

    @Test
    void wants_a_first_backup() throws IOException {
        assertThat(folder().wants(NOON, DAY)).isTrue();
    }

    @Test
    void wants_another_when_the_newest_is_as_old_as_it_may_become() throws IOException {
        add(NOON.minus(DAY.multipliedBy(2)));
        add(NOON.minus(DAY));

        assertThat(folder().wants(NOON, DAY)).isTrue();
        assertThat(folder().wants(NOON.minusMillis(1), DAY)).isFalse();
    }

    @Test
    void counts_no_unfinished_backup() throws IOException {
        Files.writeString(folder().draft(), "torn");

        assertThat(folder().wants(NOON, DAY)).isTrue();
    }

    @Test
    void keeps_the_newest_and_what_is_no_backup() throws IOException {
        add(NOON);
        add(NOON.minusSeconds(2));
        Path newer = add(NOON.plusSeconds(1));
        Path note = Files.writeString(temporary.resolve("backup/read-me.txt"), "not ours");

        folder().keep(1);

        assertThat(folder().list()).containsExactly(newer);
        assertThat(note).exists();
    }

    private Path add(Instant begun) throws IOException {
        Path draft = Files.writeString(folder().draft(), "rows");
        return folder().finish(draft, begun);
    }

    private BackupFolder folder() {
        return new BackupFolder(temporary.resolve("backup"));
    }
}
