package de.leerplan.ui.desk;

import static org.assertj.core.api.Assertions.assertThat;

import de.leerplan.forecast.SensorCondition;
import de.leerplan.model.ContainerId;
import de.leerplan.model.DayPaces;
import de.leerplan.model.JobId;
import de.leerplan.model.Stop;
import de.leerplan.model.TruckId;
import de.leerplan.operations.Constraint;
import de.leerplan.operations.ContainerState;
import de.leerplan.operations.DayState;
import de.leerplan.operations.Handling;
import de.leerplan.operations.Observation;
import de.leerplan.operations.PlanBill;
import de.leerplan.operations.PlanChange;
import de.leerplan.operations.PlanFigures;
import de.leerplan.operations.StopMove;
import de.leerplan.operations.TourDifference;
import de.leerplan.operations.Why;
import de.leerplan.ui.AskedAdviser;
import de.leerplan.ui.Order;
import de.leerplan.ui.SampleCity;
import de.leerplan.ui.SampleDay;
import de.leerplan.ui.Selection;
import de.leerplan.ui.Texts;
import de.leerplan.ui.Tone;

import org.junit.jupiter.api.Test;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// What the Leitstand tells of a morning, without a window.
class DeskTest {
    private static final DayState DAY = SampleDay.state();
    private static final DayState DECIDING = SampleDay.deciding();
    private static final Texts GERMAN = new Texts(Locale.GERMANY, SampleCity.ZONE);
    private static final Texts ENGLISH = GERMAN.inOtherLanguage();

    @Test
    void theStripTellsTimeTrucksAndAlarms() {
        Status status = Status.of(DAY, GERMAN);

        assertThat(status.clock()).isEqualTo("10:42");
        assertThat(status.date()).isEqualTo("Di, 14. Juli");
        assertThat(status.trucks()).isEqualTo(new Status.Figure("9/10", "Fahrzeuge", Tone.WARNING));
        assertThat(status.alarms()).isEqualTo(new Status.Figure("2", "Alarme", Tone.ALARM));
    }

    @Test
    void theStripSaysWhenAProposalWaits() {
        assertThat(Status.of(DECIDING, ENGLISH).plan())
                .isEqualTo(new Status.Figure("Proposal", "waits for you", Tone.ACCENT));
    }

    @Test
    void aTruckThatBrokeDownStandsInTheTable() {
        TourFigures figures = TourFigures.of(DAY, DAY.truck(SampleCity.truck("206")), GERMAN);

        assertThat(figures.situation()).isEqualTo("steht");
        assertThat(figures.tone()).isEqualTo(Tone.ALARM);
    }

    @Test
    void openAlarmsStandFirstInTheFeed() {
        List<FeedLine> lines = FeedLine.of(DAY, GERMAN);

        assertThat(lines.get(0).open()).isTrue();
        assertThat(lines.get(1).open()).isTrue();
        assertThat(lines.get(2).open()).isFalse();
        assertThat(lines).filteredOn(FeedLine::open).hasSize(2);
    }

    @Test
    void everyStopDoneAndPlannedIsOnTheTimeline() {
        Timeline timeline = Timeline.of(DAY, GERMAN);
        Lane lane = timeline.lanes().get(2);
        var truck = DAY.truck(lane.truck());

        assertThat(timeline.lanes()).hasSize(10);
        assertThat(lane.blocks())
                .hasSize(truck.done().size() + truck.tour().orElseThrow().stops().size());
        assertThat(timeline.share(SampleDay.NOW)).isBetween(0.3, 0.9);
        assertThat(lane.blocks()).allMatch(b -> timeline.share(b.until()) <= 1);
    }

    @Test
    void aContainersCardOffersWhatIsNotAlreadySo() {
        var id = SampleCity.container("0203");
        Card card = Card.of(DAY, new Selection.OfContainer(id), GERMAN);

        assertThat(card.code()).isEqualTo("OF-0203");
        assertThat(deeds(card))
                .contains(new Order.Handle(id, Handling.MUST_GO))
                .doesNotContain(new Order.Handle(id, Handling.USUAL));
    }

