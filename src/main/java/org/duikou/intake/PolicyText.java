package org.duikou.intake;

import org.duikou.vocabulary.Language;

/**
 * What a value or rule says, in both languages, and the regulation that it stands on.
 *
 * @param sourceZh empty: no regulation, but what the round itself chose
 */
public record PolicyText(String zh, String en, String sourceZh, String sourceEn) {

    public String text(Language language) {
        return language == Language.ZH ? zh : en;
    }

    /** The regulation, with its article where that is sure; empty: none. */
    public String source(Language language) {
        return language == Language.ZH ? sourceZh : sourceEn;
    }
}
