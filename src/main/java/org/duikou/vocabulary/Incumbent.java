package org.duikou.vocabulary;

/** A placement now in force; leaving it costs the policy's {@code change}. */
public record Incumbent(StudentId student, OpeningId opening) {}
