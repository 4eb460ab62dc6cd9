package org.xuegai.architecture;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZonedDateTime;

import org.xuegai.platform.XuegaiClock;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaAnnotation;
import com.tngtech.archunit.core.domain.JavaCall;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.equivalentTo;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noFields;

@AnalyzeClasses(packages = "org.xuegai", importOptions = ImportOption.DoNotIncludeTests.class)
class CodeRulesTest {

    /** Classes that stand at the wall to the engine, by name or place; nested ones belong to their outer class. */
    private static final DescribedPredicate<JavaClass> BEHIND_THE_WALL =
            describe("stand at the wall to the engine", CodeRulesTest::isBehindTheWall);

    @ArchTest
    static final ArchRule the_engine_is_known_only_behind_its_wall = noClasses()
            .that(DescribedPredicate.not(BEHIND_THE_WALL))
            .should()
            .dependOnClassesThat(resideInAPackage("org.camunda.bpm.."));

    @ArchTest
    static final ArchRule no_expression_reaches_an_engine_query = noClasses()
            .should()
            .callMethodWhere(describe(
                    "an engine query evaluates an expression",
                    call -> call.getTargetOwner().getPackageName().startsWith("org.camunda.bpm.engine")
                            && call.getTargetOwner().getSimpleName().endsWith("Query")
                            && call.getName().endsWith("Expression")));

    @ArchTest
    static final ArchRule what_a_class_needs_comes_through_its_constructor = noFields()
            .should()
            .beAnnotatedWith(describe("injects", (JavaAnnotation<?> annotation) -> java.util.Set.of(
                            "Autowired", "Inject", "Resource", "Value")
                    .contains(annotation.getRawType().getSimpleName())));

    @ArchTest
    static final ArchRule only_the_clock_knows_the_time = noClasses()
            .that(DescribedPredicate.not(equivalentTo(XuegaiClock.class)))
            .should()
            .callMethodWhere(describe("the system's time is read", CodeRulesTest::readsTheTime));

    private static boolean isBehindTheWall(JavaClass type) {
        JavaClass outer = type;
        while (outer.getEnclosingClass().isPresent()) {
            outer = outer.getEnclosingClass().get();
        }
        return outer.getSimpleName().matches(".*(Process|Delegate|Listener|Decisions)")
                || outer.getPackageName().equals("org.xuegai.inbox")
                || outer.getPackageName().equals("org.xuegai.casework.engine");
    }

    private static boolean readsTheTime(JavaCall<?> call) {
        JavaClass owner = call.getTargetOwner();
        boolean dateNow = call.getName().equals("now")
                && call.getTarget().getParameterTypes().isEmpty()
                && (owner.isEquivalentTo(Instant.class)
                        || owner.isEquivalentTo(LocalDate.class)
                        || owner.isEquivalentTo(LocalDateTime.class)
                        || owner.isEquivalentTo(ZonedDateTime.class));
        return dateNow || owner.isEquivalentTo(System.class) && call.getName().equals("currentTimeMillis");
    }
}
