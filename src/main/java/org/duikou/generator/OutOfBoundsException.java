package org.duikou.generator;

import org.duikou.vocabulary.Language;

/** No market can be made of that number. */
public final class OutOfBoundsException extends IllegalArgumentException {
    private static final long serialVersionUID = 1;

    private final Quantity quantity;
    private final String value;
    private final String bounds;

    OutOfBoundsException(Quantity quantity, Number value, Number least, Number most) {
        this(quantity, String.valueOf(value), least + ".." + most);
    }

    private OutOfBoundsException(Quantity quantity, String value, String bounds) {
        super(text(Language.EN, quantity, value, bounds));
        this.quantity = quantity;
        this.value = value;
        this.bounds = bounds;
    }

    public String text(Language language) {
        return text(language, quantity, value, bounds);
    }

    private static String text(Language language, Quantity quantity, String value, String bounds) {
        String name = quantity.name(language);
        return language == Language.ZH
                ? name + "（" + value + "）不可能，应为 " + bounds + "。"
                : "The " + name + " (" + value + ") is impossible, expected " + bounds + ".";
    }
}
