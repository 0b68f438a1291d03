package org.duikou.roster;

import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.duikou.intake.Issue;
import org.duikou.intake.IssueCode;
import org.duikou.intake.Line;
import org.duikou.intake.Person;
import org.duikou.intake.RosterLine;
import org.duikou.intake.Rows;
import org.duikou.intake.Table;
import org.duikou.round.rows.InRound;
import org.duikou.round.rows.RowRepository;
import org.duikou.secret.KeyRing;
import org.hibernate.StatelessSession;
import org.jspecify.annotations.Nullable;

/** Students of every round. */
@Singleton
class StudentRepository extends RowRepository<RosterLine, StudentEntity> {
    private static final int HASHES_AT_ONCE = 500;

    private final StatelessSession session;
    private final ResidentIdVault vault;
    private final KeyRing keys;

    StudentRepository(StatelessSession session, ResidentIdVault vault, KeyRing keys) {
        super(session, Table.STUDENTS, StudentEntity.class);
        this.session = session;
        this.vault = vault;
        this.keys = keys;
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
        return new RosterLine(row.open(keys, round.id()).candidate(round.ids()), null);
    }

    @Override
    protected void prepare(StudentEntity row, InRound round) {
        row.seal(keys, round.id());
    }

    @Override
    protected boolean isSame(StudentEntity stored, StudentEntity fresh, InRound round) {
        return super.isSame(stored, fresh, round)
                && stored.name().equals(fresh.name())
                && Objects.equals(stored.residentIdHash(), fresh.residentIdHash());
    }

    @Override
    protected List<String> differingColumns(StudentEntity stored, StudentEntity fresh, InRound round) {
        List<String> columns = new ArrayList<>(super.differingColumns(stored, fresh, round));
        if (!Objects.equals(stored.residentIdHash(), fresh.residentIdHash())) {
            columns.add(0, "resident_id");
        }
        if (!stored.name().equals(fresh.name())) {
            columns.add(0, "name");
        }
        return columns;
    }

    /** With the name, and the mask of the resident ID: the ID itself is not kept. */
    @Override
    public RosterLine told(StudentEntity row, InRound round) {
        StudentEntity opened = row.open(keys, round.id());
        return new RosterLine(opened.candidate(round.ids()), new Person(opened.name(), opened.residentIdMasked()));
    }

    /** The same person on the rosters of two colleges. */
    @Override
    public List<Issue> conflicts(Rows<RosterLine> fresh, InRound round, @Nullable String owner) {
        if (owner == null) {
            return List.of();
        }
        Map<String, Line<RosterLine>> lineByHash = new LinkedHashMap<>();
        for (Line<RosterLine> line : fresh.lines()) {
            ProtectedId id = protectedId(line.fact());
            if (id != null) {
                lineByHash.put(id.hash(), line);
            }
        }
        List<Issue> issues = new ArrayList<>();
        List<String> hashes = List.copyOf(lineByHash.keySet());
        for (int start = 0; start < hashes.size(); start += HASHES_AT_ONCE) {
            List<String> some = hashes.subList(start, Math.min(start + HASHES_AT_ONCE, hashes.size()));
            known(some, round, owner).forEach(hash -> issues.add(duplicate(lineByHash.get(hash))));
        }
        return issues;
    }

    private List<String> known(List<String> hashes, InRound round, String owner) {
        return session.createSelectionQuery(
                        """
                        select distinct residentIdHash from StudentEntity
                        where roundId = :round and college <> :owner and residentIdHash in (:hashes)""",
                        String.class)
                .setParameter("round", round.id())
                .setParameter("owner", owner)
                .setParameter("hashes", hashes)
                .getResultList();
    }

    private static Issue duplicate(Line<RosterLine> line) {
        return Issue.of(IssueCode.DUPLICATE_RESIDENT_ID, Table.STUDENTS.file(), line.row(), "resident_id", "-");
    }
}
