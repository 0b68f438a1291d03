package org.duikou.generator;

/** What a vocational college is known for; the trades whose majors it is the likelier to teach. */
enum Faculty {
    AUTOMOBILE("汽车", 30, new double[] {50, 8, 12, 26, 2, 2}),
    MACHINERY("机电", 28, new double[] {10, 40, 40, 4, 6, 2}),
    ELECTRONICS("电子", 12, new double[] {2, 4, 24, 1, 68, 2}),
    COMMERCE("商贸", 6, new double[] {2, 1, 8, 20, 10, 60}),
    COMPREHENSIVE("", 24, new double[] {1, 1, 1, 1, 1, 1});

    private final String word;
    private final int percent;
    private final double[] weightByTrade;

    Faculty(String word, int percent, double[] weightByTrade) {
        this.word = word;
        this.percent = percent;
        this.weightByTrade = weightByTrade;
    }

    static Faculty drawn(Chance chance) {
        double[] weights = new double[values().length];
        for (Faculty faculty : values()) {
            weights[faculty.ordinal()] = faculty.percent;
        }
        return values()[chance.weighted(weights)];
    }

    /** How it stands in a college's name; empty for one that teaches everything. */
    String word() {
        return word;
    }

    /** How likely it teaches a major of that trade, against the other trades' weights. */
    double weight(Trade trade) {
        return weightByTrade[trade.ordinal()];
    }
}
