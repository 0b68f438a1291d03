package org.duikou.round.submission;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import org.duikou.access.Scope;
import org.duikou.round.RoundFactsStore;
import org.duikou.testing.Service;
import org.hibernate.SessionFactory;
import org.hibernate.stat.Statistics;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;

/** Under test: the number of statements does not grow with the number of rows. */
@QuarkusTest
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class StatementCountTest {
    private static final int ROUND = 1;
    private static final int TABLES = 10;

    private final RoundFactsStore store;
    private final SessionFactory sessions;

    StatementCountTest(RoundFactsStore store, SessionFactory sessions) {
        this.store = store;
        this.sessions = sessions;
    }

    @Test
    void the_facts_of_a_round_take_one_statement_a_table() {
        Statistics statistics = sessions.getStatistics();
        SmallTables.store("counted");
        Service.bureau().post("/demo-data/alliance-2022").then().statusCode(200);

        statistics.clear();
        store.facts(Scope.installation(), "counted");
        long small = statistics.getPrepareStatementCount();
        statistics.clear();
        store.facts(Scope.installation(), "alliance-2022");
        long large = statistics.getPrepareStatementCount();

        assertThat(small).isEqualTo(ROUND + TABLES);
        assertThat(large).isEqualTo(small);
    }

    @Test
    void a_roster_is_written_in_batches() {
        Statistics statistics = sessions.getStatistics();
        SmallTables.store("batched");
        var roster = new StringBuilder(SmallTables.STUDENTS);
        for (int row = 0; row < 2_000; row++) {
            roster.append("C1,R").append(row).append(",学生,F,2005-05-01,,460701,HIGHER,3,true,true,true\n");
        }

        statistics.clear();
        SmallTables.put("batched", "students", roster.toString());

        assertThat(statistics.getPrepareStatementCount()).isLessThan(40);
    }
}
