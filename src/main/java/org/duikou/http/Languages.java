package org.duikou.http;

import java.util.List;
import java.util.Locale;
import org.duikou.vocabulary.Language;
import org.jspecify.annotations.Nullable;

/** Which of the two languages a caller reads. */
public final class Languages {
    private static final List<Locale> OFFERED = List.of(Locale.CHINESE, Locale.ENGLISH);

    private Languages() {}

    /** By an {@code Accept-Language} header; Chinese when it is absent, malformed or asks for neither. */
    public static Language of(@Nullable String acceptLanguage) {
        if (acceptLanguage == null || acceptLanguage.isBlank()) {
            return Language.ZH;
        }
        try {
            Locale best = Locale.lookup(Locale.LanguageRange.parse(acceptLanguage), OFFERED);
            return Locale.ENGLISH.equals(best) ? Language.EN : Language.ZH;
        } catch (IllegalArgumentException e) {
            return Language.ZH;
        }
    }
}
