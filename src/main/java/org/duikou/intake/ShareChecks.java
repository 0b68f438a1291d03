package org.duikou.intake;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.duikou.vocabulary.Enterprise;
import org.duikou.vocabulary.EnterpriseId;
import org.duikou.vocabulary.Opening;

/** Enterprises and post types whose share limit leaves no intern at all, such as a firm of 9. */
record ShareChecks(RoundRows round, CrossChecks checks) {

    void run() {
        Map<EnterpriseId, Enterprise> enterprises = new HashMap<>();
        Set<EnterpriseId> withPosts = new HashSet<>();
        round.of(Table.ENTERPRISES)
                .lines()
                .forEach(line -> enterprises.put(line.fact().id(), line.fact()));
        round.of(Table.OPENINGS).facts().stream()
                .filter(Opening::isPost)
                .forEach(post -> withPosts.add(post.enterprise()));
        enterpriseShares(withPosts);
        postShares(enterprises);
    }

    private void enterpriseShares(Set<EnterpriseId> withPosts) {
        Rows<Enterprise> rows = round.of(Table.ENTERPRISES);
        int percent = round.policy().enterpriseSharePercent();
        for (Line<Enterprise> line : rows.lines()) {
            Enterprise enterprise = line.fact();
            if (enterprise.capWaiver() == null
                    && withPosts.contains(enterprise.id())
                    && leavesNone(percent, enterprise.staff(), enterprise.currentInterns())) {
                checks.note(
                        rows,
                        line,
                        IssueCode.ENTERPRISE_TAKES_NONE,
                        "staff",
                        enterprise.staff(),
                        enterprise.currentInterns(),
                        percent);
            }
        }
    }

    private void postShares(Map<EnterpriseId, Enterprise> enterprises) {
        Rows<Opening> rows = round.of(Table.OPENINGS);
        int percent = round.policy().postSharePercent();
        for (Line<Opening> line : rows.lines()) {
            Opening post = line.fact();
            Enterprise enterprise = enterprises.get(post.enterprise());
            Integer staff = post.postStaff();
            boolean limited = post.isPost()
                    && post.postType() != null
                    && staff != null
                    && (enterprise == null || enterprise.capWaiver() == null);
            if (limited && leavesNone(percent, staff, post.postCurrentInterns())) {
                checks.note(
                        rows, line, IssueCode.POST_TAKES_NONE, "post_staff", staff, post.postCurrentInterns(), percent);
            }
        }
    }

    private static boolean leavesNone(int percent, int staff, int currentInterns) {
        return (long) percent * staff / 100 - currentInterns <= 0;
    }
}
