package org.duikou.intake.table;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import org.assertj.core.api.AbstractComparableAssert;

/** Asserts why bytes are no table. */
final class TableFaults {
    private TableFaults() {}

    static AbstractComparableAssert<?, TableFault> assertThatFaultOf(RowSource source) {
        var refusal = catchThrowableOfType(UnreadableTableException.class, () -> source.tell(new ToldRows()));
        assertThat(refusal).as("a refusal").isNotNull();
        return assertThat(refusal.fault());
    }
}
