package org.duikou.cli;

import org.duikou.vocabulary.Language;
import picocli.CommandLine.Option;

/** {@code --lang}. */
final class LanguageOption {
    @Option(
            names = "--lang",
            paramLabel = "zh|en",
            defaultValue = "zh",
            description = {"Language of the answer (default: ${DEFAULT-VALUE}).", "回答所用语言。"})
    private Language language = Language.ZH;

    Language language() {
        return language;
    }
}
