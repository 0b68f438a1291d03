package org.duikou.audit.chain;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import org.duikou.audit.chain.ChainFault.Code;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Under test: two chains, of a bureau and of its college C01, exported, tampered with and checked. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class ChainCheckTest {
    private static final byte[] KEY = "key of the signatures".getBytes(StandardCharsets.US_ASCII);
    private static final ChainId BUREAU = new ChainId("b", "");
    private static final ChainId COLLEGE = new ChainId("b", "C01");
    private static final int TAMPERINGS = 300;

    private final Exported exported = new Exported().of(BUREAU, 12).of(COLLEGE, 9);

    @Test
    void an_audit_as_it_was_exported_has_no_fault() {
        assertThat(faults(exported.lines())).isEmpty();
    }

    @Test
    void every_byte_counts() {
        List<String> lines = exported.lines();
        var chance = new Random(11);

        for (int round = 0; round < TAMPERINGS; round++) {
            List<String> tampered = new ArrayList<>(lines);
            int at = chance.nextInt(lines.size());
            tampered.set(at, withOtherCharacter(lines.get(at), chance));

            assertThat(faults(tampered)).as(tampered.get(at)).isNotEmpty();
        }
    }

    @Test
    void no_entry_can_be_dropped() {
        List<String> lines = exported.lines();

        for (int at = 0; at < lines.size(); at++) {
            List<String> tampered = new ArrayList<>(lines);
            tampered.remove(at);

            assertThat(faults(tampered)).as("line " + at).isNotEmpty();
        }
    }

    @Test
    void no_two_entries_can_change_places() {
        List<String> lines = exported.lines();
        var chance = new Random(12);

        for (int round = 0; round < TAMPERINGS; round++) {
            List<String> tampered = new ArrayList<>(lines);
            int one = chance.nextInt(lines.size());
            int other = (one + 1 + chance.nextInt(lines.size() - 1)) % lines.size();
            tampered.set(one, lines.get(other));
            tampered.set(other, lines.get(one));

            assertThat(faults(tampered)).as(one + " and " + other).isNotEmpty();
        }
    }

    @Test
    void no_entry_can_be_added() {
        List<String> lines = exported.lines();
        var chance = new Random(13);

        for (int round = 0; round < TAMPERINGS; round++) {
            List<String> tampered = new ArrayList<>(lines);
            int at = chance.nextInt(lines.size());
            var added = new AuditEntry(BUREAU, 1 + chance.nextInt(15), AuditEntry.START, record(round));
            tampered.add(at, chance.nextBoolean() ? added.line(added.hash()) : lines.get(chance.nextInt(lines.size())));

            assertThat(faults(tampered)).as("at " + at).isNotEmpty();
        }
    }

    @Test
    void a_last_entry_that_is_cut_off_is_missed_by_the_head() {
        List<String> lines = exported.lines();
        lines.remove(lines.size() - 2);

        assertThat(faults(lines)).extracting(ChainFault::code).containsExactly(Code.CUT_OFF);
    }

    @Test
    void a_file_without_its_head_is_not_whole() {
        List<String> lines = exported.lines();
        lines.remove(lines.size() - 1);

        assertThat(faults(lines)).extracting(ChainFault::code).containsExactly(Code.NO_HEAD);
    }

    @Test
    void an_earlier_head_is_found_in_the_chain() {
        String head = new Exported().of(BUREAU, 5).of(COLLEGE, 2).head();

        assertThat(faults(exported.lines(), head)).isEmpty();
    }

    @Test
    void a_chain_made_anew_as_a_whole_does_not_have_the_earlier_head() {
        String head = new Exported().of(BUREAU, 5).head();
        List<String> forged = new Exported(1_000).of(BUREAU, 12).of(COLLEGE, 9).lines();

        assertThat(faults(forged, head)).extracting(ChainFault::code).containsExactly(Code.HEAD_UNKNOWN);
    }

    @Test
    void a_head_beyond_the_end_is_unknown() {
        String head = new Exported().of(BUREAU, 13).head();

        assertThat(faults(exported.lines(), head)).extracting(ChainFault::code).containsExactly(Code.HEAD_UNKNOWN);
    }

    @Test
    void a_head_of_another_key_is_not_signed() {
        var check = new ChainCheck("another key".getBytes(StandardCharsets.US_ASCII));
        exported.lines().forEach(check::read);

        assertThat(check.finish()).extracting(ChainFault::code).containsExactly(Code.SIGNATURE);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "nonsense", "[]", "{}", "{\"hash\":\"0\"}", "{\"chains\":1}"})
    void what_is_no_entry_is_a_fault(String line) {
        List<String> lines = exported.lines();
        lines.add(3, line);

        assertThat(faults(lines)).isNotEmpty();
    }

    private static List<ChainFault> faults(List<String> lines, String... heads) {
        var check = new ChainCheck(KEY);
        List.of(heads).forEach(check::expect);
        lines.forEach(check::read);
        return check.finish();
    }

    private static String withOtherCharacter(String line, Random chance) {
        var changed = new StringBuilder(line);
        int at = chance.nextInt(line.length());
        char other = (char) (' ' + chance.nextInt(95));
        changed.setCharAt(at, other == line.charAt(at) ? '~' : other);
        return changed.toString();
    }

    private static AuditRecord record(long number) {
        return new AuditRecord(
                Instant.ofEpochSecond(1_700_000_000 + number),
                "key-" + number,
                "BUREAU",
                "TABLE_REPLACED",
                AuditRecord.Outcome.DONE,
                new TreeMap<>(Map.of("round", "秋季-" + number, "table", "students")),
                new TreeMap<>(Map.of("accepted", number)));
    }

    /** Chains whose records are numbered from a start on. */
    private static final class Exported {
        private final long start;
        private final List<String> lines = new ArrayList<>();
        private final List<ChainHead> heads = new ArrayList<>();

        private Exported() {
            this(0);
        }

        private Exported(long start) {
            this.start = start;
        }

        private Exported of(ChainId chain, int entries) {
            ChainHead head = ChainHead.empty(chain);
            for (int each = 0; each < entries; each++) {
                var entry = new AuditEntry(chain, head.count() + 1, head.hash(), record(start + each));
                lines.add(entry.line(entry.hash()));
                head = new ChainHead(chain, entry.number(), entry.hash());
            }
            heads.add(head);
            return this;
        }

        private String head() {
            return new ExportedHead(Instant.ofEpochSecond(1_800_000_000), heads).line(KEY);
        }

        private List<String> lines() {
            List<String> all = new ArrayList<>(lines);
            all.add(head());
            return all;
        }
    }
}
