package org.duikou.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Under test: folders and archives of a round, those made to harm among them. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class RoundSourceTest {
    private static final Charset GBK = Charset.forName("GBK");

    @TempDir
    private Path folder;

    @ParameterizedTest
    @ValueSource(strings = {"", "alliance-2022/"})
    void an_archive_of_the_files_or_of_their_folder(String prefix) throws IOException {
        Path archive = archive(StandardCharsets.UTF_8, prefix, new SmallRound().files());

        assertThat(read(archive).requireFacts())
                .isEqualTo(new SmallRound().read().requireFacts());
    }

    @Test
    void an_archive_whose_folder_has_a_name_in_gbk() throws IOException {
        Path archive = archive(GBK, "首批/", new SmallRound().files());

        assertThat(read(archive).hasErrors()).isFalse();
    }

    @Test
    void what_macos_leaves_in_an_archive_is_left_out() throws IOException {
        Map<String, byte[]> files = new TreeMap<>(new SmallRound().files());
        files.put(".DS_Store", new byte[] {0});
        Path archive = archive(StandardCharsets.UTF_8, "", files);

        assertThat(read(archive).issues()).isEmpty();
    }

    @Test
    void file_names_in_capitals_are_the_same_files() throws IOException {
        Map<String, byte[]> files = new TreeMap<>(new SmallRound().files());
        files.put("Students.CSV", files.remove("students.csv"));
        Path archive = archive(StandardCharsets.UTF_8, "", files);

        assertThat(read(archive).issues()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "../students.csv",
                "a/../../students.csv",
                "/etc/students.csv",
                "C:/students.csv",
                "a\\students.csv",
                "a/b/students.csv",
                "./students.csv",
                "a//students.csv"
            })
    void a_path_with_a_trick_is_refused_before_anything_is_read(String path) throws IOException {
        Path archive = archive(StandardCharsets.UTF_8, "", Map.of(path, new byte[0]));

        assertThat(codes(archive)).containsExactly("UNSAFE_ZIP_ENTRY");
    }

    @Test
    void one_table_in_two_folders_is_ambiguous() throws IOException {
        Path archive = archive(
                StandardCharsets.UTF_8, "", Map.of("a/students.csv", new byte[0], "b/students.csv", new byte[0]));

        assertThat(codes(archive)).containsExactly("AMBIGUOUS_FILE");
    }

    @Test
    void an_archive_that_inflates_beyond_the_limit_is_refused_whatever_it_claims() throws IOException {
        Path archive = archive(StandardCharsets.UTF_8, "", Map.of("students.csv", new byte[2_000_000]));

        Intake intake = read(archive, new ZipLimits(10, 1_000_000));

        assertThat(Files.size(archive)).isLessThan(10_000);
        assertThat(intake.issues()).extracting(Issue::code).containsExactly(IssueCode.ZIP_TOO_LARGE);
    }

    @Test
    void an_archive_of_too_many_files_is_refused() throws IOException {
        Path archive = archive(StandardCharsets.UTF_8, "", new SmallRound().files());

        assertThat(read(archive, new ZipLimits(5, 1_000_000)).issues())
                .extracting(Issue::code)
                .containsExactly(IssueCode.ZIP_TOO_LARGE);
    }

    @Test
    void what_is_no_archive_is_refused() throws IOException {
        Path archive = Files.writeString(folder.resolve("round.zip"), "no archive");

        assertThat(codes(archive)).containsExactly("UNREADABLE_ZIP");
    }

    @Test
    void an_archive_cut_off_or_changed_anywhere_is_read_or_refused() throws IOException {
        byte[] whole = Files.readAllBytes(archive(StandardCharsets.UTF_8, "", new SmallRound().files()));
        Path archive = folder.resolve("changed.zip");

        for (int at = 0; at < whole.length; at += 29) {
            byte[] changed = whole.clone();
            changed[at] ^= 0x55;
            Files.write(archive, changed);
            assertThat(read(archive)).isNotNull();
            Files.write(archive, Arrays.copyOf(whole, at));
            assertThat(codes(archive)).containsExactly("UNREADABLE_ZIP");
        }
    }

    @Test
    void a_folder_that_is_not_there_is_an_issue() {
        Intake intake = new RoundReader().read(RoundSource.folder(folder.resolve("none")), PolicyFile.packaged());

        assertThat(intake.issues()).extracting(Issue::code).containsExactly(IssueCode.MISSING_FILE);
    }

    @Test
    void subfolders_of_a_folder_are_left_out() throws IOException {
        for (Map.Entry<String, byte[]> file : new SmallRound().files().entrySet()) {
            Files.write(folder.resolve(file.getKey()), file.getValue());
        }
        Files.createDirectory(folder.resolve("old"));

        Intake intake = new RoundReader().read(RoundSource.folder(folder), PolicyFile.packaged());

        assertThat(intake.issues()).isEmpty();
    }

    @Test
    void a_round_json_in_gbk_or_with_a_mark_is_read() {
        SmallRound gbk = new SmallRound().file("round.json", SmallRound.ROUND.getBytes(GBK));
        SmallRound marked = new SmallRound().file("round.json", "\uFEFF" + SmallRound.ROUND);

        assertThat(gbk.read().requireFacts().round().name()).isEqualTo("最小批次");
        assertThat(marked.read().requireFacts().round().name()).isEqualTo("最小批次");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "null", "[]", "{", "{\"code\":\"a\",\"code\":\"b\"}", "{} {}", "{\"change\":1e99999999999}"})
    void a_round_json_of_another_form_is_the_only_issue(String text) {
        assertThat(new SmallRound().file("round.json", text).read().issues())
                .extracting(Issue::code)
                .containsExactly(IssueCode.MALFORMED_ROUND);
    }

    @Test
    void a_round_json_without_end_is_refused() {
        String endless = "{\"code\":\"" + "x".repeat(2_000_000) + "\"}";

        assertThat(new SmallRound().file("round.json", endless).read().issues())
                .extracting(Issue::code)
                .containsExactly(IssueCode.FILE_TOO_LARGE);
    }

    @Test
    void every_fault_of_a_round_json_is_told() {
        String text =
                """
                {"code": "a b", "name": "", "internshipStart": "2026-13-01", "internshipEnd": "2026-08-31",
                 "mode": "FAIR", "season": 1, "policy": {"favour": 1}}
                """;

        assertThat(new SmallRound().file("round.json", text).read().issues())
                .extracting(issue -> issue.code() + " " + issue.column())
                .containsExactlyInAnyOrder(
                        "MALFORMED_CODE code",
                        "MISSING_VALUE name",
                        "BAD_DATE internshipStart",
                        "UNKNOWN_WORD mode",
                        "UNKNOWN_COLUMN null",
                        "POLICY_UNKNOWN_KEY policy.favour");
    }

    private Path archive(Charset names, String prefix, Map<String, byte[]> files) throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes, names)) {
            for (Map.Entry<String, byte[]> file : files.entrySet()) {
                zip.putNextEntry(new ZipEntry(prefix + file.getKey()));
                zip.write(file.getValue());
                zip.closeEntry();
            }
        }
        return Files.write(folder.resolve("round.zip"), bytes.toByteArray());
    }

    private static List<String> codes(Path archive) {
        return read(archive).issues().stream().map(issue -> issue.code().name()).toList();
    }

    private static Intake read(Path archive) {
        return read(archive, ZipLimits.DEFAULT);
    }

    private static Intake read(Path archive, ZipLimits limits) {
        return new RoundReader().read(RoundSource.zip(archive, limits), PolicyFile.packaged());
    }
}
