package org.duikou.intake;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.duikou.intake.table.Content;

/** The files of a folder, without its subfolders. */
record FolderSource(Path folder) implements RoundSource {

    @Override
    public SortedMap<String, Content> files() {
        if (!Files.isDirectory(folder)) {
            throw new RefusedSourceException(Issue.of(IssueCode.MISSING_FILE, null, null, null, folder));
        }
        SortedMap<String, Content> files = new TreeMap<>();
        try (Stream<Path> entries = Files.list(folder)) {
            entries.filter(Files::isRegularFile)
                    .forEach(file -> files.put(file.getFileName().toString(), () -> Files.newInputStream(file)));
        } catch (IOException e) {
            throw new UncheckedIOException("The folder (" + folder + ") cannot be read.", e);
        }
        return files;
    }
}
