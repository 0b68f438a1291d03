package org.duikou.audit;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.duikou.http.InvalidParameterException;
import org.jspecify.annotations.Nullable;

/** The last entry that a caller has: {@code ORGANISATION:NUMBER}. */
record AuditCursor(String organisation, long number) {
    static final AuditCursor START = new AuditCursor("", 0);
    private static final Pattern FORM = Pattern.compile("([^:]{0,64}):([0-9]{1,18})");

    static AuditCursor parse(@Nullable String text) {
        if (text == null) {
            return START;
        }
        Matcher matcher = FORM.matcher(text);
        if (!matcher.matches()) {
            throw new InvalidParameterException("after", "ORGANISATION:NUMBER");
        }
        return new AuditCursor(matcher.group(1), Long.parseLong(matcher.group(2)));
    }

    String text() {
        return organisation + ":" + number;
    }
}
