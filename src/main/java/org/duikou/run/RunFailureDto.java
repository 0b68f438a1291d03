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
        return new RunFailureDto(
                failure.code(),
                URI.create("/problems/" + failure.code()),
                text.title(),
                detail(failure, run.failureDetail(), text, language));
    }

    private static String detail(RunFailure failure, @Nullable String kept, ProblemText text, Language language) {
        if (failure == RunFailure.INFEASIBLE && kept != null) {
            return InfeasibleDetail.parse(kept).text(language);
        }
        return text.detail(List.of(kept == null ? "-" : kept));
    }
}