    @Test
    void whatBurnsIsFirstOfAllPutOutOfOrderNotIntoATruck() {
        for (var container : DAY.containers().values()) {
            boolean burns = container.condition() == SensorCondition.FIRE;
            var id = container.container().id();
            Section.Deed main = main(Card.of(DAY, new Selection.OfContainer(id), GERMAN));

            assertThat(main.order().equals(new Order.Handle(id, Handling.OUT_OF_ORDER)))
                    .as("%s offers %s first", id, main.label())
                    .isEqualTo(burns);
        }
        assertThat(DAY.containers().values())
                .anyMatch(container -> container.condition() == SensorCondition.FIRE);
    }

    @Test
    void ofSeveralOfWhichOneBurnsNoneIsFirstOfAllSentIntoATruck() {
        JobId burning =
                DAY.containers().values().stream()
                        .filter(ContainerState::burns)
                        .map(container -> container.container().id())
                        .findFirst()
                        .orElseThrow();
        List<JobId> sound = List.of(SampleCity.container("0203"), SampleCity.container("0204"));
        List<JobId> mixed = List.of(sound.getFirst(), burning);

        assertThat(main(Card.of(DAY, new Selection.OfJobs(mixed), GERMAN)).order())
                .isEqualTo(JobsCard.handled(mixed, Handling.OUT_OF_ORDER));
        assertThat(main(Card.of(DAY, new Selection.OfJobs(sound), GERMAN)).order())
                .isEqualTo(JobsCard.handled(sound, Handling.MUST_GO));
    }

    @Test
    void anOrdersCardSaysUntilWhenItIsPromisedAndOffersWhatAContainersDoes() {
        DayState state = SampleDay.ordered();
        JobId sofa = SampleDay.SOFA.id();
        Card card = Card.of(state, Selection.of(sofa), GERMAN);
        Planned planned = Planned.of(state, sofa).orElseThrow();
        TruckId truck = planned.truck().truck().id();

        assertThat(card.code()).isEqualTo("A-2026-0007");
        assertThat(card.title()).isEqualTo("Bettinastraße 12");
        assertThat(card.subtitle()).isEqualTo("Wilde Ablagerung · Restabfall");
        assertThat(card.sections())
                .contains(new Section.Remark("Für die Fahrer: Sofa vor dem Haus", Tone.PLAIN));
        for (Selection selection :
                List.of(Selection.of(sofa), new Selection.OfStop(truck, planned.index()))) {
            assertThat(deeds(Card.of(state, selection, ENGLISH)))
                    .contains(
                            new Order.Handle(sofa, Handling.NOT_TODAY),
                            new Order.Lock(List.of(sofa), truck));
        }
    }

    @Test
    void theDispatcherReadsWhatTheCrewReads() {
        Section remark = new Section.Remark("Für die Fahrer: " + SampleCity.REMARK, Tone.PLAIN);
        var container = new Selection.OfContainer(SampleCity.container("0203"));
        var truck = SampleCity.truck("203");
        List<Stop> stops = DAY.truck(truck).tour().orElseThrow().stops();

        assertThat(Card.of(DAY, container, GERMAN).sections()).contains(remark);
        for (int i = 0; i < stops.size(); i++) {
            Card card = Card.of(DAY, new Selection.OfStop(truck, i), GERMAN);
            assertThat(card.sections().contains(remark))
                    .isEqualTo(!DAY.city().instructions(stops.get(i)).isEmpty());
        }
    }

    @Test
    void aCardNamesTheNextStopsOfATruck() {
        Card card = Card.of(DAY, new Selection.OfTruck(SampleCity.truck("203")), GERMAN);

        assertThat(card.sections())
                .filteredOn(Section.Links.class::isInstance)
                .first()
                .satisfies(links -> assertThat(((Section.Links) links).links()).hasSize(5));
    }

    @Test
    void nothingSelectedOrNothingLeftShowsTheDay() {
        Card day = Card.of(DAY, new Selection.None(), GERMAN);

        assertThat(day.title()).isEqualTo("Musterstadt");
        assertThat(Card.of(DAY, new Selection.OfClosure("gone"), GERMAN)).isEqualTo(day);
    }

