package org.duikou.generator;

/** How large order classes are: a minimum, and seats to spare above it, each within two ends included. */
record ClassSize(int leastMinimum, int mostMinimum, int leastSpare, int mostSpare) {
    private static final int LARGE_MARKET_SEATS = 1_500;
    private static final ClassSize SMALL = new ClassSize(8, 12, 3, 8);
    private static final ClassSize LARGE = new ClassSize(20, 30, 4, 15);

    /** In a market of so many seats. */
    static ClassSize of(int seats) {
        return seats >= LARGE_MARKET_SEATS ? LARGE : SMALL;
    }

    double meanSeats() {
        return (leastMinimum + mostMinimum + leastSpare + mostSpare) / 2.0;
    }
}
