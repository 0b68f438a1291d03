package org.duikou.benchmark;

/** An opening as Timefold's planning value; its number in the frozen round. */
record TimefoldOpening(int number) {}
