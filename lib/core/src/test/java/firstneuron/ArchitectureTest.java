package firstneuron;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

/** Who may import whom. */
@AnalyzeClasses(packages = "firstneuron", importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {
    @ArchTest
    static final ArchRule the_rooms_form_no_circle =
            slices().matching("firstneuron.(*)..").should().beFreeOfCycles();

    @ArchTest
    static final ArchRule matrix_stands_on_the_jdk_alone = classes()
            .that()
            .resideInAPackage("firstneuron.matrix..")
            .should()
            .onlyDependOnClassesThat()
            .resideInAnyPackage("firstneuron.matrix..", "jdk.incubator.vector..", "java..");

    @ArchTest
    static final ArchRule perceptron_knows_matrix_alone = classes()
            .that()
            .resideInAPackage("firstneuron.perceptron..")
            .should()
            .onlyDependOnClassesThat()
            .resideInAnyPackage("firstneuron.perceptron..", "firstneuron.matrix..", "java..");

    @ArchTest
    static final ArchRule nn_knows_matrix_alone = classes()
            .that()
            .resideInAPackage("firstneuron.nn..")
            .should()
            .onlyDependOnClassesThat()
            .resideInAnyPackage("firstneuron.nn..", "firstneuron.matrix..", "org.apache.commons.math3..", "java..");

    @ArchTest
    static final ArchRule optim_knows_matrix_alone = classes()
            .that()
            .resideInAPackage("firstneuron.optim..")
            .should()
            .onlyDependOnClassesThat()
            .resideInAnyPackage("firstneuron.optim..", "firstneuron.matrix..", "java..");

    @ArchTest
    static final ArchRule data_knows_matrix_and_tablesaw = classes()
            .that()
            .resideInAPackage("firstneuron.data..")
            .should()
            .onlyDependOnClassesThat()
            .resideInAnyPackage("firstneuron.data..", "firstneuron.matrix..", "tech.tablesaw..", "java..");

    @ArchTest
    static final ArchRule train_knows_networks_optimizers_and_data = classes()
            .that()
            .resideInAPackage("firstneuron.train..")
            .should()
            .onlyDependOnClassesThat()
            .resideInAnyPackage(
                    "firstneuron.train..",
                    "firstneuron.nn..",
                    "firstneuron.optim..",
                    "firstneuron.data..",
                    "firstneuron.matrix..",
                    "tech.tablesaw..",
                    "java..");

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
    static final ArchRule nothing_knows_a_kernel = noClasses()
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("io.github.spencerpark..", "firstneuron.kernel..", "jdk.jshell..");
}
