package org.duikou.testing;

import static java.util.Map.entry;

import java.util.Map;
import java.util.function.BiConsumer;
import org.duikou.vocabulary.Gender;
import org.duikou.vocabulary.Hazard;
import org.duikou.vocabulary.Level;
import org.duikou.vocabulary.PairRule;

/** The words of a drawn round, and what each does to a draft. */
final class DrawnWords {
    static final Map<String, BiConsumer<PolicyDraft, DrawnLine>> POLICY = Map.ofEntries(
            entry("companion", (policy, line) -> policy.companion(line.nextNumber())),
            entry("fairness", (policy, line) -> policy.fairnessWeight(line.nextNumber())),
            entry("fit", (policy, line) -> policy.fitWeight(line.nextNumber())),
            entry("assessment", (policy, line) -> policy.assessmentWeight(line.nextNumber())),
            entry("distance", (policy, line) -> policy.distanceWeight(line.next())),
            entry("change", (policy, line) -> policy.change(line.nextNumber())),
            entry("shares", (policy, line) -> policy.sharePercent(line.nextNumber(), line.nextNumber())),
            entry("minimum-fit", (policy, line) -> policy.minimumFit(line.nextNumber())),
            entry("minimum-age", (policy, line) -> policy.minimumAge(line.nextNumber())),
            entry("supervisor-load", (policy, line) -> policy.supervisorLoad(line.nextNumber())),
            entry("max-changes", (policy, line) -> policy.maxChanges(line.nextNumber())),
            entry("no-beds", (policy, line) -> policy.withoutDormBeds()),
            entry("without", (policy, line) -> policy.switchOff(PairRule.valueOf(line.next()))));

    static final Map<String, BiConsumer<EnterpriseDraft, DrawnLine>> ENTERPRISE = Map.of(
            "staff", (enterprise, line) -> enterprise.staff(line.nextNumber()),
            "interns", (enterprise, line) -> enterprise.currentInterns(line.nextNumber()),
            "waiver", (enterprise, line) -> enterprise.capWaiver(line.next()),
            "beds-f", (enterprise, line) -> enterprise.beds(Gender.F, line.nextNumber()),
            "beds-m", (enterprise, line) -> enterprise.beds(Gender.M, line.nextNumber()),
            "located", (enterprise, line) -> enterprise.location(line.nextDegrees(), line.nextDegrees()));

    static final Map<String, BiConsumer<OpeningDraft, DrawnLine>> OPENING = Map.ofEntries(
            entry("at", (opening, line) -> opening.at(line.next())),
            entry("seats", DrawnWords::seats),
            entry("must-open", (opening, line) -> opening.mustOpen()),
            entry("type", DrawnWords::postType),
            entry("major", (opening, line) -> opening.majors(line.next().split(";"))),
            entry("level", (opening, line) -> opening.level(Level.valueOf(line.next()))),
            entry("grade", (opening, line) -> opening.grade(line.nextNumber())),
            entry("certificate", (opening, line) -> opening.certificate(line.next())),
            entry("invites", (opening, line) -> opening.invites(line.next())),
            entry("reserves", (opening, line) -> opening.reserves(line.next(), line.nextNumber())),
            entry("dates", (opening, line) -> opening.dates(line.nextDay(), line.nextDay())),
            entry("dormitory", (opening, line) -> opening.dormitory()),
            entry("located", (opening, line) -> opening.location(line.nextDegrees(), line.nextDegrees())));

    static final Map<String, BiConsumer<WorkDraft, DrawnLine>> WORK = Map.of(
            "night", (work, line) -> work.nightShift(),
            "intensity", (work, line) -> work.intensity(line.nextNumber()),
            "hazard", (work, line) -> work.hazard(Hazard.valueOf(line.next())),
            "hours", (work, line) -> work.hoursPerDay(line.next()),
            "filed", (work, line) -> work.exemptionFiled(),
            "agency", (work, line) -> work.throughAgency(),
            "venue", (work, line) -> work.venue(line.next()));

    static final Map<String, BiConsumer<StudentDraft, DrawnLine>> STUDENT = Map.ofEntries(
            entry("gender", (student, line) -> student.gender(Gender.valueOf(line.next()))),
            entry("born", (student, line) -> student.bornOn(line.nextDay())),
            entry("major", (student, line) -> student.major(line.next())),
            entry("level", (student, line) -> student.level(Level.valueOf(line.next()))),
            entry("grade", (student, line) -> student.grade(line.nextNumber())),
            entry("certificate", (student, line) -> student.certificate(line.next())),
            entry("boards", (student, line) -> student.boarding()),
            entry("priority", (student, line) -> student.priority(line.nextNumber())),
            entry("only-chosen", (student, line) -> student.onlyChosen()),
            entry("no-consent", (student, line) -> student.withoutStudentConsent()),
            entry("no-guardian", (student, line) -> student.withoutGuardianConsent()),
            entry("available", (student, line) -> student.available(line.nextDay(), line.nextDay())),
            entry("supervisor", (student, line) -> student.supervisor(line.next())),
            entry("home", (student, line) -> student.home(line.nextDegrees(), line.nextDegrees())));

    private DrawnWords() {}

    private static void seats(OpeningDraft opening, DrawnLine line) {
        String[] sizes = line.next().split("\\.\\.");
        int most = Integer.parseInt(sizes[sizes.length - 1]);
        opening.seats(sizes.length == 1 ? 0 : Integer.parseInt(sizes[0]), most);
    }

    private static void postType(OpeningDraft opening, DrawnLine line) {
        String type = line.next();
        int staff = line.takes("staff") ? line.nextNumber() : 0;
        opening.postType(type, staff, line.takes("interns") ? line.nextNumber() : 0);
    }
}
