package id.wajahkota.city.workcalendar.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.upload.Upload;
import id.wajahkota.city.workcalendar.HolidayEntry;
import id.wajahkota.city.workcalendar.HolidayFile;
import id.wajahkota.city.workcalendar.HolidayReading;
import id.wajahkota.city.workcalendar.Holidays;
import id.wajahkota.platform.shared.PortalClock;
import id.wajahkota.platform.shared.RefusedException;
import id.wajahkota.platform.shared.Wib;
import id.wajahkota.platform.shared.ui.BoundedUpload;
import id.wajahkota.platform.shared.ui.EnumText;
import id.wajahkota.platform.shared.ui.Notifications;
import id.wajahkota.platform.shared.ui.RefusalText;
import id.wajahkota.platform.shared.ui.UploadTexts;
import id.wajahkota.platform.shared.ui.WibFormat;
import java.util.List;

/** Takes holidays from a file, after showing which of them are new. */
class HolidayImport extends Composite<Details> {

    private final transient Holidays holidays;
    private final transient PortalClock clock;
    private final Runnable onImported;
    private final Upload upload = new Upload();
    private final Div outcome = new Div();

    HolidayImport(Holidays holidays, PortalClock clock, Runnable onImported) {
        this.holidays = holidays;
        this.clock = clock;
        this.onImported = onImported;
        upload.setMaxFiles(1);
        upload.setMaxFileSize(HolidayFile.BYTES_LIMIT);
        upload.setAcceptedFileExtensions(".csv", ".ics");
        upload.setI18n(UploadTexts.of(this::getTranslation, "upload.holidays"));
        upload.setUploadHandler(new BoundedUpload(HolidayFile.BYTES_LIMIT, (metadata, bytes) -> preview(bytes)));
        upload.addFileRejectedListener(rejected -> say(rejected.getErrorMessage()));
        upload.addAllFinishedListener(finished -> upload.clearFileList());
        outcome.getElement().setAttribute("role", "status");
        getContent().setSummaryText(getTranslation("holiday.import"));
        getContent().add(new Paragraph(getTranslation("holiday.import.help")), upload, outcome);
    }

    private void preview(byte[] bytes) {
        try {
            HolidayReading read = HolidayFile.read(bytes, Wib.date(clock.instant()));
            List<HolidayEntry> missing = holidays.missing(read.entries());
            say(getTranslation("holiday.import.found", read.entries().size(), missing.size()));
            if (!read.leftOut().isEmpty()) {
                outcome.add(new Paragraph(getTranslation("holiday.import.leftOut", String.join(", ", read.leftOut()))));
            }
            if (!read.unread().isEmpty()) {
                outcome.add(new Paragraph(getTranslation("holiday.import.unread", String.join(", ", read.unread()))));
            }
            read.recurring()
                    .forEach(series -> outcome.add(new Paragraph(getTranslation(
                            "holiday.import.recurring",
                            series.name(),
                            String.valueOf(series.firstYear()),
                            String.valueOf(series.lastYear())))));
            if (!missing.isEmpty()) {
                offer(missing);
            }
        } catch (RefusedException refused) {
            say("");
            UnorderedList problems = new UnorderedList();
            refused.refusals().stream().map(RefusalText::of).map(ListItem::new).forEach(problems::add);
            outcome.add(problems);
        }
    }

    /** All of them are ticked; whoever knows better takes one off. */
    private void offer(List<HolidayEntry> missing) {
        CheckboxGroup<HolidayEntry> list = new CheckboxGroup<>();
        list.setLabel(getTranslation("holiday.import.new"));
        list.setItems(missing);
        list.setItemLabelGenerator(entry -> "%s · %s · %s"
                .formatted(WibFormat.ofScreen().day(entry.date()), entry.name(), EnumText.of(entry.kind())));
        list.addThemeName("vertical");
        list.select(missing);
        Button confirm = new Button(getTranslation("holiday.import.confirm", missing.size()), click -> {
            int added = holidays.addMissing(
                    missing.stream().filter(list::isSelected).toList());
            say("");
            Notifications.success(getTranslation("holiday.import.done", added));
            onImported.run();
        });
        confirm.addThemeVariants(ButtonVariant.PRIMARY);
        list.addValueChangeListener(change -> {
            confirm.setText(
                    getTranslation("holiday.import.confirm", change.getValue().size()));
            confirm.setEnabled(!change.getValue().isEmpty());
        });
        outcome.add(list, confirm);
    }

    private void say(String words) {
        outcome.removeAll();
        outcome.add(new Paragraph(words));
    }
}
