package org.duikou.publication;

import org.duikou.roster.InternProfile;
import org.duikou.vocabulary.Gender;
import org.duikou.vocabulary.Level;
import org.duikou.vocabulary.OpeningKind;
import org.jspecify.annotations.Nullable;

/**
 * A student who comes to an enterprise, as that enterprise sees her. The college, asked by her number, reaches her.
 *
 * @param collegeName null, like the fields after it but the number: she is no longer on a roster
 */
public record InternDto(
        String college,
        @Nullable String collegeName,
        String student,
        @Nullable String name,
        @Nullable Gender gender,
        @Nullable String major,
        @Nullable Level level,
        String opening,
        OpeningKind kind) {

    static InternDto from(InternRow row) {
        InternProfile profile = row.profile();
        boolean isKnown = profile != null;
        return new InternDto(
                row.student().college().code(),
                isKnown ? profile.collegeName() : null,
                row.student().number(),
                isKnown ? profile.name() : null,
                isKnown ? profile.gender() : null,
                isKnown ? profile.major() : null,
                isKnown ? profile.level() : null,
                row.opening().code(),
                row.kind());
    }
}
