package org.duikou.vocabulary;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

/** Under test: {@link Release}. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class ReleaseTest {

    @Test
    void the_version_is_that_of_the_build_file() throws IOException {
        String build = Files.readString(Path.of("pom.xml"));

        assertThat(build)
                .containsSubsequence("<artifactId>duikou</artifactId>", "<version>" + Release.VERSION + "</version>");
    }
}
