package org.duikou.demand;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.duikou.access.Scope;
import org.duikou.access.Scope.Reach;
import org.duikou.opening.OfferedSeats;
import org.duikou.opening.Offers;
import org.duikou.problem.MajorFit;
import org.duikou.roster.StudentCount;
import org.duikou.roster.StudentCounts;
import org.duikou.round.RoundEntity;
import org.duikou.round.RoundService;
import org.duikou.vocabulary.Level;
import org.duikou.vocabulary.OpeningKind;

/** Adds up what the openings of a round offer, and what its students ask for. */
@ApplicationScoped
public class DemandService {
    private static final String OTHER = "OTHER";
    private static final String ANY = "*";

    private final RoundService rounds;
    private final StudentCounts students;
    private final Offers offers;

    DemandService(RoundService rounds, StudentCounts students, Offers offers) {
        this.rounds = rounds;
        this.students = students;
        this.offers = offers;
    }

    /** @throws org.duikou.round.RoundNotFoundException when the scope reaches no such round */
    @Transactional
    RoundDemand demand(Scope scope, String roundCode) {
        RoundEntity round = rounds.round(scope, roundCode);
        List<OfferedSeats> offered = offers.listOffers(round);
        Map<String, Map<Level, Long>> counts = counts(students.byMajorAndLevel(round));
        Map<OfferedSeats, Set<String>> categories =
                offered.stream().distinct().collect(Collectors.toMap(offer -> offer, DemandService::categories));
        Set<String> known = new TreeSet<>(counts.keySet());
        categories.values().forEach(known::addAll);
        known.remove(ANY);
        List<CategoryDemand> demands = new ArrayList<>();
        for (String category : known) {
            List<OfferedSeats> ofCategory = offered.stream()
                    .filter(offer -> categories.get(offer).contains(category)
                            || categories.get(offer).contains(ANY))
                    .toList();
            for (Level level : Level.values()) {
                long asking = counts.getOrDefault(category, Map.of()).getOrDefault(level, 0L);
                long seats = ofCategory.stream()
                        .filter(offer -> offer.takes(level))
                        .mapToLong(OfferedSeats::seats)
                        .sum();
                if (asking > 0 || seats > 0) {
                    demands.add(new CategoryDemand(category, level, asking, seats));
                }
            }
        }
        long all = demands.stream().mapToLong(CategoryDemand::students).sum();
        var whole = new RoundDemand(round.code(), all, demands, supplies(offered), 0);
        return scope.reach() == Reach.AGGREGATES ? whole.withoutSmallFigures() : whole;
    }

    private static Map<String, Map<Level, Long>> counts(List<StudentCount> students) {
        Map<String, Map<Level, Long>> counts = new TreeMap<>();
        students.forEach(each -> counts.computeIfAbsent(
                        MajorFit.category(each.major()).orElse(OTHER), category -> new EnumMap<>(Level.class))
                .merge(each.level(), each.students(), Long::sum));
        return counts;
    }

    private static Set<String> categories(OfferedSeats offer) {
        return offer.majors().stream()
                .map(major -> major.equals(ANY) ? ANY : MajorFit.category(major).orElse(OTHER))
                .collect(Collectors.toSet());
    }

    private static List<KindSupply> supplies(List<OfferedSeats> offered) {
        List<KindSupply> supplies = new ArrayList<>();
        for (OpeningKind kind : OpeningKind.values()) {
            List<OfferedSeats> ofKind =
                    offered.stream().filter(offer -> offer.kind() == kind).toList();
            long seats = ofKind.stream().mapToLong(OfferedSeats::seats).sum();
            supplies.add(new KindSupply(kind, (long) ofKind.size(), seats));
        }
        return supplies;
    }
}
