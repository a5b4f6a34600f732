package dev.lotse.architecture;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaAccess.Predicates.target;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.assignableTo;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.type;
import static com.tngtech.archunit.core.domain.properties.HasName.Predicates.name;
import static com.tngtech.archunit.core.domain.properties.HasOwner.Predicates.With.owner;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.AccessTarget;
import com.tngtech.archunit.core.domain.AccessTarget.CodeUnitAccessTarget;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import dev.lotse.audience.Target;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Holds the table of packages: who may import whom, and who alone knows which library. */
class ArchitectureTest {
    private static final JavaClasses LOTSE = new ClassFileImporter()
            .withImportOption(location -> !location.contains("/test-classes/"))
            .importPackages("dev.lotse");

    @ParameterizedTest
    @CsvSource(textBlock = """
                    diagnostic,
                    names,
                    html,
                    digest,
                    parallel,
                    audience, diagnostic
                    rollout, audience diagnostic
                    content, audience rollout diagnostic html
                    store, digest
                    read, content audience rollout diagnostic names html digest parallel store
                    picture, store digest parallel
                    edition, audience diagnostic names html
                    edit, edition content audience rollout picture diagnostic names html parallel
                    output, store diagnostic names digest parallel
                    output.publish, output store names digest parallel
                    theme, edition audience output diagnostic digest resource
                    channel, edition rollout audience theme output diagnostic names html digest
                    edit.plan, edit.body edition content audience rollout
                    check, edit.body edit.plan edition content audience rollout output diagnostic names html
                    report, edition audience output theme diagnostic html
                    resource,
                    schema, read
                    start, schema read content audience diagnostic names resource
                    doctor, picture
                    serve, edition output theme diagnostic html parallel
                    """)
    void a_package_imports_only_what_the_table_allows(String name, String allowed) {
        Stream<String> others = allowed == null ? Stream.of() : Arrays.stream(allowed.split(" "));
        // The preview is built on the pipeline as a whole, as the command line is.
        Stream<String> root = name.equals("serve") ? Stream.of("dev.lotse") : Stream.of();
        String[] packages = Stream.concat(
                        root, Stream.concat(Stream.of(name), others).map(p -> "dev.lotse." + p + ".."))
                .toArray(String[]::new);
        classes()
                .that(resideInAPackage("dev.lotse." + name + ".."))
                .should()
                .onlyDependOnClassesThat(not(resideInAPackage("dev.lotse..")).or(resideInAnyPackage(packages)))
                .check(LOTSE);
    }

    @Test
    void packages_depend_on_each_other_in_no_circle() {
        slices().matching("dev.lotse.(*)..").should().beFreeOfCycles().check(LOTSE);
    }

    @Test
    void only_the_command_line_and_the_preview_are_built_on_the_pipeline() {
        noClasses()
                .that(resideInAPackage("dev.lotse.*").and(not(resideInAnyPackage("dev.lotse.cli", "dev.lotse.serve"))))
                .should()
                .dependOnClassesThat(resideInAPackage("dev.lotse"))
                .check(LOTSE);
    }

    @ParameterizedTest
    @CsvSource({
        "com.vladsch.flexmark.., read.markdown",
        "org.yaml.snakeyaml.., read.yaml",
        "org.nibor.autolink.., read.markdown",
        "org.jsoup.., html read.file read.markdown.html channel check",
        "com.drew.., read.file",
        "com.adobe.., read.file",
        "net.coobird.., picture",
        "javax.imageio.., picture",
        "java.awt.., picture channel.paper",
        "freemarker.., theme",
        "picocli.., cli",
        "de.danielnaber.., channel.search",
        "io.methvin.., serve",
        "org.slf4j.., serve",
        "biweekly.., channel.calendar",
        "de.siegmar.fastcsv.., read.site output",
        "jakarta.., channel.mail",
        "com.rometools.., channel.feed",
        "org.jdom2.., channel.feed",
        "com.openhtmltopdf.., channel.paper",
        "org.apache.pdfbox.., channel.paper",
        "org.apache.fontbox.., channel.paper",
        "io.nayuki.., channel",
        "com.fasterxml.jackson.., cli channel schema"
    })
    void a_library_is_known_to_its_packages_alone(String library, String names) {
        String[] packages = Arrays.stream(names.split(" "))
                .map(name -> "dev.lotse." + name + "..")
                .toArray(String[]::new);
        noClasses()
                .that(resideInAPackage("dev.lotse..").and(not(resideInAnyPackage(packages))))
                .should()
                .dependOnClassesThat(resideInAPackage(library))
                .check(LOTSE);
    }

