package org.duikou.generator;

/**
 * What a synthetic round is made of; equal requests make equal rounds.
 *
 * @param students 10 to 1,000,000
 * @param orderClasses how many of the openings are order classes
 */
public record GeneratorRequest(int students, long seed, int colleges, int enterprises, int orderClasses) {
    public GeneratorRequest {
        requireWithin("students", students, 10, 1_000_000);
        requireWithin("colleges", colleges, 1, Math.min(students, 10_000));
        requireWithin("enterprises", enterprises, 1, 100_000);
        requireWithin("order classes", orderClasses, 0, 100_000);
    }

    /** As many colleges, enterprises and order classes as a market of that size has. */
    public static GeneratorRequest of(int students, long seed) {
        int openings = openings(students);
        return new GeneratorRequest(
                students,
                seed,
                Math.max(Math.min(8, students), Math.min(600, students / 150)),
                Math.max(3, openings * 2 / 7),
                openings / 10);
    }

    public GeneratorRequest withColleges(int count) {
        return new GeneratorRequest(students, seed, count, enterprises, orderClasses);
    }

    public GeneratorRequest withEnterprises(int count) {
        return new GeneratorRequest(students, seed, colleges, count, orderClasses);
    }

    public GeneratorRequest withOrderClasses(int count) {
        return new GeneratorRequest(students, seed, colleges, enterprises, count);
    }

    /** Internship posts: what is left of the openings, and at least one an enterprise. */
    int posts() {
        return Math.max(openings(students) - orderClasses, enterprises);
    }

    /** Ten students an opening in a small market, twenty in a large one. */
    private static int openings(int students) {
        double studentsAnOpening = 10 + 5 * StrictMath.log10(students / 3000.0);
        return (int) Math.max(4, Math.round(students / Math.max(10, Math.min(20, studentsAnOpening))));
    }

    private static void requireWithin(String what, int value, int least, int most) {
        if (value < least || value > most) {
            throw new IllegalArgumentException(
                    "The number of " + what + " (" + value + ") is impossible, expected " + least + ".." + most + ".");
        }
    }
}
