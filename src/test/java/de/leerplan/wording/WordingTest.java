package de.leerplan.wording;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;

import de.leerplan.model.Flaw;
import de.leerplan.model.Saying;
import de.leerplan.operations.DayState;
import de.leerplan.operations.Observation.MessageRefused;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;

class WordingTest {
    private static final Wording GERMAN = new Wording("de");
    private static final Pattern PLACE = Pattern.compile("\\{(\\d)}");
    private static final JavaClasses PRODUCT =
            new ClassFileImporter()
                    .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
                    .importPackages("de.leerplan");

    /// Whatever the program can find wrong with something from outside.
    static Stream<Flaw> flaws() {
        return PRODUCT.stream()
                .filter(type -> type.isAssignableTo(Flaw.class) && type.isEnum())
                .map(JavaClass::reflect)
                .flatMap(type -> Arrays.stream(type.getEnumConstants()))
                .map(Flaw.class::cast);
    }

    @ParameterizedTest
    @MethodSource("flaws")
    void everyFlawIsToldWithItsRemedyInBothLanguages(Flaw flaw) {
        for (String key : List.of(flaw.key(), flaw.key() + ".remedy")) {
            assertThat(Wording.ENGLISH.pattern(key)).as(key).isNotBlank();
            assertThat(GERMAN.pattern(key))
                    .as(key)
                    .isNotBlank()
                    .isNotEqualTo(Wording.ENGLISH.pattern(key));
            assertThat(places(GERMAN.pattern(key))).isSubsetOf(indices(flaw));
            assertThat(places(Wording.ENGLISH.pattern(key))).isSubsetOf(indices(flaw));
        }
        assertThat(places(Wording.ENGLISH.pattern(flaw.key())))
                .as("no figure in vain, but those of messages of other programs")
                .hasSizeGreaterThanOrEqualTo(
                        flaw.figures().contains("said") ? 1 : indices(flaw).size());
    }

    /// What a reader of JSON says is in English: in German it is not told.
    @ParameterizedTest
    @MethodSource("flaws")
    void whatOtherProgramsSaidIsNotToldInGerman(Flaw flaw) {
        int said = flaw.figures().indexOf("said");
        assertThat(places(GERMAN.pattern(flaw.key()))).doesNotContain(said);
    }

    @Test
    void noSentenceIsLeftOver() {
        Set<String> keys = new HashSet<>(Set.of("line"));
        flaws().forEach(flaw -> keys.addAll(List.of(flaw.key(), flaw.key() + ".remedy")));

        assertThat(GERMAN.keys()).isEqualTo(keys);
        assertThat(Wording.ENGLISH.keys()).isEqualTo(keys);
    }

    /// The constructor for refusals without a `Saying` is for journals of old and for tests.
    @Test
    void noRefusalIsMadeWithoutWordsForAnyLanguage() {
        assertThat(PRODUCT.get(MessageRefused.class).getConstructorCallsToSelf())
                .isNotEmpty()
                .allSatisfy(
                        call ->
                                assertThat(call.getTarget().getRawParameterTypes())
                                        .as(call.getOrigin().getFullName())
                                        .anyMatch(this::tellsInAnyLanguage));
    }

    /// What the fold refuses on purpose has words; anything else it throws is a fault.
    @Test
    void noFactIsRefusedWithoutWordsForAnyLanguage() {
        assertThat(
                        PRODUCT.stream()
                                .filter(type -> type.getPackageName().endsWith(".operations"))
                                .filter(WordingTest::isOfTheFold)
                                .flatMap(type -> type.getConstructorCallsFromSelf().stream())
                                .filter(
                                        call ->
                                                call.getTargetOwner()
                                                        .isAssignableTo(
                                                                IllegalArgumentException.class)))
                .isNotEmpty()
                .allSatisfy(
                        call ->
                                assertThat(call.getTarget().getRawParameterTypes())
                                        .as(call.getOrigin().getFullName())
                                        .anyMatch(type -> type.isEquivalentTo(Saying.class)));
    }

    private static boolean isOfTheFold(JavaClass type) {
        return type.getSimpleName().endsWith("Fold") || type.isEquivalentTo(DayState.class);
    }

    @Test
    void aFigureIsTakenAsItIs() {
        Saying odd =
                new Saying("MessageFlaw.CELLS", List.of("{1}$1", "\\"), "", OptionalInt.empty());
        assertThat(GERMAN.tell(odd)).isEqualTo("{1}$1 Zellen, aber \\ Spalten");
    }

    @Test
    void whereItIsStandsBeforeTheSentence() {
        Saying saying =
                new Saying("MessageFlaw.NO_OBJECT", List.of(), "", OptionalInt.empty())
                        .within("[2]: ");
        assertThat(GERMAN.tell(saying)).isEqualTo("[2]: kein Objekt");
        assertThat(GERMAN.tell(saying.inLine(7))).isEqualTo("Zeile 7: [2]: kein Objekt");
        assertThat(Wording.ENGLISH.tell(saying.inLine(7))).isEqualTo("line 7: [2]: no object");
    }

    @Test
    void aSentenceWithoutItsFiguresIsRefusedAtBirth() {
        Flaw flaw = flaws().filter(f -> f.figures().size() == 2).findFirst().orElseThrow();
        assertThatThrownBy(() -> flaw.of("one")).isInstanceOf(IllegalArgumentException.class);
    }

    private boolean tellsInAnyLanguage(JavaClass parameter) {
        return parameter.isEquivalentTo(Saying.class) || parameter.isEquivalentTo(Optional.class);
    }

    private static Set<Integer> places(String pattern) {
        Set<Integer> places = new HashSet<>();
        Matcher matcher = PLACE.matcher(pattern);
        while (matcher.find()) {
            places.add(Integer.parseInt(matcher.group(1)));
        }
        return places;
    }

    private static List<Integer> indices(Flaw flaw) {
        return IntStream.range(0, flaw.figures().size()).boxed().toList();
    }
}
