package org.duikou.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The commands that README.md shows between {@code <!-- NAME -->} and {@code <!-- /NAME -->}. */
public record ReadmeScript(String text) {

    public static ReadmeScript of(String name) {
        Matcher block = Pattern.compile(
                        "<!-- " + name + "[^>]*-->.*?```bash\n(.*?)```.*?<!-- /" + name + " -->", Pattern.DOTALL)
                .matcher(readme());
        if (!block.find()) {
            throw new IllegalStateException("README.md shows no script between markers (" + name + ").");
        }
        return new ReadmeScript(block.group(1));
    }

    private static String readme() {
        try {
            return Files.readString(Path.of("README.md"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
