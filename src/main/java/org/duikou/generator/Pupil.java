package org.duikou.generator;

import org.duikou.vocabulary.Candidate;
import org.duikou.vocabulary.Location;

/** A student with what the generator knows of her besides. */
record Pupil(Candidate candidate, String name, Campus campus, Major major) {

    Location residence() {
        return candidate.home() == null ? campus.location() : candidate.home();
    }
}