    @Test
    void theDaySaysHowMuchLongerTripsTakeInThisHour() {
        DayState paced =
                DAY.after(new Observation.PacesTold(SampleDay.at(10, 42), "", rushHourAt(10)))
                        .next();

        assertThat(lines(DAY)).extracting(Section.Line::label).doesNotContain("Verkehr jetzt");
        assertThat(lines(paced)).contains(Section.Line.plain("Verkehr jetzt", "Wege dauern ×1,20"));
    }

    private static DayPaces rushHourAt(int hour) {
        List<Double> hours = new ArrayList<>(Collections.nCopies(DayPaces.HOURS, 1.0));
        hours.set(hour, 1.2);
        return new DayPaces(hours, hours, hours);
    }

    private static List<Section.Line> lines(DayState state) {
        return Card.of(state, new Selection.None(), GERMAN).sections().stream()
                .filter(Section.Lines.class::isInstance)
                .flatMap(section -> ((Section.Lines) section).lines().stream())
                .toList();
    }

    @Test
    void aStopBeyondTheTourShowsItsTruck() {
        Selection gone = new Selection.OfStop(SampleCity.truck("203"), 99);

        assertThat(Card.of(DAY, gone, GERMAN).title()).isEqualTo("OF-SW 203");
    }

    @Test
    void theChangeCardSaysWhatANewPlanChanges() {
        ChangeCard card = ChangeCard.of(DAY, GERMAN).orElseThrow();

        assertThat(card.waiting()).isFalse();
        assertThat(card.effects())
                .contains(
                        DAY.history().getLast().moves().size() + " neu",
                        "+0,8\u00a0km",
                        "Überläufe 13,30 → 11,40");
    }

    @Test
    void aDutyMetIsNoMoneySaved() {
        PlanBill bill =
                new PlanBill(
                        Map.of(Constraint.MUST_GO, -100_000_000L, Constraint.DRIVING, 340_000L));
        PlanChange change = new PlanChange(0, 1, 0, 800, 180, -0.9, 99_660, bill);

        assertThat(ChangeCard.effects(change, PlanFigures.NONE, GERMAN))
                .last()
                .isEqualTo("kostet 3,40\u00a0€");
    }

    @Test
    void aWaitingProposalCanBeAcceptedOrRejected() {
        ChangeCard card = ChangeCard.of(DECIDING, ENGLISH).orElseThrow();
        long number = DECIDING.plan().waiting().orElseThrow().number();

        assertThat(card.deeds().stream().map(Section.Deed::order))
                .containsExactly(new Order.Accept(number), new Order.Reject(number));
    }

    @Test
    void theChangeCardAddsUpConstraintByConstraint() {
        Section.Bill bill = new BillText(GERMAN).of("", AskedAdviser.DEARER.bill());

        assertThat(bill.items())
                .containsExactly(
                        new Section.Item("Fahrstrecke", "+1,32\u00a0€", Tone.PLAIN),
                        new Section.Item("Arbeitszeit", "+6,00\u00a0€", Tone.PLAIN),
                        new Section.Item("Überlaufrisiko", "−3,92\u00a0€", Tone.PLAIN));
        assertThat(bill.sum()).isEqualTo(new Section.Item("kostet", "3,40\u00a0€", Tone.WARNING));
    }

    @Test
    void theReasonsAnswerWithThePricesOfTheOtherChoices() {
        var id = SampleCity.container("0203");
        var why = new AskedAdviser().why(DAY, id).orElseThrow();

        List<Section> reasons = new Reasons(DAY, ENGLISH, id, why).sections();

        assertThat(reasons)
                .extracting(section -> ((Section.Choices) section).question())
                .containsExactly("Why today?", "Why this truck?", "Why now?");
        assertThat(((Section.Choices) reasons.get(1)).choices())
                .containsExactly(
                        new Section.Choice(
                                "OF-SW 204",
                                "+1.2\u00a0km · +5\u00a0min · risk −31 points",
                                "+€3.40",
                                Tone.WARNING,
                                new Order.Give(List.of(id), SampleCity.truck("204"))));
        assertThat(((Section.Choices) reasons.getFirst()).answer())
                .startsWith("Worth it: emptying lowers the risk of overflow until ")
                .contains(" by 31 points. ", "worth €12;", "saves €1.80 on a later visit");
    }

