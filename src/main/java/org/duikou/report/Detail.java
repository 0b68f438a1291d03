package org.duikou.report;

/** A sentence for people in both languages; it names no person. */
record Detail(String zh, String en) {}
