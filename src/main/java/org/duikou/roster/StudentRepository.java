package org.duikou.roster;

import jakarta.inject.Singleton;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.duikou.intake.Issue;
import org.duikou.intake.IssueCode;
import org.duikou.intake.Line;
import org.duikou.intake.Person;
import org.duikou.intake.RosterLine;
import org.duikou.intake.Rows;
import org.duikou.intake.Table;
import org.duikou.round.rows.InRound;
import org.duikou.round.rows.RowRepository;
import org.hibernate.StatelessSession;
import org.jspecify.annotations.Nullable;

/** Students of every round. */
@Singleton
class StudentRepository extends RowRepository<RosterLine, StudentEntity> {
    private final ResidentIdVault vault;

    StudentRepository(StatelessSession session, ResidentIdVault vault) {
        super(session, Table.STUDENTS, StudentEntity.class);
        this.vault = vault;
    }

    @Override
    protected StudentEntity row(RosterLine line, InRound round) {
        Person person = Objects.requireNonNull(line.person(), "A line that is read names its student.");
        return new StudentEntity(line.candidate(), person.name(), protectedId(line));
    }

    private @Nullable ProtectedId protectedId(RosterLine line) {
        Person person = line.person();
        String residentId = person == null ? null : person.residentId();
        return residentId == null ? null : vault.protect(residentId);
    }

    @Override
    protected RosterLine fact(StudentEntity row, InRound round) {
        return new RosterLine(row.candidate(round.ids()), null);
    }

    @Override
    protected boolean isSame(StudentEntity stored, StudentEntity fresh, InRound round) {
        return super.isSame(stored, fresh, round)
                && stored.name().equals(fresh.name())
                && Objects.equals(stored.residentIdHash(), fresh.residentIdHash());
    }

    /** The same person on the rosters of two colleges. */
    @Override
    public List<Issue> conflicts(Rows<RosterLine> fresh, Collection<StudentEntity> staying) {
        Set<@Nullable String> known = new HashSet<>();
        staying.forEach(student -> known.add(student.residentIdHash()));
        known.remove(null);
        if (known.isEmpty()) {
            return List.of();
        }
        return fresh.lines().stream()
                .filter(line -> isKnown(line.fact(), known))
                .map(StudentRepository::duplicate)
                .toList();
    }

    private boolean isKnown(RosterLine line, Set<@Nullable String> known) {
        ProtectedId id = protectedId(line);
        return id != null && known.contains(id.hash());
    }

    private static Issue duplicate(Line<RosterLine> line) {
        return Issue.of(IssueCode.DUPLICATE_RESIDENT_ID, Table.STUDENTS.file(), line.row(), "resident_id", "-");
    }
}
