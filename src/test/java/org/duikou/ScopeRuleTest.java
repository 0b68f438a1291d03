package org.duikou;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaMethodCall;
import com.tngtech.archunit.core.domain.JavaModifier;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Singleton;
import jakarta.interceptor.Interceptor;
import jakarta.persistence.EntityManager;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.ContainerResponseFilter;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.duikou.access.CurrentCaller;
import org.duikou.access.Scope;
import org.duikou.round.RoundEntity;
import org.duikou.round.rows.RowRepository;
import org.duikou.run.RunEntity;
import org.hibernate.SharedSessionContract;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;

/**
 * Under test: no call reaches a row but within its caller's scope. A door is a class that callers come through: a
 * resource, or whatever knows the current caller. What a door asks of the rooms behind it takes the caller's {@link Scope},
 * or a round or a run that was found by one, or a selection that is made from one. Filters and interceptors, which note who
 * called, are no doors.
 */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class ScopeRuleTest {
    private static final JavaClasses CLASSES = House.classes();

    /** Beans that hold nobody's rows, or only keys. */
    private static final Set<String> ROWLESS = Set.of("SampleRounds", "SubmissionLimits", "KeyRing", "MasterKeyChange");

    private static final Set<Class<?>> FOUND = Set.of(Scope.class, RoundEntity.class, RunEntity.class);

    @Test
    void there_are_doors() {
        assertThat(doors()).hasSizeGreaterThan(15);
    }

    @Test
    void a_door_reads_and_writes_no_row_itself() {
        Set<String> reaching = calls(call -> Stream.of(
                        PanacheRepositoryBase.class,
                        RowRepository.class,
                        EntityManager.class,
                        SharedSessionContract.class)
                .anyMatch(store -> call.getTargetOwner().isAssignableTo(store)));

        assertThat(reaching).isEmpty();
    }

    @Test
    void what_a_door_asks_of_other_rooms_takes_a_scope() {
        Set<String> unscoped = calls(call -> isBean(call.getTargetOwner())
                && !isDoor(call.getTargetOwner())
                && !ROWLESS.contains(call.getTargetOwner().getSimpleName())
                && call.getTarget().getRawParameterTypes().stream().noneMatch(ScopeRuleTest::isBounded));

        assertThat(unscoped).isEmpty();
    }

    @Test
    void no_door_has_the_scope_of_the_installation() {
        Set<String> whole = calls(call -> call.getTargetOwner().isEquivalentTo(Scope.class)
                && call.getName().equals("installation"));

        assertThat(whole).isEmpty();
    }

    private static boolean isBounded(JavaClass type) {
        return FOUND.stream().anyMatch(type::isEquivalentTo) || isMadeFromScope(type);
    }

    private static boolean isMadeFromScope(JavaClass type) {
        return type.getMethods().stream()
                .filter(method -> method.getModifiers().contains(JavaModifier.STATIC))
                .filter(method -> method.getRawReturnType().equals(type))
                .anyMatch(method -> method.getRawParameterTypes().stream()
                        .anyMatch(parameter -> parameter.isEquivalentTo(Scope.class)));
    }

    private static Set<String> calls(Predicate<JavaMethodCall> predicate) {
        return doors().flatMap(door -> door.getMethodCallsFromSelf().stream())
                .filter(predicate)
                .map(JavaMethodCall::getDescription)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Stream<JavaClass> doors() {
        return CLASSES.stream().filter(ScopeRuleTest::isDoor).filter(door -> !isOfAccess(door));
    }

    private static boolean isDoor(JavaClass each) {
        boolean knowsCaller =
                each.getFields().stream().anyMatch(field -> field.getRawType().isEquivalentTo(CurrentCaller.class));
        return each.isAnnotatedWith(Path.class) || knowsCaller && !isBeside(each);
    }

    private static boolean isBeside(JavaClass each) {
        return each.isAnnotatedWith(Interceptor.class)
                || each.isAssignableTo(ContainerRequestFilter.class)
                || each.isAssignableTo(ContainerResponseFilter.class);
    }

    private static boolean isBean(JavaClass each) {
        boolean isOurs = each.getPackageName().startsWith(House.ROOT) && !isOfAccess(each);
        return isOurs && (each.isAnnotatedWith(ApplicationScoped.class) || each.isAnnotatedWith(Singleton.class));
    }

    /** The room of keys, which are no rows of a round, and of the scope itself; and what every call shares. */
    private static boolean isOfAccess(JavaClass each) {
        return Set.of("access", "http").contains(House.roomOf(each));
    }
}
