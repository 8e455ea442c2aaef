package id.wajahkota.rakor.followup.ui;

import com.vaadin.flow.component.UI;
import id.wajahkota.city.identity.OpdId;
import id.wajahkota.city.identity.OpdSummary;
import id.wajahkota.platform.shared.ui.CopyTextDialog;
import id.wajahkota.rakor.followup.FollowUpRow;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Words for WhatsApp that remind each department of what it has not done yet. */
class ReminderDialog extends CopyTextDialog {

    /** The most follow-ups that one message names. */
    static final int MOST = 100;

    ReminderDialog(List<FollowUpRow> rows, Map<OpdId, OpdSummary> opds, FollowUpWords words) {
        super(UI.getCurrent().getTranslation("reminder.title"), write(rows, opds, words));
    }

    private static String write(List<FollowUpRow> rows, Map<OpdId, OpdSummary> opds, FollowUpWords words) {
        List<FollowUpRow> open =
                rows.stream().filter(row -> row.stage().isUnfinished()).toList();
        UI ui = UI.getCurrent();
        if (open.isEmpty()) {
            return ui.getTranslation("reminder.none");
        }
        Function<FollowUpWords.Due, String> due = words.due(
                open.stream().map(FollowUpRow::due).min(LocalDate::compareTo).orElseThrow());
        Map<String, List<FollowUpRow>> byOpd = open.stream()
                .collect(Collectors.groupingBy(row -> opds.get(row.opd()).code(), TreeMap::new, Collectors.toList()));
        return ui.getTranslation("reminder.opening")
                + byOpd.entrySet().stream()
                        .map(opd -> "\n\n*" + opd.getKey() + "*\n"
                                + opd.getValue().stream()
                                        .map(row -> "- " + row.task() + " ("
                                                + due.apply(new FollowUpWords.Due(row.due(), row.stage())) + ")")
                                        .collect(Collectors.joining("\n")))
                        .collect(Collectors.joining());
    }
}
