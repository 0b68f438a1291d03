package org.duikou.roster;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import jakarta.persistence.Transient;
import java.time.LocalDate;
import java.util.Objects;
import java.util.TreeSet;
import org.duikou.intake.IdPool;
import org.duikou.round.rows.Joined;
import org.duikou.round.rows.StoredRow;
import org.duikou.secret.KeyRing;
import org.duikou.secret.SealedValue;
import org.duikou.vocabulary.Candidate;
import org.duikou.vocabulary.Gender;
import org.duikou.vocabulary.Level;
import org.duikou.vocabulary.StudentId;
import org.jspecify.annotations.Nullable;

/** A student of a round. Her resident ID is not here, only what tells whether another one is the same;
 * her name, birth date and home are sealed. */
@Entity
@Table(name = "student")
class StudentEntity extends StoredRow {
    private String college;
    private String number;
    private @Nullable String residentIdHash;

    @Embedded
    private SealedValue personal;

    /** Null: not opened. */
    @Transient
    private @Nullable PersonalFields opened;

    @Enumerated(EnumType.STRING)
    private Gender gender;

    private String major;

    @Enumerated(EnumType.STRING)
    private Level level;

    private int grade;
    private String certificates;

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
        this.residentIdHash = residentId == null ? null : residentId.hash();
        this.opened = new PersonalFields(
                name, residentId == null ? null : residentId.masked(), candidate.birthDate(), candidate.home());
        this.gender = candidate.gender();
        this.major = candidate.major();
        this.level = candidate.level();
        this.grade = candidate.grade();
        this.certificates = Joined.text(candidate.certificates());
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

    /** Seals what tells who she is, for the row that it is about to be. */
    void seal(KeyRing keys, long round) {
        personal = keys.seal(opened().bytes(), place(round));
    }

    /** The same row, of which every field can be read. */
    StudentEntity open(KeyRing keys, long round) {
        if (opened == null) {
            opened = PersonalFields.of(keys.open(personal, place(round)));
        }
        return this;
    }

    private String place(long round) {
        return place(round, college, number);
    }

    static String place(long round, String college, String number) {
        return String.join("/", "student", "sealed", Long.toString(round), college, number);
    }

    private PersonalFields opened() {
        return Objects.requireNonNull(opened, "The personal fields are not opened.");
    }

    Candidate candidate(IdPool ids) {
        return new Candidate(
                ids.student(college, number),
                gender,
                opened().birthDate(),
                ids.text(major),
                level,
                grade,
                new TreeSet<>(Joined.elements(certificates)),
                opened().home(),
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
        return new InternProfile(collegeName, opened().name(), gender, major, level);
    }

    String name() {
        return opened().name();
    }

    @Nullable
    String residentIdMasked() {
        return opened().residentIdMasked();
    }

    @Nullable
    String residentIdHash() {
        return residentIdHash;
    }
}
