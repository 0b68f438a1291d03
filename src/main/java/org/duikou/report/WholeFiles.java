package org.duikou.report;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

/** Writes files of a folder so that each is there whole or not at all, even when the process is killed. */
record WholeFiles(Path folder) {

    void write(String name, String text) throws IOException {
        write(name, text.getBytes(StandardCharsets.UTF_8));
    }

    void write(String name, byte[] bytes) throws IOException {
        Path sibling = folder.resolve("." + name + ".part");
        Files.write(sibling, bytes);
        Files.move(sibling, folder.resolve(name), StandardCopyOption.ATOMIC_MOVE);
    }
}
