package org.duikou.proposal;

/** How long a phase of the solve took. */
public record PhaseTime(String name, long millis) {}
