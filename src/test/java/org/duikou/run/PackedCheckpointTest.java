package org.duikou.run;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIOException;

import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.duikou.proposal.BranchNode;
import org.duikou.proposal.Prices;
import org.duikou.solve.Checkpoint;
import org.duikou.vocabulary.OpeningId;
import org.duikou.vocabulary.RowKey;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;

/** Under test: checkpoints as bytes. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class PackedCheckpointTest {
    private static final int[] PLAN = {3, -1, 0};

    @Test
    void placements_come_back_as_they_were() throws IOException {
        Checkpoint read = PackedCheckpoint.unpack(PackedCheckpoint.pack(new Checkpoint(PLAN, null, null, false)), 3);

        assertThat(read.openingOf()).isEqualTo(PLAN);
        assertThat(read.lottery()).isNull();
        assertThat(read.tree()).isNull();
    }

    @Test
    void the_draw_and_the_prices_come_back_as_they_were() throws IOException {
        var leaf = new BranchNode.Leaf(Prices.FREE, new Prices(Map.of(RowKey.seats(new OpeningId("O1")), 1_500L)), 70);
        var tree = new BranchNode.Branch(new OpeningId("D1"), leaf, leaf);

        Checkpoint read = PackedCheckpoint.unpack(PackedCheckpoint.pack(new Checkpoint(PLAN, 5, tree, true)), 3);

        assertThat(read.lottery()).isEqualTo(5);
        assertThat(read.tree()).isEqualTo(tree);
        assertThat(read.isSettled()).isTrue();
    }

    @Test
    void a_changed_byte_never_makes_another_plan() {
        byte[] packed = PackedCheckpoint.pack(new Checkpoint(PLAN, 5, null, false));
        int body = 10; // after the header of gzip, of which not every byte matters

        for (int at = body; at < packed.length; at++) {
            byte[] changed = packed.clone();
            changed[at] ^= 0x10;
            assertThat(unpacked(changed)).isIn(List.of(), List.of(3, -1, 0)); // some bits only fill up a byte
        }
    }

    @Test
    void bytes_that_end_early_are_refused() {
        byte[] packed = PackedCheckpoint.pack(new Checkpoint(PLAN, null, null, false));
        byte[] torn = Arrays.copyOf(packed, packed.length - 1);

        assertThatIOException().isThrownBy(() -> PackedCheckpoint.unpack(torn, 3));
    }

    @Test
    void a_plan_of_other_students_is_refused() {
        byte[] packed = PackedCheckpoint.pack(new Checkpoint(PLAN, null, null, false));

        assertThatIOException().isThrownBy(() -> PackedCheckpoint.unpack(packed, 4));
    }

    /** Empty: refused. */
    private static List<Integer> unpacked(byte[] packed) {
        try {
            return Arrays.stream(PackedCheckpoint.unpack(packed, 3).openingOf())
                    .boxed()
                    .toList();
        } catch (IOException e) {
            return List.of();
        }
    }
}
