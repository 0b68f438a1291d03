package org.duikou.generator;

import java.util.SortedMap;
import org.duikou.vocabulary.RoundFacts;
import org.duikou.vocabulary.StudentId;

/** A synthetic round: what the engine sees, and the invented names that only files and the service know. */
public record GeneratedRound(RoundFacts facts, SortedMap<StudentId, String> names) {}
