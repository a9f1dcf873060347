package firstneuron;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.type;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import firstneuron.nn.Activation;
import java.util.stream.Stream;

/** Who may import whom. */
@AnalyzeClasses(packages = "firstneuron", importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {
    @ArchTest
    static final ArchRule the_rooms_form_no_circle =
            slices().matching("firstneuron.(*)..").should().beFreeOfCycles();

    @ArchTest
    static final ArchRule matrix_stands_on_the_jdk_alone = room("matrix", "jdk.incubator.vector..");

    @ArchTest
    static final ArchRule file_stands_on_the_jdk_and_how_names_are_compared = room("file", "org.apache.commons.text..");

    @ArchTest
    static final ArchRule html_stands_on_the_jdk_and_what_a_kernel_asks_of_a_value =
            room("html", "io.github.spencerpark.jupyter.kernel.display..");

    @ArchTest
    static final ArchRule language_knows_matrix_and_html =
            room("language", "firstneuron.matrix..", "firstneuron.html..");

    @ArchTest
    static final ArchRule nn_knows_matrix_file_and_language = room(
            "nn", "firstneuron.matrix..", "firstneuron.file..", "firstneuron.language..", "org.apache.commons.math3..");

    @ArchTest
    static final ArchRule perceptron_knows_matrix_and_what_an_activation_is = classes()
            .that()
            .resideInAPackage("firstneuron.perceptron..")
            .should()
            .onlyDependOnClassesThat(resideInAnyPackage(
                            "firstneuron.perceptron..", "firstneuron.matrix..", "firstneuron.language..", "java..")
                    .or(type(Activation.class)));

    @ArchTest
    static final ArchRule optim_knows_matrix_alone = room("optim", "firstneuron.matrix..");

    @ArchTest
    static final ArchRule data_knows_files_matrix_html_tablesaw_and_how_csv_is_read = room(
            "data",
            "firstneuron.file..",
            "firstneuron.matrix..",
            "firstneuron.html..",
            "firstneuron.language..",
            "tech.tablesaw..",
            "com.univocity.parsers.csv..",
            "com.univocity.parsers.common..",
            "org.apache.commons.text..");

    @ArchTest
    static final ArchRule train_knows_networks_optimizers_and_data = room(
            "train",
            "firstneuron.nn..",
            "firstneuron.optim..",
            "firstneuron.data..",
            "firstneuron.matrix..",
            "firstneuron.file..",
            "firstneuron.html..",
            "firstneuron.language..",
            "tech.tablesaw..");

    private static ArchRule room(String name, String... others) {
        String itself = "firstneuron." + name + "..";
        String[] allowed =
                Stream.concat(Stream.of(itself, "java.."), Stream.of(others)).toArray(String[]::new);
        return classes().that().resideInAPackage(itself).should().onlyDependOnClassesThat(resideInAnyPackage(allowed));
    }

    @ArchTest
    static final ArchRule nobody_knows_the_exercises = noClasses()
            .that()
            .resideOutsideOfPackage("firstneuron.exercise..")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("firstneuron.exercise..");

    @ArchTest
    static final ArchRule charts_are_drawn_in_plot_alone = noClasses()
            .that()
            .resideOutsideOfPackage("firstneuron.plot..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("org.knowm.xchart..", "java.awt..", "javax.imageio..");

    @ArchTest
    static final ArchRule nothing_but_what_a_kernel_shows_knows_one = noClasses()
            .that()
            .haveNameNotMatching("firstneuron\\.(html\\.ShownInKernel|live\\.KernelPage|plot\\.KernelPicture).*")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("io.github.spencerpark..", "firstneuron.kernel..", "jdk.jshell..");
}
