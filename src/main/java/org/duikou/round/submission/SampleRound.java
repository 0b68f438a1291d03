package org.duikou.round.submission;

/** A sample round. */
public record SampleRound(String name, String title) {}
