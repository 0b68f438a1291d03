package org.duikou.cli;

import java.io.PrintStream;
import java.util.List;
import org.duikou.check.Verdict;
import org.duikou.check.Violation;
import org.duikou.intake.Issue;
import org.duikou.report.MalformedResultException;
import org.duikou.vocabulary.Language;

/** The checker's verdict: {@code ACCEPTED gap=...}, or {@code REFUSED} and each violation. */
record VerdictText(Language language, PrintStream out) {
    private static final String MALFORMED_RESULT = "MALFORMED_RESULT";

    void print(Verdict verdict) {
        if (verdict.isAccepted()) {
            out.println("ACCEPTED gap=" + GapText.of(verdict.gap()));
            return;
        }
        refuse(verdict.violations().size());
        var table = new TextTable();
        for (Violation violation : verdict.violations()) {
            table.add(violation.code(), violation.where(), violation.text(language));
        }
        table.print(out, "");
    }

    /** The files hold no result that could be checked. */
    void print(MalformedResultException malformed) {
        refuse(1);
        out.println(MALFORMED_RESULT + "  " + malformed.file() + "  "
                + Phrase.MALFORMED_RESULT.in(language, malformed.file(), malformed.why()));
    }

    /** The run had policy values that no run may have. */
    void printUnlawful(List<Issue> issues) {
        refuse(issues.size());
        new IssueTable(language).print(issues, out);
    }

    /** Nothing when the run had the policy of the round. */
    void printChanges(List<PolicyChange> changes) {
        if (!changes.isEmpty()) {
            out.println(Phrase.POLICY_OVERRIDDEN.in(language));
            changes.forEach(change -> out.println(
                    "  " + Phrase.POLICY_CHANGE.in(language, change.key(), change.value(), change.before())));
        }
    }

    private void refuse(int violations) {
        out.println("REFUSED violations=" + violations);
    }
}
