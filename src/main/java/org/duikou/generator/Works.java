package org.duikou.generator;

import java.util.ArrayList;
import java.util.List;
import org.duikou.vocabulary.EnterpriseId;
import org.duikou.vocabulary.Location;

/**
 * An enterprise before its staff is known.
 *
 * @param popularity how much students want it, by Zipf's law; the first of the market is wanted most
 */
record Works(EnterpriseId id, String name, Line line, Location location, double popularity) {

    /** A line of business with the trades of its posts, in percent in the order of {@link Trade}. */
    enum Line {
        VEHICLES("汽车有限公司", 15, new double[] {60, 10, 15, 0, 0, 15}),
        PARTS("汽车零部件有限公司", 45, new double[] {25, 40, 25, 0, 0, 10}),
        ELECTRONICS("汽车电子有限公司", 13, new double[] {0, 0, 25, 0, 75, 0}),
        SERVICE("汽车服务有限公司", 17, new double[] {0, 0, 0, 100, 0, 0}),
        AUTOMATION("智能装备有限公司", 6, new double[] {0, 15, 85, 0, 0, 0}),
        LOGISTICS("物流有限公司", 4, new double[] {0, 0, 0, 0, 0, 100});

        private final String suffix;
        private final int percent;
        private final double[] trades;

        Line(String suffix, int percent, double[] trades) {
            this.suffix = suffix;
            this.percent = percent;
            this.trades = trades;
        }

        Trade trade(Chance chance) {
            return Trade.values()[chance.weighted(trades)];
        }

        private static Line drawn(Chance chance) {
            double[] weights = new double[values().length];
            for (Line line : values()) {
                weights[line.ordinal()] = line.percent;
            }
            return values()[chance.weighted(weights)];
        }
    }

    static List<Works> draw(GeneratorRequest request) {
        Chance chance = Chance.of(request.seed(), "enterprises");
        List<Works> works = new ArrayList<>();
        for (int i = 0; i < request.enterprises(); i++) {
            Line line = Line.drawn(chance);
            Region region = Region.drawn(chance);
            double popularity = 1 / StrictMath.pow(i + 1, request.difficulty().skew());
            works.add(new Works(
                    new EnterpriseId(String.format("E%05d", i + 1)),
                    "成都" + Names.brand(i) + line.suffix,
                    line,
                    region.near(chance, 1.8),
                    popularity));
        }
        return works;
    }
}