    @Test
    void whatAContainerIsSaidToRiskIsNotWhatEmptyingItPrevents() {
        var id = SampleCity.container("0203");
        Why why = new AskedAdviser().why(DAY, id).orElseThrow();

        assertThat(answer(GERMAN, id, why))
                .contains("senkt das Überlaufrisiko bis ", " um 31\u00a0Punkte.", "12\u00a0€ wert");
        assertThat(answer(GERMAN, id, onNoTour(why, why.elsewhere())))
                .startsWith("Drängt, doch heute noch hinzufahren kostet");
        assertThat(answer(GERMAN, id, onNoTour(why, List.of())))
                .startsWith("Kein Fahrzeug kann ihn heute nehmen.");
    }

    private static Why onNoTour(Why why, List<Why.Alternative> elsewhere) {
        return new Why(
                true,
                why.relief(),
                why.until(),
                why.leftCents(),
                why.laterCents(),
                Optional.empty(),
                Optional.empty(),
                elsewhere,
                Optional.empty(),
                Optional.empty());
    }

    private static String answer(Texts texts, ContainerId id, Why why) {
        Section first = new Reasons(DAY, texts, id, why).sections().getFirst();
        return ((Section.Choices) first).answer();
    }

    @Test
    void everyPlanOfTheDayCanBeLookedAt() {
        assertThat(DAY.history()).isNotEmpty();
        assertThat(DAY.history())
                .allSatisfy(
                        plan ->
                                assertThat(card(DAY, plan.serial()).kind())
                                        .isEqualTo("Planänderung"));
        assertThat(card(DECIDING, Selection.OfPlan.WAITING).subtitle())
                .isEqualTo("wartet auf Ihre Entscheidung");
    }

    @Test
    void everyPlanSaysHowManyStopsItsListHas() {
        assertThat(DAY.history())
                .allSatisfy(plan -> agrees(card(DAY, plan.serial()), plan.moves()));
        var waiting = DECIDING.plan().waiting().orElseThrow();
        agrees(
                card(DECIDING, Selection.OfPlan.WAITING),
                TourDifference.moves(DECIDING, waiting.tours()));
    }

    /// `3 verlegt · 2 neu · 1 entfallen`, in all as many as there are moves.
    private static void agrees(Card card, List<StopMove> moves) {
        Section.Lines figures = (Section.Lines) card.sections().getFirst();
        int said =
                Pattern.compile("\\d+")
                        .matcher(figures.lines().getFirst().value())
                        .results()
                        .mapToInt(found -> Integer.parseInt(found.group()))
                        .sum();
        assertThat(said).isEqualTo(moves.size());
    }

    private static Card card(DayState state, int serial) {
        return Card.of(state, new Selection.OfPlan(serial), GERMAN);
    }

    @Test
    void everythingCanBeToldBeforeTheFirstFact() {
        DayState blank = SampleDay.blank();

        assertThat(Status.of(blank, GERMAN).clock()).isEqualTo("–");
        assertThat(Timeline.of(blank, GERMAN).lanes()).hasSize(10);
        assertThat(FeedLine.of(blank, GERMAN)).isEmpty();
        assertThat(ChangeCard.of(blank, GERMAN)).isEmpty();
        assertThat(Card.of(blank, new Selection.None(), GERMAN).sections()).isNotEmpty();
    }

    private static List<Order> deeds(Card card) {
        return offered(card).map(Section.Deed::order).toList();
    }

    private static Section.Deed main(Card card) {
        return offered(card).filter(Section.Deed::main).findFirst().orElseThrow();
    }

    private static Stream<Section.Deed> offered(Card card) {
        return card.sections().stream()
                .filter(Section.Deeds.class::isInstance)
                .flatMap(deeds -> ((Section.Deeds) deeds).deeds().stream());
    }
}
