package org.duikou.backup;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The finished backups of one folder, each named by the moment at which it began. */
final class BackupFolder {
    private static final DateTimeFormatter NAME =
            DateTimeFormatter.ofPattern("'duikou-'uuuuMMdd'T'HHmmssSSS'Z.zip'").withZone(ZoneOffset.UTC);

    private final Path folder;

    BackupFolder(Path folder) {
        this.folder = folder;
    }

    /** Whether no backup is younger than that. */
    boolean wants(Instant now, Duration every) throws IOException {
        Optional<Instant> newest = list().stream().findFirst().map(BackupFolder::instantOf);
        return newest.isEmpty() || !newest.get().plus(every).isAfter(now);
    }

    /** Where a backup is written; what lies there is none before it is finished. */
    Path draft() throws IOException {
        Files.createDirectories(folder);
        return folder.resolve("unfinished.part").toAbsolutePath();
    }

    Path finish(Path draft, Instant begun) throws IOException {
        return Files.move(draft, folder.resolve(NAME.format(begun)), StandardCopyOption.ATOMIC_MOVE);
    }

    /** Removes all but the newest. */
    void keep(int count) throws IOException {
        for (Path old : list().stream().skip(count).toList()) {
            Files.delete(old);
        }
    }

    /** Newest first; other files of the folder are left alone. */
    List<Path> list() throws IOException {
        if (Files.notExists(folder)) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(BackupFolder::isBackup)
                    .sorted(Comparator.comparing(BackupFolder::instantOf).reversed())
                    .toList();
        }
    }

    private static boolean isBackup(Path file) {
        try {
            instantOf(file);
            return true;
        } catch (DateTimeParseException e) {
            return false;
        }
    }

    private static Instant instantOf(Path file) {
        return NAME.parse(file.getFileName().toString(), Instant::from);
    }
}
