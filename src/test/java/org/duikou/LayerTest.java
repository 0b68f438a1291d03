package org.duikou;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static java.util.stream.Collectors.toMap;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import java.time.Clock;
import java.util.Calendar;
import java.util.Collections;
import java.util.Date;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;

/** Under test: the rooms of the house, and what each may use. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class LayerTest {
    /** Rooms that know no framework, no clock and no unseeded chance. */
    private static final String PURE =
            """
            vocabulary         -> nothing
            problem            -> vocabulary
            eligibility        -> vocabulary, problem
            preference         -> vocabulary, problem, eligibility, objective
            proposal           -> vocabulary
            objective          -> vocabulary, problem, proposal
            solve              -> vocabulary, problem, eligibility, objective, preference, proposal
            solve.bound        -> vocabulary, problem, eligibility, objective, proposal, solve
            solve.component    -> vocabulary, problem, proposal, solve, solve.flow, solve.flow.network
            solve.flow         -> vocabulary, problem, eligibility, objective, proposal, solve, solve.bound
            solve.flow.block   -> vocabulary, problem, eligibility, objective, proposal, solve, solve.bound, solve.flow
            solve.flow.linear  -> vocabulary, problem, eligibility, objective, proposal, solve, solve.bound, solve.flow, solve.flow.block
            solve.flow.network -> vocabulary, problem, eligibility, objective, proposal, solve, solve.bound, solve.flow, solve.flow.block
            solve.search       -> vocabulary, problem, eligibility, objective, solve
            solve.stable       -> vocabulary, problem, eligibility, preference, solve
            check              -> vocabulary, proposal
            report             -> vocabulary, problem, eligibility, objective, preference, proposal
            intake             -> vocabulary
            intake.text        -> vocabulary
            intake.table       -> nothing
            audit.chain        -> vocabulary
            generator          -> vocabulary
            cli                -> vocabulary, problem, eligibility, proposal, intake, generator, solve, report, check, audit.chain
            """;

    /** Rooms of the service. */
    private static final String SERVICE =
            """
            http               -> vocabulary
            idempotency        -> http
            operation          -> nothing
            secret             -> nothing
            access             -> vocabulary, http, secret
            backup             -> nothing
            round              -> vocabulary, intake, problem, eligibility, access, http, idempotency, round.rows
            round.rows         -> vocabulary, intake
            round.submission   -> vocabulary, intake, intake.table, access, http, idempotency, round, round.rows
            roster             -> vocabulary, intake, access, http, idempotency, round, round.rows, round.submission, secret
            opening            -> vocabulary, intake, access, http, idempotency, round, round.rows, round.submission
            app                -> vocabulary, intake, proposal, report, cli, access, round, round.submission, run
            run                -> vocabulary, intake, problem, solve, proposal, check, report, access, http, idempotency, round, secret
            publication        -> vocabulary, proposal, report, access, http, idempotency, round, roster, run
            demand             -> vocabulary, problem, access, http, round, roster, opening
            audit              -> vocabulary, access, http, round, run, secret
            privacy            -> vocabulary, access, http, idempotency, round, run, secret, audit
            """;

    private static final House PURE_ROOMS = new House(PURE);
    private static final House HOUSE = new House(PURE + SERVICE);
    private static final JavaClasses CLASSES = House.classes();

    @Test
    void every_package_is_a_room_of_the_picture() {
        Set<String> rooms = CLASSES.stream().map(House::roomOf).collect(Collectors.toCollection(TreeSet::new));

        assertThat(rooms).isEqualTo(HOUSE.rooms());
    }

    @Test
    void every_room_says_in_its_package_info_what_the_picture_says() {
        Map<String, Set<String>> told = HOUSE.rooms().stream().collect(toMap(room -> room, House::usesBySource));

        assertThat(told).isEqualTo(HOUSE.rooms().stream().collect(toMap(room -> room, HOUSE::uses)));
    }

    @Test
    void a_room_uses_only_what_the_picture_allows() {
        Set<String> forbidden = CLASSES.stream()
                .flatMap(each -> each.getDirectDependenciesFromSelf().stream())
                .filter(use -> CLASSES.contain(use.getTargetClass().getName()))
                .filter(use -> !HOUSE.mayUse(House.roomOf(use.getOriginClass()), House.roomOf(use.getTargetClass())))
                .map(Dependency::getDescription)
                .collect(Collectors.toCollection(TreeSet::new));

        assertThat(forbidden).isEmpty();
    }

    @Test
    void rooms_use_each_other_one_way() {
        // Inner rooms count as their room: the solver composes what its inner rooms offer.
        slices().matching(House.ROOT + ".(*)..").should().beFreeOfCycles().check(CLASSES);
    }

    @Test
    void pure_rooms_know_no_framework() {
        noClasses()
                .that(arePure())
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(
                        "io.quarkus..", "jakarta..", "org.hibernate..", "org.jboss..", "com.github.kagkarlsson..")
                .check(CLASSES);
    }

    @Test
    void pure_rooms_own_no_clock() {
        noClasses()
                .that(arePure())
                .should()
                .accessTargetWhere(describe("reads a clock", LayerTest::readsClock))
                .check(CLASSES);
    }

    @Test
    void pure_rooms_draw_no_unseeded_chance() {
        noClasses()
                .that(arePure())
                .should()
                .accessTargetWhere(describe("draws unseeded", LayerTest::drawsUnseeded))
                .check(CLASSES);
    }

    /** What intake reads is put in order by the records of the vocabulary. */
    @Test
    void nothing_is_told_in_an_order_of_chance() {
        noClasses()
                .that(arePure())
                .and()
                .resideOutsideOfPackage("org.duikou.intake..")
                .should()
                .accessTargetWhere(describe("loses the order", LayerTest::losesOrder))
                .check(CLASSES);
    }

    @Test
    void the_checker_shares_no_arithmetic_with_the_engine() {
        assertThat(HOUSE.rooms()).contains("check");
        assertThat(HOUSE.uses("check")).doesNotContain("solve", "objective", "eligibility", "problem", "report");
    }

    @Test
    void only_the_exact_core_knows_ortools() {
        noClasses()
                .that()
                .resideOutsideOfPackage("org.duikou.solve.flow..")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("com.google.ortools..")
                .check(CLASSES);
    }

    @Test
    void only_the_search_knows_optaplanner() {
        noClasses()
                .that()
                .resideOutsideOfPackage("org.duikou.solve.search..")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("org.optaplanner..")
                .check(CLASSES);
    }

    @Test
    void names_are_words_of_the_field() {
        noClasses()
                .should()
                .haveNameMatching(".*(Manager|Helper|Util|Utils|Impl|Data|Info)")
                .check(CLASSES);
    }

    @Test
    void every_package_is_null_marked() {
        Set<String> unmarked = HOUSE.rooms().stream()
                .filter(room -> !CLASSES.getPackage(House.packageOf(room)).isAnnotatedWith(NullMarked.class))
                .collect(Collectors.toCollection(TreeSet::new));

        assertThat(unmarked).isEmpty();
    }

    private static DescribedPredicate<JavaClass> arePure() {
        return describe("are in a pure room", each -> PURE_ROOMS.rooms().contains(House.roomOf(each)));
    }

    private static boolean readsClock(JavaAccess<?> access) {
        String owner = access.getTargetOwner().getName();
        boolean isTime = owner.startsWith("java.time.");
        return (owner.equals("java.lang.System")
                        && Set.of("currentTimeMillis", "nanoTime").contains(access.getName()))
                || (isTime && access.getName().equals("now"))
                || (access.getTargetOwner().isAssignableTo(Clock.class)
                        && access.getName().startsWith("system"))
                || (access.getTargetOwner().isEquivalentTo(Calendar.class)
                        && access.getName().equals("getInstance"))
                || (access.getTargetOwner().isEquivalentTo(Date.class) && isBareConstructor(access));
    }

    private static boolean drawsUnseeded(JavaAccess<?> access) {
        String target = access.getTargetOwner().getName() + "." + access.getName();
        boolean isUnseeded = isBareConstructor(access)
                && (access.getTargetOwner().isAssignableTo(Random.class)
                        || access.getTargetOwner().isEquivalentTo(SplittableRandom.class));
        boolean isShuffle = access.getTargetOwner().isEquivalentTo(Collections.class)
                && access.getTarget().getFullName().endsWith("shuffle(java.util.List)");
        return isUnseeded
                || isShuffle
                || target.equals("java.lang.Math.random")
                || target.equals("java.util.UUID.randomUUID")
                || target.startsWith("java.util.concurrent.ThreadLocalRandom.")
                || target.equals("java.util.random.RandomGenerator.getDefault")
                || access.getTargetOwner().getName().equals("java.security.SecureRandom");
    }

    private static boolean isBareConstructor(JavaAccess<?> access) {
        return access.getTarget().getFullName().endsWith(".<init>()");
    }

    /** Collectors into hash tables and copies whose order changes from process to process. */
    private static boolean losesOrder(JavaAccess<?> access) {
        String target = access.getTarget().getFullName();
        String function = "java.util.function.Function";
        return target.startsWith("java.util.stream.Collectors.toSet(")
                || target.startsWith("java.util.stream.Collectors.toUnmodifiable") && !target.contains("List")
                || target.equals("java.util.stream.Collectors.groupingBy(" + function + ")")
                || target.equals("java.util.stream.Collectors.groupingBy(" + function + ", java.util.stream.Collector)")
                || (target.startsWith("java.util.stream.Collectors.toMap(") && !target.contains("Supplier"))
                || target.startsWith("java.util.Set.copyOf(")
                || target.startsWith("java.util.Map.copyOf(");
    }
}
