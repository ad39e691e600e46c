package de.leerplan.ui.desk;

import de.leerplan.model.OrderId;
import de.leerplan.ui.Order;
import de.leerplan.ui.Texts;
import de.leerplan.ui.Workplace;
import de.leerplan.ui.phone.OrderNumbers;
import de.leerplan.ui.phone.PhoneForm;
import de.leerplan.ui.phone.PhoneModel;

import org.jspecify.annotations.Nullable;

import java.time.Instant;

/// Opens the form for an order. What was typed stays when Escape leaves it, until the order is
/// taken or cancelled: a caller may be put on hold for an alarm.
final class Phone {
    private final Workplace workplace;
    private final Overlay overlay;
    private final OrderNumbers numbers;
    private PhoneModel draft = new PhoneModel();
    private @Nullable Spots spots;
    private @Nullable Texts spoken;

    Phone(Workplace workplace, Overlay overlay) {
        this.workplace = workplace;
        this.overlay = overlay;
        this.numbers = new OrderNumbers(workplace.setup().city().zone());
    }

    PhoneForm open() {
        PhoneForm form =
                new PhoneForm(
                        draft,
                        workplace.texts().get(),
                        spots()::find,
                        workplace.setup().at(),
                        this::take,
                        this::end);
        overlay.open(form.node(), form.first());
        return form;
    }

    private void take() {
        Instant now = workplace.setup().at().get();
        OrderId id = numbers.next(now, workplace.state().get().orders()::containsKey);
        draft.order(id, now)
                .ifPresent(
                        order -> {
                            end();
                            workplace.carryOut(new Order.TakeOrder(order));
                        });
    }

    private void end() {
        draft = new PhoneModel();
        overlay.close();
    }

    /// Sorted out once a language: a city has tens of thousands of houses.
    private Spots spots() {
        Texts texts = workplace.texts().get();
        Spots made = spots;
        if (made == null || !texts.equals(spoken)) {
            made = Spots.of(workplace);
            spots = made;
            spoken = texts;
        }
        return made;
    }
}
