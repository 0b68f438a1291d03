package org.duikou.privacy;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import org.duikou.vocabulary.StudentId;

/**
 * Every table that names students, and what becomes of their rows: what they and others said of them goes; what was
 * decided stays, under a pseudonym.
 */
final class PersonalTables {
    /** Of the student's number, in each table that goes. */
    static final List<String> GOING = List.of("choice", "exclusion", "pin", "incumbent", "assessment");

    static final List<String> RENAMED = List.of("run_placement", "run_unplaced", "run_blocking_pair");

    private static final String COUNT =
            """
            insert into erased_student (round_id, college, pseudonym, major, level, erased_at)
            select round_id, college, ?, major, level, ? from student where round_id = ? and college = ? and number = ?""";
    private static final String FORGET =
            "delete from erased_student where round_id = ? and college = ? and pseudonym = ?";
    private static final String DELETE = "delete from %s where round_id = ? and college = ? and %s = ?";
    private static final String RENAME =
            """
            update %s set student = ?%s
            where run_id in (select id from run where round_id = ?) and college = ? and student = ?""";

    private final Connection connection;
    private final long round;

    PersonalTables(Connection connection, long round) {
        this.connection = connection;
        this.round = round;
    }

    /** How many of them there were. */
    int erase(Map<StudentId, String> pseudonymByStudent, Instant now) throws SQLException {
        int count = count(pseudonymByStudent, now);
        delete("student", "number", pseudonymByStudent);
        for (String table : GOING) {
            delete(table, "student", pseudonymByStudent);
        }
        for (String table : RENAMED) {
            rename(table, pseudonymByStudent);
        }
        return count;
    }

    private int count(Map<StudentId, String> pseudonymByStudent, Instant now) throws SQLException {
        forget(pseudonymByStudent);
        try (PreparedStatement insert = connection.prepareStatement(COUNT)) {
            for (Map.Entry<StudentId, String> each : pseudonymByStudent.entrySet()) {
                insert.setString(1, each.getValue());
                insert.setObject(2, now.atOffset(ZoneOffset.UTC));
                insert.setLong(3, round);
                insert.setString(4, each.getKey().college().code());
                insert.setString(5, each.getKey().number());
                insert.addBatch();
            }
            return sum(insert.executeBatch());
        }
    }

    /** One who was erased, and came back with a later roster. */
    private void forget(Map<StudentId, String> pseudonymByStudent) throws SQLException {
        try (PreparedStatement delete = connection.prepareStatement(FORGET)) {
            for (Map.Entry<StudentId, String> each : pseudonymByStudent.entrySet()) {
                delete.setLong(1, round);
                delete.setString(2, each.getKey().college().code());
                delete.setString(3, each.getValue());
                delete.addBatch();
            }
            delete.executeBatch();
        }
    }

    private void delete(String table, String column, Map<StudentId, String> pseudonymByStudent) throws SQLException {
        try (PreparedStatement delete = connection.prepareStatement(DELETE.formatted(table, column))) {
            for (StudentId student : pseudonymByStudent.keySet()) {
                delete.setLong(1, round);
                delete.setString(2, student.college().code());
                delete.setString(3, student.number());
                delete.addBatch();
            }
            delete.executeBatch();
        }
    }

    /** How far she lives from the opening goes too. */
    private void rename(String table, Map<StudentId, String> pseudonymByStudent) throws SQLException {
        String more = table.equals("run_placement") ? ", distance_meters = null" : "";
        try (PreparedStatement update = connection.prepareStatement(RENAME.formatted(table, more))) {
            for (Map.Entry<StudentId, String> each : pseudonymByStudent.entrySet()) {
                update.setString(1, each.getValue());
                update.setLong(2, round);
                update.setString(3, each.getKey().college().code());
                update.setString(4, each.getKey().number());
                update.addBatch();
            }
            update.executeBatch();
        }
    }

    private static int sum(int[] counts) {
        int sum = 0;
        for (int count : counts) {
            sum += count;
        }
        return sum;
    }
}
