package org.duikou.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.duikou.proposal.BlockingRow;
import org.duikou.proposal.BranchNode;
import org.duikou.proposal.Certificate;
import org.duikou.proposal.CouplingPrices;
import org.duikou.proposal.CouplingPrices.Companion;
import org.duikou.proposal.OrderClassRow;
import org.duikou.proposal.PhaseTime;
import org.duikou.proposal.PlacementRow;
import org.duikou.proposal.PriceOfStability;
import org.duikou.proposal.PriceOfStability.Figures;
import org.duikou.proposal.Prices;
import org.duikou.proposal.SolveStatus;
import org.duikou.proposal.SolvedRound;
import org.duikou.proposal.Summary;
import org.duikou.proposal.UnplacedRow;
import org.duikou.vocabulary.BlockingReason;
import org.duikou.vocabulary.CollegeId;
import org.duikou.vocabulary.EnterpriseId;
import org.duikou.vocabulary.Mode;
import org.duikou.vocabulary.OpeningId;
import org.duikou.vocabulary.OpeningKind;
import org.duikou.vocabulary.RowKey;
import org.duikou.vocabulary.StudentId;
import org.duikou.vocabulary.UnplacedReason;

/** Under test: what is written is read as it was, and written again gives the same bytes. */
class SolvedRoundFilesPropertyTest {

    @Property(tries = 200)
    void readsWhatItWrote(@ForAll("solvedRounds") SolvedRound solved) throws Exception {
        Path folder = Files.createTempDirectory("solved");

        SolvedRoundFiles.write(folder, solved);
        SolvedRound read = SolvedRoundFiles.read(folder);

        assertThat(read).isEqualTo(solved);
        assertThat(bytesAfterWriting(read, folder)).isEqualTo(bytes(folder));
    }

    private static Map<String, List<Byte>> bytesAfterWriting(SolvedRound solved, Path folder) throws IOException {
        Path again = Files.createDirectory(folder.resolve("again"));
        SolvedRoundFiles.write(again, solved);
        return bytes(again);
    }

    private static Map<String, List<Byte>> bytes(Path folder) throws IOException {
        Map<String, List<Byte>> bytes = new TreeMap<>();
        for (String name : List.of(
                "placements.csv",
                "unplaced.csv",
                "order-classes.csv",
                "blocking-pairs.csv",
                "summary.json",
                "certificate.json")) {
            byte[] content = Files.readAllBytes(folder.resolve(name));
            bytes.put(name, new ArrayList<>());
            for (byte each : content) {
                bytes.get(name).add(each);
            }
        }
        return bytes;
    }

    @Provide
    Arbitrary<SolvedRound> solvedRounds() {
        return Combinators.combine(
                        placements().list().ofMaxSize(6),
                        unplaced().list().ofMaxSize(6),
                        orderClasses().list().ofMaxSize(4),
                        blockingPairs().list().ofMaxSize(6),
                        summaries(),
                        certificates())
                .as(SolvedRound::new);
    }

    private static Arbitrary<String> codes() {
        return Arbitraries.strings().withChars("aZ09-_.学订Ωé").ofMinLength(1).ofMaxLength(12);
    }

    private static Arbitrary<StudentId> students() {
        return Combinators.combine(codes(), codes()).as(StudentId::of);
    }

    private static Arbitrary<PlacementRow> placements() {
        return Combinators.combine(
                        students(),
                        codes().map(OpeningId::new),
                        codes().map(EnterpriseId::new),
                        Arbitraries.of(OpeningKind.class),
                        Arbitraries.integers().between(1, 99).injectNull(0.3),
                        Arbitraries.integers().between(0, 100),
                        Arbitraries.integers().between(0, 20_015_115).injectNull(0.3),
                        Arbitraries.of(true, false))
                .as(PlacementRow::new);
    }

    private static Arbitrary<UnplacedRow> unplaced() {
        Arbitrary<String> sentences =
                Arbitraries.strings().withChars("word字,\"\n; =").ofMaxLength(30).map(text -> "." + text);
        return Combinators.combine(students(), Arbitraries.of(UnplacedReason.class), sentences, sentences)
                .as(UnplacedRow::new);
    }