    @Test
    void rooms_depend_on_each_other_in_no_circle() {
        slices().matching("dev.lotse.(**)").should().beFreeOfCycles().check(LOTSE);
    }

    @Test
    void what_comes_after_selection_knows_nothing_of_who_may_see_what() {
        noClasses()
                .that(resideInAnyPackage(
                        "dev.lotse.edition..", "dev.lotse.channel..", "dev.lotse.theme..", "dev.lotse.output.."))
                .should()
                .transitivelyDependOnClassesThat(assignableTo(Target.class))
                .check(LOTSE);
    }

    @Test
    void what_comes_after_selection_reaches_neither_the_engine_nor_what_was_written() {
        noClasses()
                .that(resideInAnyPackage(
                        "dev.lotse.channel..",
                        "dev.lotse.theme..",
                        "dev.lotse.report..",
                        "dev.lotse.serve..",
                        "dev.lotse.edition.."))
                .should()
                .dependOnClassesThat(resideInAnyPackage("dev.lotse.edit..", "dev.lotse.read..", "dev.lotse.content.."))
                .check(LOTSE);
        noClasses()
                .that(resideInAnyPackage("dev.lotse.channel..", "dev.lotse.edition.."))
                .should()
                .transitivelyDependOnClassesThat(
                        resideInAnyPackage("dev.lotse.edit..", "dev.lotse.read..", "dev.lotse.content.."))
                .check(LOTSE);
    }

    @Test
    void one_room_decides_who_gets_what() {
        noClasses()
                .that(resideInAPackage("dev.lotse..")
                        .and(not(resideInAnyPackage("dev.lotse.edit.body", "dev.lotse.audience"))))
                .should()
                .accessTargetWhere(target(owner(assignableTo(Target.class))).and(target(name("admits"))))
                .check(LOTSE);
    }

    @Test
    void a_name_stands_for_one_type_only() {
        Map<String, List<String>> places = LOTSE.stream()
                .filter(type -> !type.isNestedClass() && !type.getSimpleName().equals("package-info"))
                .collect(Collectors.groupingBy(
                        JavaClass::getSimpleName,
                        TreeMap::new,
                        Collectors.mapping(JavaClass::getPackageName, Collectors.toList())));
        places.values().removeIf(packages -> packages.size() == 1);
        assertEquals(Map.of(), places);
    }

    @Test
    void a_room_holds_at_most_24_types() {
        Map<String, Long> rooms = LOTSE.stream()
                .filter(type -> !type.isNestedClass() && !type.getSimpleName().equals("package-info"))
                .collect(Collectors.groupingBy(JavaClass::getPackageName, TreeMap::new, Collectors.counting()));
        rooms.values().removeIf(types -> types <= 24);
        assertEquals(Map.of(), rooms);
    }

    @Test
    void no_number_is_written_with_the_digits_of_the_machines_language() {
        noClasses()
                .should()
                .accessTargetWhere(target(owner(type(String.class)))
                        .and(target(name("format").or(name("formatted"))))
                        .and(not(target(withFirst(Locale.class)))))
                .orShould()
                .accessTargetWhere(target(name("printf").or(name("format")))
                        .and(target(owner(assignableTo(PrintStream.class).or(assignableTo(PrintWriter.class)))))
                        .and(not(target(withFirst(Locale.class)))))
                .orShould()
                .callMethod(Locale.class, "getDefault")
                .check(LOTSE);
    }

    /** A method whose first parameter is of a type. */
    private static DescribedPredicate<AccessTarget> withFirst(Class<?> first) {
        return DescribedPredicate.describe(
                "a method that takes a " + first.getSimpleName(),
                target -> target instanceof CodeUnitAccessTarget method
                        && !method.getRawParameterTypes().isEmpty()
                        && method.getRawParameterTypes().get(0).isEquivalentTo(first));
    }
}
