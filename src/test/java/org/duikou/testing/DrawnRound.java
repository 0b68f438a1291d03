package org.duikou.testing;

import java.util.Set;
import org.duikou.eligibility.PairRules;
import org.duikou.problem.PlacementProblem;
import org.duikou.vocabulary.OpeningId;
import org.duikou.vocabulary.PairRule;

/**
 * A small round drawn in a text block, one line each; what is not said is ordinary (see the drafts).
 *
 * <pre>{@code
 * post welder      seats 1  major 660601
 * class assembly   seats 2..5  must-open
 * student s1       welder > assembly  priority 3
 * }</pre>
 *
 * <p>{@code student s1..9} draws nine alike; {@code C1/s1} is of college C1. Components that couple students are off until a
 * line {@code policy} switches them on.
 */
public final class DrawnRound {
    private final RoundDraft draft = new RoundDraft();

    private DrawnRound() {
        draft.policy().companion(0).fairnessWeight(0);
    }

    public static DrawnRound round(String drawing) {
        var round = new DrawnRound();
        drawing.lines().filter(line -> !line.isBlank()).map(DrawnLine::new).forEach(round::add);
        return round;
    }

    public RoundDraft draft() {
        return draft;
    }

    public PlacementProblem problem() {
        return draft.problem();
    }

    public Outcome solve(Pipeline pipeline) {
        return pipeline.solve(problem());
    }

    /** What these placements ({@code "s1->welder s2->mill"}) and no others cost, component by component. */
    public String costOf(String placements) {
        return Outcome.costOf(problem(), placements);
    }

    /** The rules that forbid her that opening. */
    public Set<PairRule> rulesAgainst(String student, String opening) {
        PlacementProblem problem = problem();
        return new PairRules(problem)
                .broken(problem.candidateNumber(RoundDraft.id(student)), problem.openingNumber(new OpeningId(opening)));
    }

    private void add(DrawnLine line) {
        String kind = line.next();
        switch (kind) {
            case "policy" -> line.readInto(draft.policy(), DrawnWords.POLICY);
            case "college" -> draft.college(line.next(), line.nextDegrees(), line.nextDegrees());
            case "enterprise" -> line.readInto(draft.enterprise(line.next()), DrawnWords.ENTERPRISE);
            case "post" -> opening(line, draft.post(line.next()));
            case "class" -> opening(line, draft.orderClass(line.next()));
            case "student" -> line.nextNames().forEach(name -> student(line.again(), name));
            case "assess" -> draft.assessment(line.next(), line.next(), line.next());
            case "exclude" -> exclude(line, line.next());
            case "pin" -> pin(line, line.next());
            case "incumbent" -> draft.incumbent(line.next(), line.next());
            default -> throw line.unknown(kind);
        }
    }

    private static void opening(DrawnLine line, OpeningDraft opening) {
        var work = new WorkDraft();
        while (line.hasNext()) {
            String word = line.next();
            if (DrawnWords.WORK.containsKey(word)) {
                line.read(word, work, DrawnWords.WORK);
            } else {
                line.read(word, opening, DrawnWords.OPENING);
            }
        }
        opening.conditions(work.conditions());
    }

    private void student(DrawnLine line, String name) {
        line.next();
        line.nextNames();
        StudentDraft student = draft.student(name).chooses(line.nextRanking(DrawnWords.STUDENT));
        line.readInto(student, DrawnWords.STUDENT);
    }

    private void exclude(DrawnLine line, String student) {
        if (line.takes("enterprise")) {
            draft.excludeFromEnterprise(student, line.next());
        } else {
            draft.excludeFromOpening(student, line.next());
        }
    }

    private void pin(DrawnLine line, String student) {
        if (line.takes("unplaced")) {
            draft.pinUnplaced(student);
        } else {
            draft.pin(student, line.next());
        }
    }
}