    private static Arbitrary<OrderClassRow> orderClasses() {
        return Combinators.combine(
                        codes().map(OpeningId::new),
                        Arbitraries.integers().between(0, 50),
                        Arbitraries.integers().between(0, 50),
                        Arbitraries.integers().between(0, 3),
                        Arbitraries.of(OrderClassRow.ClosedReason.class).injectNull(0.5))
                .as(OrderClassRow::new);
    }

    private static Arbitrary<BlockingRow> blockingPairs() {
        return Combinators.combine(
                        students(),
                        codes().map(OpeningId::new),
                        Arbitraries.integers().between(1, 99).injectNull(0.3),
                        Arbitraries.of(BlockingReason.class))
                .as(BlockingRow::new);
    }

    private static Arbitrary<Summary> summaries() {
        return Combinators.combine(
                        codes(),
                        Arbitraries.longs(),
                        Arbitraries.integers().between(0, 1_000_000),
                        Arbitraries.longs().greaterOrEqual(0),
                        Arbitraries.doubles().between(0, 1),
                        Arbitraries.of(SolveStatus.class),
                        Arbitraries.longs().between(0, 1_000_000))
                .as(SolvedRoundFilesPropertyTest::summary);
    }

    private static Summary summary(
            String code, long seed, int count, long points, double gap, SolveStatus status, long millis) {
        Map<String, Long> components = new LinkedHashMap<>();
        components.put("choice", points);
        return new Summary(
                code,
                Mode.OPTIMAL,
                seed,
                count,
                count,
                0,
                0,
                points,
                points,
                points,
                points,
                gap,
                status,
                List.of(new PhaseTime("exact", millis)),
                components,
                "hash",
                "policy",
                "0",
                count,
                count,
                count % 2 == 0 ? null : new PriceOfStability(new Figures(points, seed, count), new Figures(1, 2, 3)));
    }

    private static Arbitrary<Certificate> certificates() {
        return Arbitraries.oneOf(trees(3), parts()).map(tree -> new Certificate("hash", 1000, 3, 2, 1, tree));
    }

    private static Arbitrary<BranchNode> trees(int depth) {
        Arbitrary<BranchNode> leaves = Combinators.combine(
                        prices(), prices(), Arbitraries.longs().greaterOrEqual(0), couplingPrices())
                .as(BranchNode.Leaf::new);
        if (depth == 0) {
            return leaves;
        }
        Arbitrary<BranchNode> branches = Combinators.combine(
                        codes().map(OpeningId::new), trees(depth - 1), trees(depth - 1))
                .as(BranchNode.Branch::new);
        Arbitrary<BranchNode> meanBranches = Combinators.combine(
                        Arbitraries.longs(), trees(depth - 1), trees(depth - 1))
                .as(BranchNode.MeanBranch::new);
        return Arbitraries.oneOf(leaves, branches, meanBranches);
    }

    private static Arbitrary<BranchNode> parts() {
        return Combinators.combine(codes().map(OpeningId::new).set().ofMaxSize(3), trees(1))
                .as((openings, tree) -> new BranchNode.Part(new TreeSet<>(openings), tree))
                .list()
                .ofMaxSize(3)
                .map(BranchNode.Parts::new);
    }

    /** Of no limits but those of the type: what a price may be is the checker's matter. */
    private static Arbitrary<CouplingPrices> couplingPrices() {
        Arbitrary<Map<CollegeId, Long>> aboveMean = Arbitraries.maps(codes().map(CollegeId::new), Arbitraries.longs())
                .ofMaxSize(2);
        Arbitrary<Companion> companions = Combinators.combine(
                        students(), codes().map(EnterpriseId::new), Arbitraries.longs())
                .as(Companion::new);
        return Combinators.combine(
                        aboveMean,
                        Arbitraries.oneOf(Arbitraries.just(0L), Arbitraries.longs()),
                        companions.list().ofMaxSize(3))
                .as(CouplingPrices::new);
    }

    private static Arbitrary<Prices> prices() {
        Arbitrary<RowKey> rows = codes().map(code -> RowKey.seats(new OpeningId(code)));
        return Arbitraries.maps(rows, Arbitraries.longs().between(1, Long.MAX_VALUE))
                .ofMaxSize(3)
                .map(Prices::new);
    }
}
