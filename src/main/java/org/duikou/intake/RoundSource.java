package org.duikou.intake;

import java.nio.file.Path;
import java.util.SortedMap;
import org.duikou.intake.table.Content;

/** Where the files of a round are: a folder, or an archive of one. */
public interface RoundSource {

    /**
     * The files by their plain names.
     *
     * @throws RefusedSourceException when it cannot be read safely
     */
    SortedMap<String, Content> files();

    static RoundSource folder(Path folder) {
        return new FolderSource(folder);
    }

    /** An archive whose files lie at its top, or all in one folder. */
    static RoundSource zip(Path archive, ZipLimits limits) {
        return new ZipSource(archive, limits);
    }
}
