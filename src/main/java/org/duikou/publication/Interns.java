package org.duikou.publication;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Map;
import org.duikou.access.Scope;
import org.duikou.proposal.PlacementRow;
import org.duikou.roster.InternProfile;
import org.duikou.roster.InternProfiles;
import org.duikou.round.RoundService;
import org.duikou.run.Page;
import org.duikou.run.PageRequest;
import org.duikou.run.PlacementFilter;
import org.duikou.run.RunResults;
import org.duikou.vocabulary.StudentId;

/** Published placements as the enterprise sees them that the students come to. */
@ApplicationScoped
public class Interns {
    private final PublicationService publications;
    private final RoundService rounds;
    private final RunResults results;
    private final InternProfiles profiles;

    Interns(PublicationService publications, RoundService rounds, RunResults results, InternProfiles profiles) {
        this.publications = publications;
        this.rounds = rounds;
        this.results = results;
        this.profiles = profiles;
    }

    /**
     * The interns and order-class members of the scope's enterprise.
     *
     * @throws NotPublishedException when nothing is published
     */
    @Transactional
    Page<InternRow> interns(Scope scope, String roundCode, PlacementFilter filter, PageRequest wanted) {
        Page<PlacementRow> placements =
                results.placements(scope, publications.published(scope, roundCode), filter, wanted);
        Map<StudentId, InternProfile> profileByStudent = profiles.profiles(
                rounds.round(scope, roundCode),
                placements.rows().stream().map(PlacementRow::student).toList());
        return placements.map(
                row -> new InternRow(row.student(), profileByStudent.get(row.student()), row.opening(), row.kind()));
    }
}
