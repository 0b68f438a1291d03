package org.duikou.intake;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.duikou.intake.text.CalendarDay;
import org.duikou.vocabulary.BusinessCode;
import org.duikou.vocabulary.Mode;
import org.duikou.vocabulary.Round;
import org.jspecify.annotations.Nullable;

/** The fields of {@code round.json}, each fault of them noted. */
final class RoundJson {
    static final JsonMapper MAPPER = JsonMapper.builder(JsonFactory.builder()
                    .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                    .build())
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS, DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .build();

    /** Lasts for ever, so that no opening's day is outside it. */
    static final Round STAND_IN = new Round("unknown", "", LocalDate.MIN, LocalDate.MAX, Mode.OPTIMAL);

    private static final Set<String> FIELDS =
            Set.of("code", "name", "internshipStart", "internshipEnd", "mode", "policy");
    private static final int MAX_NAME_LENGTH = 200;

    private final JsonNode node;
    private final List<Issue> issues = new ArrayList<>();

    RoundJson(JsonNode node) {
        this.node = node;
    }

    /** The round; the stand-in when there is an issue. */
    Round round() {
        String code = text("code");
        if (!code.isEmpty() && !BusinessCode.isWellFormed(code)) {
            fault(IssueCode.MALFORMED_CODE, "code", Echo.of(code));
        }
        String name = text("name");
        if (name.length() > MAX_NAME_LENGTH) {
            fault(IssueCode.TEXT_TOO_LONG, "name", MAX_NAME_LENGTH);
        }
        LocalDate start = day("internshipStart");
        LocalDate end = day("internshipEnd");
        if (start != null && end != null && end.isBefore(start)) {
            fault(IssueCode.END_BEFORE_START, "internshipEnd", end, start);
        }
        Mode mode = mode();
        tellUnknownFields();
        boolean bad = issues.stream().anyMatch(Issue::isError);
        return bad || start == null || end == null ? STAND_IN : new Round(code, name, start, end, mode);
    }

    List<Issue> issues() {
        return issues;
    }

    private String text(String field) {
        JsonNode value = node.path(field);
        String text = value.isValueNode() && !value.isNull() ? value.asText().strip() : "";
        if (text.isEmpty()) {
            fault(IssueCode.MISSING_VALUE, field);
        }
        return text;
    }

    private @Nullable LocalDate day(String field) {
        String text = text(field);
        LocalDate day = CalendarDay.find(text).orElse(null);
        if (day == null && !text.isEmpty()) {
            fault(IssueCode.BAD_DATE, field, Echo.of(text));
        }
        return day;
    }

    private Mode mode() {
        if (node.path("mode").isMissingNode()) {
            return Mode.OPTIMAL;
        }
        String text = text("mode");
        Mode mode = Words.MODE.find(text);
        if (mode == null && !text.isEmpty()) {
            fault(IssueCode.UNKNOWN_WORD, "mode", Echo.of(text), Words.MODE.chineseList(), Words.MODE.englishList());
        }
        return mode == null ? Mode.OPTIMAL : mode;
    }

    private void tellUnknownFields() {
        node.fieldNames().forEachRemaining(field -> {
            if (!FIELDS.contains(field)) {
                fault(IssueCode.UNKNOWN_COLUMN, null, Echo.of(field));
            }
        });
    }

    private void fault(IssueCode code, @Nullable String field, Object... arguments) {
        issues.add(Issue.of(code, RoundReader.ROUND_FILE, null, field, arguments));
    }
}
