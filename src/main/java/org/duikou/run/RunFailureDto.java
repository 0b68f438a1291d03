package org.duikou.run;

import java.net.URI;
import java.util.List;
import org.duikou.http.ProblemCatalogue;
import org.duikou.http.ProblemText;
import org.duikou.vocabulary.Language;
import org.jspecify.annotations.Nullable;

/**
 * Why a run ended without a result.
 *
 * @param type path of the page that explains the code
 */
public record RunFailureDto(String code, URI type, String title, String detail) {

    static @Nullable RunFailureDto findFrom(RunEntity run, Language language) {
        RunFailure failure = run.failure();
        if (failure == null) {
            return null;
        }
        ProblemText text = ProblemCatalogue.packaged().problem(failure.code()).text(language);
        String argument = run.failureDetail() == null ? "-" : run.failureDetail();
        return new RunFailureDto(
                failure.code(),
                URI.create("/problems/" + failure.code()),
                text.title(),
                text.detail(List.of(argument)));
    }
}
