package org.duikou.roster;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.TreeSet;
import org.duikou.intake.IdPool;
import org.duikou.round.rows.Coordinates;
import org.duikou.round.rows.Joined;
import org.duikou.round.rows.StoredRow;
import org.duikou.vocabulary.Candidate;
import org.duikou.vocabulary.Gender;
import org.duikou.vocabulary.Level;
import org.duikou.vocabulary.StudentId;
import org.jspecify.annotations.Nullable;

/** A student of a round. Her resident ID is not here, only what tells whether another one is the same. */
@Entity
@Table(name = "student")
class StudentEntity extends StoredRow {
    private String college;
    private String number;
    private String name;
    private @Nullable String residentIdHash;
    private @Nullable String residentIdMasked;

    @Enumerated(EnumType.STRING)
    private Gender gender;

    private LocalDate birthDate;
    private String major;

    @Enumerated(EnumType.STRING)
    private Level level;

    private int grade;
    private String certificates;

    @Embedded
    private @Nullable Coordinates home;

    private boolean boarding;
    private int priority;
    private boolean adjustable;
    private boolean studentConsent;
    private boolean guardianConsent;
    private boolean insured;
    private @Nullable LocalDate availableFrom;
    private @Nullable LocalDate availableTo;
    private @Nullable String supervisor;

    protected StudentEntity() {}

    StudentEntity(Candidate candidate, String name, @Nullable ProtectedId residentId) {
        this.college = candidate.id().college().code();
        this.number = candidate.id().number();
        this.name = name;
        this.residentIdHash = residentId == null ? null : residentId.hash();
        this.residentIdMasked = residentId == null ? null : residentId.masked();
        this.gender = candidate.gender();
        this.birthDate = candidate.birthDate();
        this.major = candidate.major();
        this.level = candidate.level();
        this.grade = candidate.grade();
        this.certificates = Joined.text(candidate.certificates());
        this.home = Coordinates.of(candidate.home());
        this.boarding = candidate.boarding();
        this.priority = candidate.priority();
        this.adjustable = candidate.adjustable();
        this.studentConsent = candidate.studentConsent();
        this.guardianConsent = candidate.guardianConsent();
        this.insured = candidate.insured();
        this.availableFrom = candidate.availableFrom();
        this.availableTo = candidate.availableTo();
        this.supervisor = candidate.supervisor();
    }

    Candidate candidate(IdPool ids) {
        return new Candidate(
                ids.student(college, number),
                gender,
                birthDate,
                ids.text(major),
                level,
                grade,
                new TreeSet<>(Joined.elements(certificates)),
                Coordinates.location(home),
                boarding,
                priority,
                adjustable,
                studentConsent,
                guardianConsent,
                insured,
                availableFrom,
                availableTo,
                supervisor);
    }

    StudentId id() {
        return StudentId.of(college, number);
    }

    InternProfile profile(String collegeName) {
        return new InternProfile(collegeName, name, gender, major, level);
    }

    String name() {
        return name;
    }

    @Nullable
    String residentIdMasked() {
        return residentIdMasked;
    }

    @Nullable
    String residentIdHash() {
        return residentIdHash;
    }
}
