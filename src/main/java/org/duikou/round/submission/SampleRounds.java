package org.duikou.round.submission;

import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.duikou.intake.RoundReader;
import org.duikou.intake.RoundSource;
import org.duikou.intake.Table;
import org.duikou.intake.table.Content;

/** The sample rounds that are packaged with the service, where its settings offer them. */
@Singleton
class SampleRounds {
    private static final List<String> NAMES = List.of("alliance-2022", "zone-3000");

    private final SubmissionConfig config;
    private final ObjectMapper json;

    SampleRounds(SubmissionConfig config, ObjectMapper json) {
        this.config = config;
        this.json = json;
    }

    /**
     * The names of the rounds.
     *
     * @throws DemoDataNotOfferedException when the settings offer none
     */
    List<SampleRound> listRounds() {
        requireOffered();
        return NAMES.stream().map(name -> new SampleRound(name, title(name))).toList();
    }

    /**
     * The files of one.
     *
     * @throws DemoDataNotOfferedException when the settings offer none, or none of that name
     */
    RoundSource round(String name) {
        requireOffered();
        if (!NAMES.contains(name)) {
            throw new DemoDataNotOfferedException();
        }
        SortedMap<String, Content> files = new TreeMap<>();
        List<String> known = new ArrayList<>(List.of(RoundReader.ROUND_FILE));
        Table.all().forEach(table -> known.add(table.file()));
        for (String file : known) {
            if (SampleRounds.class.getClassLoader().getResource(path(name, file)) != null) {
                files.put(file, () -> open(name, file));
            }
        }
        return () -> files;
    }

    private void requireOffered() {
        if (!config.demoData()) {
            throw new DemoDataNotOfferedException();
        }
    }

    private String title(String name) {
        try (InputStream bytes = open(name, RoundReader.ROUND_FILE)) {
            return json.readTree(bytes).path("name").asText();
        } catch (IOException e) {
            throw new UncheckedIOException("The sample round (" + name + ") cannot be read.", e);
        }
    }

    private static InputStream open(String name, String file) {
        InputStream bytes = SampleRounds.class.getClassLoader().getResourceAsStream(path(name, file));
        if (bytes == null) {
            throw new IllegalStateException("The class path has no (" + path(name, file) + "), expected the sample.");
        }
        return bytes;
    }

    private static String path(String name, String file) {
        return "sample-data/" + name + "/" + file;
    }
}
