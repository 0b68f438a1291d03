package org.duikou.access;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** {@code authorization.txt}: who may call what. */
record AuthorizationTable(Map<String, Row> rowsByOperation) {
    private static final Path FILE = Path.of("src", "test", "resources", "authorization.txt");
    private static final List<Role> COLUMNS =
            List.of(Role.ADMIN, Role.BUREAU, Role.COLLEGE, Role.ENTERPRISE, Role.INSTITUTION, Role.AUDITOR);

    /** How far a role may call an operation. */
    enum Reach {
        OWN,
        ALL,
        NEVER
    }

    /** One operation. */
    record Row(Map<Role, Reach> reachByRole, Permission permission) {
        Reach reach(Role role) {
            return reachByRole.getOrDefault(role, Reach.NEVER);
        }
    }

    static AuthorizationTable read() {
        Map<String, Row> rows = new TreeMap<>();
        for (String line : lines()) {
            if (line.isBlank() || line.startsWith("#")) {
                continue;
            }
            List<String> words = List.of(line.strip().split("\\s+"));
            Map<Role, Reach> reaches = new EnumMap<>(Role.class);
            COLUMNS.forEach(role -> reaches.put(role, reach(words.get(2 + COLUMNS.indexOf(role)))));
            rows.put(
                    words.get(0) + " " + words.get(1),
                    new Row(reaches, Permission.find(words.get(8)).orElseThrow()));
        }
        return new AuthorizationTable(rows);
    }

    private static Reach reach(String word) {
        return switch (word) {
            case "own" -> Reach.OWN;
            case "all" -> Reach.ALL;
            case "-" -> Reach.NEVER;
            default -> throw new IllegalArgumentException(
                    "The word (" + word + ") is unknown, expected own, all or -.");
        };
    }

    private static List<String> lines() {
        try {
            return Files.readAllLines(FILE);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
