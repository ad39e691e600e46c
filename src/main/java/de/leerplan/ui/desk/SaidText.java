package de.leerplan.ui.desk;

import de.leerplan.model.JobId;
import de.leerplan.operations.Verdict;
import de.leerplan.ui.Order;
import de.leerplan.ui.Said;
import de.leerplan.ui.Texts;

import java.util.List;
import java.util.Optional;

/// Says what became of an order, in one line.
record SaidText(Texts texts) {
    /// Empty for what the screen shows anyway.
    Optional<String> of(Said said) {
        return done(said.order())
                .map(
                        done ->
                                said.refusal()
                                        .map(reason -> refused(done, reason))
                                        .orElseGet(() -> priced(done, said)));
    }

    String refused(String what, Verdict.Reason reason) {
        return texts.text("said.refused", what, texts.of(reason));
    }

    private String priced(String done, Said said) {
        ChangeText change = new ChangeText(texts);
        return said.change()
                .map(c -> "%s · %s · %s".formatted(done, change.effort(c), change.price(c)))
                .orElse(done);
    }

    private Optional<String> done(Order order) {
        return switch (order) {
            case Order.Handle o -> said(o.job().value(), "order.handle." + o.handling().name());
            case Order.FoundEmpty o -> said(o.container().value(), "order.foundEmpty");
            case Order.TakeOut o -> said(o.truck().value(), "order.takeOut");
            case Order.PutBack o -> said(o.truck().value(), "order.putBack");
            case Order.Lock o -> said(some(o.jobs()), "order.lock");
            case Order.Unlock o -> said(some(o.jobs()), "order.unlock");
            case Order.LockTruck o -> said(o.truck().value(), "order.lockTruck");
            case Order.UnlockTruck o -> said(o.truck().value(), "order.unlockTruck");
            case Order.Give o -> Optional.of(moved(o.jobs(), o.truck().value()));
            case Order.Put o -> Optional.of(moved(o.jobs(), o.truck().value()));
            case Order.Rearrange o -> Optional.of(moved(o.jobs(), o.truck().value()));
            case Order.TakeBack o -> said(o.subject(), "order.takeBack");
            case Order.All o ->
                    o.orders().stream()
                            .findFirst()
                            .flatMap(this::done)
                            .map(first -> texts.text("said.all", first, o.orders().size() - 1));
            case Order.TakeOrder o -> said(o.order().id().value(), "order.taken");
            case Order.WithdrawOrder o -> said(o.order().value(), "order.withdrawn");
            case Order.Approve o -> Optional.of(texts.text("order.approve." + o.approval().name()));
            case Order.FreeStreet _ -> Optional.of(texts.text("order.freed"));
            case Order.Silent _ -> Optional.empty();
        };
    }

    private Optional<String> said(String subject, String key) {
        return Optional.of(texts.text("action.order", subject, texts.text(key)));
    }

    private String moved(List<JobId> jobs, String truck) {
        return texts.text("said.moved", some(jobs), truck);
    }

    /// One by its name, several by the first and how many more.
    String some(List<JobId> jobs) {
        return jobs.size() == 1
                ? jobs.getFirst().value()
                : texts.text("said.some", jobs.getFirst().value(), jobs.size() - 1);
    }
}
