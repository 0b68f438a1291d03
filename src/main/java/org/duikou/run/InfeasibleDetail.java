package org.duikou.run;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.duikou.solve.InfeasibleReason;
import org.duikou.solve.InfeasibleRoundException;
import org.duikou.vocabulary.Language;

/** Why no placements keep every rule, as the run keeps it: the reason and its arguments, apart by blanks. */
record InfeasibleDetail(InfeasibleReason reason, List<String> arguments) {

    static InfeasibleDetail of(InfeasibleRoundException infeasible) {
        return new InfeasibleDetail(infeasible.reason(), infeasible.arguments());
    }

    static InfeasibleDetail parse(String kept) {
        List<String> words = Arrays.asList(kept.split(" "));
        return new InfeasibleDetail(InfeasibleReason.valueOf(words.get(0)), words.subList(1, words.size()));
    }

    String kept() {
        List<String> words = new ArrayList<>(List.of(reason.name()));
        words.addAll(arguments);
        return String.join(" ", words);
    }

    String text(Language language) {
        return reason.text(language, arguments);
    }
}
