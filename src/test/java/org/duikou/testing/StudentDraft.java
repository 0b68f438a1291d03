package org.duikou.testing;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.duikou.vocabulary.Candidate;
import org.duikou.vocabulary.Choice;
import org.duikou.vocabulary.CollegeId;
import org.duikou.vocabulary.Gender;
import org.duikou.vocabulary.Level;
import org.duikou.vocabulary.Location;
import org.duikou.vocabulary.OpeningId;
import org.duikou.vocabulary.StudentId;
import org.jspecify.annotations.Nullable;

/** A young woman of 18 in her second year of major 660601, adjustable and with every consent, unless the test says otherwise. */
public final class StudentDraft {
    private final StudentId id;
    private Gender gender = Gender.F;
    private LocalDate birthDate = RoundDraft.START.minusYears(18);
    private String major = OpeningDraft.MAJOR;
    private Level level = Level.SECONDARY;
    private int grade = 2;
    private final Set<String> certificates = new TreeSet<>();
    private @Nullable Location home;
    private boolean boarding;
    private int priority = 1;
    private boolean adjustable = true;
    private boolean studentConsent = true;
    private boolean guardianConsent = true;
    private @Nullable LocalDate availableFrom;
    private @Nullable LocalDate availableTo;
    private @Nullable String supervisor;
    private final List<Choice> choices = new ArrayList<>();

    StudentDraft(StudentId id) {
        this.id = id;
    }

    public StudentDraft gender(Gender value) {
        gender = value;
        return this;
    }

    public StudentDraft bornOn(LocalDate day) {
        birthDate = day;
        return this;
    }

    public StudentDraft major(String code) {
        major = code;
        return this;
    }

    public StudentDraft level(Level value) {
        level = value;
        return this;
    }

    public StudentDraft grade(int year) {
        grade = year;
        return this;
    }

    public StudentDraft certificate(String certificate) {
        certificates.add(certificate);
        return this;
    }

    public StudentDraft home(double latitude, double longitude) {
        home = new Location(latitude, longitude);
        return this;
    }

    public StudentDraft boarding() {
        boarding = true;
        return this;
    }

    public StudentDraft priority(int value) {
        priority = value;
        return this;
    }

    public StudentDraft onlyChosen() {
        adjustable = false;
        return this;
    }

    public StudentDraft withoutStudentConsent() {
        studentConsent = false;
        return this;
    }

    public StudentDraft withoutGuardianConsent() {
        guardianConsent = false;
        return this;
    }

    public StudentDraft available(@Nullable LocalDate from, @Nullable LocalDate to) {
        availableFrom = from;
        availableTo = to;
        return this;
    }

    public StudentDraft supervisor(String name) {
        supervisor = name;
        return this;
    }

    /** Adds to her list, best first. */
    public StudentDraft chooses(String... openings) {
        for (String opening : openings) {
            choices.add(new Choice(id, choices.size() + 1, new OpeningId(opening)));
        }
        return this;
    }

    CollegeId college() {
        return id.college();
    }

    List<Choice> choices() {
        return choices;
    }

    Candidate candidate() {
        return new Candidate(
                id,
                gender,
                birthDate,
                major,
                level,
                grade,
                certificates,
                home,
                boarding,
                priority,
                adjustable,
                studentConsent,
                guardianConsent,
                true,
                availableFrom,
                availableTo,
                supervisor);
    }
}
