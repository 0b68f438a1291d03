package org.duikou.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.SortedMap;
import java.util.TreeMap;
import org.duikou.intake.Person;
import org.duikou.intake.RoundFolder;
import org.duikou.testing.RoundDraft;
import org.duikou.vocabulary.RoundFacts;
import org.duikou.vocabulary.StudentId;

/** Folders of small rounds. */
final class SmallRound {
    private SmallRound() {}

    /** Three students for a post of one seat, and an order class that too few may join. */
    static RoundDraft draft() {
        var round = new RoundDraft();
        round.post("welder").seats(1);
        round.orderClass("smiths").seats(4, 5);
        round.student("s1").priority(3).chooses("welder");
        round.student("s2").chooses("welder");
        round.student("s3").onlyChosen().chooses("welder");
        return round;
    }

    static Path write(Path folder, RoundDraft draft) {
        RoundFacts facts = draft.facts();
        SortedMap<StudentId, Person> people = new TreeMap<>();
        facts.candidates().forEach(candidate -> people.put(candidate.id(), new Person("学生", null)));
        RoundFolder.write(folder, facts, people);
        return folder;
    }

    /** Replaces a text of a file that is there. */
    static void edit(Path file, String text, String replacement) throws IOException {
        String content = Files.readString(file);
        if (!content.contains(text)) {
            throw new IllegalArgumentException("The file (" + file + ") lacks the text (" + text + ").");
        }
        Files.writeString(file, content.replace(text, replacement));
    }
}
