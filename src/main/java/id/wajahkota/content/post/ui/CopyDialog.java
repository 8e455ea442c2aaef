package id.wajahkota.content.post.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.function.SerializableConsumer;
import id.wajahkota.content.post.PostCopies;
import id.wajahkota.content.post.PostDetail;
import id.wajahkota.content.post.PostId;
import id.wajahkota.content.post.Recurrence;
import id.wajahkota.platform.shared.NewId;
import id.wajahkota.platform.shared.RefusedException;
import id.wajahkota.platform.shared.Wib;
import id.wajahkota.platform.shared.ui.EnumText;
import id.wajahkota.platform.shared.ui.RefusalText;
import id.wajahkota.platform.shared.ui.WibDatePicker;
import id.wajahkota.platform.shared.ui.WibDateTimePicker;
import id.wajahkota.platform.shared.ui.WibFormat;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Copies a post to another time, or every week or month until a day; the times are seen before they are made. */
class CopyDialog extends Dialog {

    /** How often the copy comes. */
    enum Often {
        ONCE,
        WEEKLY,
        MONTHLY
    }

    private final transient PostDetail post;
    private final transient PostCopies copies;
    private final UUID asked = NewId.next();
    private final Instant now;
    private final RadioButtonGroup<Often> often = new RadioButtonGroup<>();
    private final WibDateTimePicker slot = new WibDateTimePicker(getTranslation("copy.slot"));
    private final DatePicker until = new WibDatePicker(getTranslation("copy.until"));
    private final CheckboxGroup<Instant> dates = new CheckboxGroup<>();
    private final Button confirm = new Button();

    /**
     * Asks once.
     *
     * @param onCopied takes the new drafts, in the order of their slots
     */
    CopyDialog(
            PostDetail post,
            PostCopies copies,
            Function<Instant, String> hint,
            Instant now,
            SerializableConsumer<List<PostId>> onCopied) {
        this.post = post;
        this.copies = copies;
        this.now = now;
        setHeaderTitle(getTranslation("copy.title"));
        setWidth("34rem");
        Paragraph what =
                new Paragraph(getTranslation("copy.explanation", post.draft().title()));
        often.setLabel(getTranslation("copy.often"));
        often.setItems(Often.values());
        often.setItemLabelGenerator(EnumText::of);
        often.setValue(Often.ONCE);
        slot.setWidthFull();
        slot.setValue(Wib.local(nextFree(post.slot())));
        until.setValue(slot.getValue().toLocalDate().plusMonths(1));
        dates.setLabel(getTranslation("copy.dates"));
        dates.setItemLabelGenerator(date -> WibFormat.ofScreen().brief(date) + hint.apply(date));
        dates.addClassName("copy-dates");
        often.addValueChangeListener(change -> preview());
        slot.addValueChangeListener(change -> preview());
        until.addValueChangeListener(change -> preview());
        dates.addValueChangeListener(change -> count());
        Div form = new Div(what, often, slot, until, dates);
        form.addClassName("dialog-form");
        add(form);
        confirm.addThemeVariants(ButtonVariant.PRIMARY);
        confirm.addClickListener(click -> confirm(onCopied));
        getFooter().add(new Button(getTranslation("common.cancel"), click -> close()), confirm);
        preview();
    }

    /** A copy stands a week after the original, and never in the past. */
    private Instant nextFree(Instant original) {
        LocalDateTime week = Wib.local(original).plusWeeks(1);
        LocalDateTime tomorrow = Wib.local(now).toLocalDate().plusDays(1).atTime(week.toLocalTime());
        return Wib.instant(week.isBefore(tomorrow) ? tomorrow : week);
    }

    private void preview() {
        boolean series = often.getValue() != Often.ONCE;
        until.setVisible(series);
        dates.setVisible(series);
        List<Instant> offered = offered();
        dates.setItems(offered);
        dates.setItemEnabledProvider(date -> date.isAfter(now));
        dates.setValue(offered.stream()
                .filter(date -> date.isAfter(now))
                .collect(Collectors.toCollection(LinkedHashSet::new)));
        count();
    }

    private List<Instant> offered() {
        if (slot.getValue() == null || until.isVisible() && until.getValue() == null) {
            return List.of();
        }
        Instant first = Wib.instant(slot.getValue());
        Stream<Instant> later = switch (often.getValue()) {
            case ONCE -> Stream.empty();
            case WEEKLY -> Recurrence.WEEKLY.after(first, until.getValue()).stream();
            case MONTHLY -> Recurrence.MONTHLY.after(first, until.getValue()).stream();
        };
        return Stream.concat(Stream.of(first), later).toList();
    }

    private List<Instant> chosen() {
        return often.getValue() == Often.ONCE
                ? offered()
                : dates.getValue().stream().sorted().toList();
    }

    private void count() {
        confirm.setText(getTranslation("copy.confirm", chosen().size()));
    }

    private void confirm(SerializableConsumer<List<PostId>> onCopied) {
        if (slot.getValue() == null) {
            slot.setErrorMessage(getTranslation("picker.incomplete"));
            slot.setInvalid(true);
            return;
        }
        try {
            List<PostId> made = copies.copy(asked, post.id(), chosen());
            close();
            onCopied.accept(made);
        } catch (RefusedException refused) {
            slot.setErrorMessage(RefusalText.of(refused));
            slot.setInvalid(true);
        }
    }
}
