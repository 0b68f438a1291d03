package org.duikou.cli;

import java.io.PrintStream;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.duikou.proposal.OrderClassRow;
import org.duikou.proposal.PriceOfStability;
import org.duikou.proposal.SoftComponent;
import org.duikou.proposal.Summary;
import org.duikou.proposal.UnplacedRow;
import org.duikou.vocabulary.Language;
import org.duikou.vocabulary.Round;
import org.duikou.vocabulary.UnplacedReason;

/** A solved round for people: who is placed, why the others are not, which order classes open, and how good it is. */
public final class SolvedRoundText {
    private static final String INDENT = "  ";

    private final Language language;
    private final Words words;
    private final PrintStream out;

    public SolvedRoundText(Language language, PrintStream out) {
        this.language = language;
        this.words = new Words(language);
        this.out = out;
    }

    public void print(Round round, Summary summary, List<UnplacedRow> unplaced, List<OrderClassRow> orderClasses) {
        say(Phrase.ROUND, round.code(), round.name());
        say(Phrase.PLACED, summary.placed(), summary.students(), summary.unplaced());
        printReasons(unplaced);
        if (!orderClasses.isEmpty()) {
            printOrderClasses(orderClasses);
        }
        say(Phrase.UNPLACED_WEIGHT, summary.unplacedWeight(), summary.unplacedWeightBound());
        say(Phrase.SOFT, summary.soft(), summary.softBound());
        printComponents(summary);
        say(Phrase.BLOCKING_PAIRS, summary.blockingPairs(), summary.lottery());
        PriceOfStability price = summary.priceOfStability();
        if (price != null) {
            printPrice(price.optimal(), price.stable());
        }
        say(Phrase.OUTCOME, summary.status() + " " + words.of(summary.status()), GapText.of(summary.gap()));
    }

    private void printPrice(PriceOfStability.Figures optimal, PriceOfStability.Figures stable) {
        say(
                Phrase.PRICE_OF_STABILITY,
                optimal.unplacedWeight(),
                optimal.soft(),
                optimal.blockingPairs(),
                stable.unplacedWeight(),
                stable.soft(),
                stable.blockingPairs());
    }

    /** The checker's word, with the gap that it found itself. */
    public void printAccepted(double gap) {
        say(Phrase.CHECKED, GapText.of(gap));
    }

    private void printReasons(List<UnplacedRow> unplaced) {
        Map<UnplacedReason, Integer> students = new EnumMap<>(UnplacedReason.class);
        unplaced.forEach(row -> students.merge(row.reason(), 1, Integer::sum));
        var table = new TextTable();
        students.forEach((reason, count) -> table.add(count, reason, words.of(reason)));
        table.print(out, INDENT);
    }

    private void printOrderClasses(List<OrderClassRow> orderClasses) {
        long open = orderClasses.stream().filter(OrderClassRow::isOpen).count();
        say(Phrase.ORDER_CLASSES, open, orderClasses.size() - open);
        var table = new TextTable()
                .add(
                        Phrase.OPENING.in(language),
                        Phrase.STATUS.in(language),
                        Phrase.ENROLLED.in(language),
                        Phrase.MINIMUM.in(language),
                        Phrase.SEATS.in(language),
                        Phrase.REASON.in(language));
        for (OrderClassRow row : orderClasses) {
            String reason = row.reason() == null ? "" : row.reason() + " " + words.of(row.reason());
            String status = row.isOpen() ? "OPEN" : "CLOSED";
            table.add(row.opening(), status, row.enrolled(), row.minSeats(), row.seats(), reason);
        }
        table.print(out, INDENT);
    }

    private void printComponents(Summary summary) {
        var table = new TextTable();
        for (SoftComponent component : SoftComponent.values()) {
            table.add(component.key(), summary.components().get(component.key()), words.of(component));
        }
        table.print(out, INDENT);
    }

    private void say(Phrase phrase, Object... arguments) {
        out.println(phrase.in(language, arguments));
    }
}
