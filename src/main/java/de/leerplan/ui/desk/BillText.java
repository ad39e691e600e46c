package de.leerplan.ui.desk;

import de.leerplan.operations.Constraint;
import de.leerplan.operations.PlanBill;
import de.leerplan.ui.Texts;
import de.leerplan.ui.Tone;
import de.leerplan.ui.desk.Section.Item;

import java.util.ArrayList;
import java.util.List;

/// Writes down what a change of the plan comes to.
record BillText(Texts texts) {
    /// The change of the whole plan, constraint by constraint.
    Section.Bill of(String title, PlanBill bill) {
        List<Item> items = new ArrayList<>();
        for (Constraint constraint : Constraint.values()) {
            long cents = bill.cents(constraint);
            if (constraint == Constraint.MUST_GO) {
                addDuty(items, bill);
            } else if (cents != 0) {
                items.add(new Item(texts.of(constraint), exactly(cents), Tone.PLAIN));
            }
        }
        long sum = bill.moneyCents();
        String key = sum < 0 ? "plan.saves" : "plan.costs";
        Item total =
                new Item(
                        texts.text(key),
                        texts.exactEuros(Math.abs(sum)),
                        sum > 0 ? Tone.WARNING : Tone.PLAIN);
        return new Section.Bill(title, items, total);
    }

    private String exactly(long cents) {
        return (cents > 0 ? "+" : "") + texts.exactEuros(cents);
    }

    private void addDuty(List<Item> items, PlanBill bill) {
        long mills = bill.mills(Constraint.MUST_GO);
        if (mills != 0) {
            String key = mills > 0 ? "plan.dutyBroken" : "plan.dutyMet";
            Tone tone = mills > 0 ? Tone.ALARM : Tone.PLAIN;
            items.add(new Item(texts.of(Constraint.MUST_GO), texts.text(key), tone));
        }
    }
}
