package de.leerplan.ui.desk;

import de.leerplan.model.TruckId;
import de.leerplan.operations.CrewPhoto;
import de.leerplan.ui.Order;
import de.leerplan.ui.Tone;

import java.util.List;

/// A part of a card.
sealed interface Section {
    /// Named values, one under the other.
    record Lines(List<Line> lines) implements Section {
        public Lines {
            lines = List.copyOf(lines);
        }
    }

    /// @param label what it is
    /// @param value as text, with its unit
    record Line(String label, String value, Tone tone) {
        static Line plain(String label, String value) {
            return new Line(label, value, Tone.PLAIN);
        }
    }

    record Chart(FillCurve curve) implements Section {}

    /// A sentence that gives a reason.
    record Remark(String text, Tone tone) implements Section {}

    /// Things one can look at, each with its time.
    record Links(String title, List<Link> links) implements Section {
        public Links {
            links = List.copyOf(links);
        }
    }

    /// @param lead time or number in front
    record Link(String lead, String text, String note, Tone tone, Order.Show show) {}

    /// How many containers there are in each fifth of fill, from empty to full.
    record Spread(String title, List<Integer> counts) implements Section {
        public Spread {
            counts = List.copyOf(counts);
        }
    }

    /// Where something is said to a crew.
    record Write(TruckId truck, String prompt, String send) implements Section {}

    /// Where a tablet is let in.
    record Tablet(TruckId truck, String label) implements Section {}

    /// Crews' pictures, small; each can be looked at.
    record Pictures(String title, List<Small> pictures) implements Section {
        public Pictures {
            pictures = List.copyOf(pictures);
        }
    }

    /// @param caption below it: when it was taken, and by whom or of what
    record Small(CrewPhoto photo, String caption) {}

    /// What can be ordered here.
    record Deeds(List<Deed> deeds) implements Section {
        public Deeds {
            deeds = List.copyOf(deeds);
        }
    }

    /// Amounts of money that add up.
    record Bill(String title, List<Item> items, Item sum) implements Section {
        public Bill {
            items = List.copyOf(items);
        }
    }

    /// @param amount of money as text, with its sign
    record Item(String label, String amount, Tone tone) {}

    /// A question, and what each other answer to it would cost.
    ///
    /// @param answer in words
    record Choices(String question, String answer, List<Choice> choices) implements Section {
        public Choices {
            choices = List.copyOf(choices);
        }
    }

    /// @param effort kilometres, minutes, risk
    /// @param price money as text, with its sign
    /// @param order has it done
    record Choice(String label, String effort, String price, Tone tone, Order order) {}

    /// @param main whether it is the one that suggests itself
    record Deed(String label, boolean main, Order order) {}
}
