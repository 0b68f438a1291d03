package org.duikou;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/** The rooms of a picture of the house, and the classes that live in them. */
final class House {
    static final String ROOT = "org.duikou";

    private static final Path SOURCES = Path.of("src", "main", "java");

    private final Map<String, Set<String>> usesByRoom = new TreeMap<>();

    /** Reads lines {@code room -> room, room}; a room that may use nothing is told as {@code room -> nothing}. */
    House(String picture) {
        picture.lines().filter(line -> !line.isBlank()).forEach(line -> {
            String[] sides = line.split("->");
            usesByRoom.put(sides[0].strip(), names(sides[1]));
        });
    }

    Set<String> rooms() {
        return usesByRoom.keySet();
    }

    Set<String> uses(String room) {
        return usesByRoom.getOrDefault(room, Set.of());
    }

    /** A room may use itself, its own inner rooms, and what is written. */
    boolean mayUse(String room, String other) {
        return room.equals(other) || other.startsWith(room + ".") || uses(room).contains(other);
    }

    static String packageOf(String room) {
        return ROOT + "." + room;
    }

    static String roomOf(JavaClass each) {
        return each.getPackageName().equals(ROOT) ? "" : each.getPackageName().substring(ROOT.length() + 1);
    }

    /** What the room's package-info says that it may use. */
    static Set<String> usesBySource(String room) {
        String text = read(SOURCES.resolve(packageOf(room).replace('.', '/')).resolve("package-info.java"));
        int start = text.indexOf("May use: ");
        if (start < 0) {
            return Set.of("(no line \"May use: ...\")");
        }
        String words = text.substring(start + "May use: ".length(), text.indexOf("*/", start));
        return names(words.replace("*", " ").strip().replaceFirst("\\.$", ""));
    }

    /** The classes whose source is no test. */
    static JavaClasses classes() {
        return new ClassFileImporter()
                .importPackages(ROOT)
                .that(DescribedPredicate.describe("are no tests", House::isProduction));
    }

    private static boolean isProduction(JavaClass each) {
        String file = each.getSource().flatMap(source -> source.getFileName()).orElse("");
        return Files.exists(
                SOURCES.resolve(each.getPackageName().replace('.', '/')).resolve(file));
    }

    private static Set<String> names(String text) {
        List<String> words = Arrays.stream(text.replaceAll("\\([^)]*\\)", "").split(","))
                .map(String::strip)
                .filter(word -> !word.startsWith("nothing"))
                .toList();
        return new TreeSet<>(words);
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
