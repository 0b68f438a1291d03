package org.duikou.http;

import com.fasterxml.jackson.annotation.JsonInclude;
import org.jspecify.annotations.Nullable;

/**
 * One thing that is wrong with what was sent.
 *
 * @param file of a round, as its folder names it
 * @param row as a spreadsheet shows it, the header being 1
 * @param column English name of the column or key
 * @param pointer RFC 6901, into a JSON body
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record ProblemError(
        String code,
        @Nullable String file,
        @Nullable Integer row,
        @Nullable String column,
        @Nullable String pointer,
        String detail) {}
