package org.duikou.cli;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import java.util.List;
import java.util.Locale;
import org.duikou.intake.Issue;
import org.duikou.vocabulary.Language;

/** Issues for programs: a list of objects; {@code text} is in the asked language, {@code zh} and {@code en} are both. */
final class IssueJson {
    private static final JsonMapper MAPPER = new JsonMapper();
    private static final DefaultPrettyPrinter PRINTER =
            new DefaultPrettyPrinter().withArrayIndenter(DefaultIndenter.SYSTEM_LINEFEED_INSTANCE);

    private IssueJson() {}

    static String write(List<Issue> issues, Language language) throws JsonProcessingException {
        ArrayNode list = MAPPER.createArrayNode();
        for (Issue issue : issues) {
            list.addObject()
                    .put("severity", issue.severity().name().toLowerCase(Locale.ROOT))
                    .put("file", issue.file())
                    .put("row", issue.row())
                    .put("column", issue.column())
                    .put("code", issue.code().name())
                    .put("text", issue.text(language))
                    .put("zh", issue.text(Language.ZH))
                    .put("en", issue.text(Language.EN));
        }
        return MAPPER.writer(PRINTER).writeValueAsString(list);
    }
}
