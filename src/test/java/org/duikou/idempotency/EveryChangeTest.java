package org.duikou.idempotency;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import java.util.List;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;

/** Under test: no call that changes something forgets the key. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class EveryChangeTest {
    /** The answer of a new key is shown once, and so is never kept. */
    private static final String KEYS = "org.duikou.access";

    @Test
    void every_post_and_put_heeds_the_key() {
        JavaClasses classes = new ClassFileImporter()
                .withImportOption(new ImportOption.DoNotIncludeTests())
                .importPackages("org.duikou");

        List<String> forgetful = classes.stream()
                .filter(each -> !each.getPackageName().startsWith(KEYS))
                .flatMap(each -> each.getMethods().stream())
                .filter(method -> method.isAnnotatedWith(POST.class) || method.isAnnotatedWith(PUT.class))
                .filter(method -> !method.isAnnotatedWith(Idempotent.class))
                .map(JavaMethod::getFullName)
                .toList();

        assertThat(forgetful).isEmpty();
    }
}
