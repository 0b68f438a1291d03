package org.duikou.roster;

import org.duikou.vocabulary.Gender;
import org.duikou.vocabulary.Level;

/** What an enterprise needs to know of a student who comes to it; she is reached through her college. */
public record InternProfile(String collegeName, String name, Gender gender, String major, Level level) {}
