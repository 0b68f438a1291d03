package org.duikou.generator;

/**
 * What a synthetic round is made of; equal requests make equal rounds.
 *
 * @param students 10 to 1,000,000
 * @param orderClasses how many of the openings are order classes
 */
public record GeneratorRequest(
        int students, long seed, int colleges, int enterprises, int orderClasses, Difficulty difficulty) {
    private static final double MOST_ORDER_CLASS_SHARE = 0.9;

    public GeneratorRequest {
        Quantity.STUDENTS.requireWithin(students, 10, 1_000_000);
        Quantity.COLLEGES.requireWithin(colleges, 1, Math.min(students, 10_000));
        Quantity.ENTERPRISES.requireWithin(enterprises, 1, 100_000);
        Quantity.ORDER_CLASSES.requireWithin(orderClasses, 0, 100_000);
    }

    /** The ordinary market of that size. */
    public static GeneratorRequest of(int students, long seed) {
        return of(students, seed, Difficulty.ORDINARY);
    }

    /** As many colleges, enterprises and order classes as a market of that size and difficulty has. */
    public static GeneratorRequest of(int students, long seed, Difficulty difficulty) {
        int openings = openings(difficulty.seats(students));
        return new GeneratorRequest(
                students,
                seed,
                Math.max(Math.min(8, students), Math.min(600, students / 150)),
                Math.max(3, openings * 2 / 7),
                openings / 10,
                difficulty);
    }

    public GeneratorRequest withColleges(int count) {
        return new GeneratorRequest(students, seed, count, enterprises, orderClasses, difficulty);
    }

    public GeneratorRequest withEnterprises(int count) {
        return new GeneratorRequest(students, seed, colleges, count, orderClasses, difficulty);
    }

    public GeneratorRequest withOrderClasses(int count) {
        return new GeneratorRequest(students, seed, colleges, enterprises, count, difficulty);
    }

    /** As many order classes as hold that share of the seats, 0 to 0.9. */
    public GeneratorRequest withOrderClassShare(double share) {
        Quantity.ORDER_CLASS_SHARE.requireWithin(share, 0, MOST_ORDER_CLASS_SHARE);
        return withOrderClasses(
                (int) Math.round(share * seats() / ClassSize.of(seats()).meanSeats()));
    }

    /** Seats to be offered; a few more where small enterprises and many order classes need them. */
    int seats() {
        return difficulty.seats(students);
    }

    /** Internship posts: what is left of the openings, and at least one an enterprise. */
    int posts() {
        return Math.max(openings(seats()) - orderClasses, enterprises);
    }

    /** Ten students an opening in a small market, twenty in a large one, were there a seat for almost each. */
    private static int openings(int seats) {
        double students = seats / (1 - Difficulty.ORDINARY.scarcity());
        double studentsAnOpening = 10 + 5 * StrictMath.log10(students / 3000.0);
        return (int) Math.max(4, Math.round(students / Math.max(10, Math.min(20, studentsAnOpening))));
    }
}
