package org.duikou.generator;

import org.duikou.vocabulary.Language;

/** What a market is asked for by number, and is refused beyond its bounds; each in both languages. */
enum Quantity {
    STUDENTS("学生数", "number of students"),
    COLLEGES("院校数", "number of colleges"),
    DISTRICTS("地区数", "number of districts"),
    ENTERPRISES("企业数", "number of enterprises"),
    ORDER_CLASSES("订单班数", "number of order classes"),
    ORDER_CLASS_SHARE("订单班名额占比", "share of order classes"),
    SCARCITY("没有名额的学生占比", "scarcity"),
    ADJUSTABLE_SHARE("服从调剂的学生占比", "share of adjustable students"),
    SKEW("志愿集中的程度", "skew"),
    CAPPED_SHARE("名额超出比例上限的企业占比", "share of capped enterprises");

    private final String zh;
    private final String en;

    Quantity(String zh, String en) {
        this.zh = zh;
        this.en = en;
    }

    /** @throws OutOfBoundsException when it is not within */
    void requireWithin(int value, int least, int most) {
        if (value < least || value > most) {
            throw new OutOfBoundsException(this, value, least, most);
        }
    }

    /**
     * Refuses NaN too, which is within no bounds.
     *
     * @throws OutOfBoundsException when it is not within
     */
    void requireWithin(double value, double least, double most) {
        if (!(value >= least && value <= most)) {
            throw new OutOfBoundsException(this, value, least, most);
        }
    }

    String name(Language language) {
        return language == Language.ZH ? zh : en;
    }
}
