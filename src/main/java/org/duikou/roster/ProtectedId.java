package org.duikou.roster;

/**
 * What is kept of a resident ID.
 *
 * @param hash HMAC-SHA-256, hexadecimal: equal for equal IDs, of no use without the key
 * @param masked for people who look at a roster; with the birth date beside it, it still leaves six digits unknown
 */
record ProtectedId(String hash, String masked) {}
