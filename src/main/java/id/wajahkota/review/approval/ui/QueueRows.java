package id.wajahkota.review.approval.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.spring.annotation.SpringComponent;
import id.wajahkota.city.identity.CurrentUser;
import id.wajahkota.city.identity.OpdDirectory;
import id.wajahkota.city.identity.OpdId;
import id.wajahkota.city.identity.OpdSummary;
import id.wajahkota.city.identity.PortalUser;
import id.wajahkota.city.workcalendar.ui.DueWords;
import id.wajahkota.platform.shared.PortalClock;
import id.wajahkota.platform.shared.Wib;
import id.wajahkota.platform.shared.ui.WibFormat;
import id.wajahkota.review.approval.Nearness;
import id.wajahkota.review.approval.QueueFilter;
import id.wajahkota.review.approval.QueueKind;
import id.wajahkota.review.approval.ReviewQueue;
import id.wajahkota.review.approval.SubmissionPresence;
import id.wajahkota.review.approval.SubmissionSummary;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Scope;
import org.springframework.data.domain.Pageable;

/** What the rows of a queue say, for one screen: how near each is, and who has it before them. */
@SpringComponent
@Scope("prototype")
class QueueRows {

    private final ReviewQueue queue;
    private final SubmissionPresence readings;
    private final Map<OpdId, OpdSummary> opds;
    private final List<OpdSummary> offered;
    private final QueueAddress address;
    private final DueWords dueWords;
    private final Instant now;
    private final Instant soon;
    private final Map<UUID, List<String>> readers = new HashMap<>();
    private DueWords.@Nullable Counted days;
    private @Nullable LocalDate earliest;

    QueueRows(
            ReviewQueue queue,
            SubmissionPresence readings,
            OpdDirectory opds,
            CurrentUser currentUser,
            DueWords dueWords,
            PortalClock clock) {
        this.queue = queue;
        this.readings = readings;
        this.opds = opds.byId();
        PortalUser person = currentUser.require();
        offered = this.opds.values().stream()
                .filter(opd -> person.maySee(opd.id()))
                .sorted(Comparator.comparing(OpdSummary::code))
                .toList();
        address = new QueueAddress(this.opds.values());
        this.dueWords = dueWords;
        now = clock.instant();
        soon = queue.soon();
    }

    /** The departments whose submissions the person may see beyond those they are asked about, by code. */
    List<OpdSummary> offered() {
        return offered;
    }

    QueueAddress address() {
        return address;
    }

    List<SubmissionSummary> page(QueueKind kind, QueueFilter filter, Pageable page) {
        List<SubmissionSummary> rows = queue.page(kind, filter, page);
        readers.putAll(
                readings.others(rows.stream().map(SubmissionSummary::subject).toList()));
        countFrom(rows.stream().map(SubmissionSummary::answerBy));
        return rows;
    }

    /** The working calendar is read anew only for what was due before all that was asked about. */
    private void countFrom(Stream<Instant> due) {
        due.map(Wib::date)
                .min(Comparator.naturalOrder())
                .filter(first -> earliest == null || first.isBefore(earliest))
                .ifPresent(first -> {
                    earliest = first;
                    days = dueWords.from(first);
                });
    }

    /** How near something is. */
    String near(Instant due) {
        countFrom(Stream.of(due));
        return Objects.requireNonNull(days).of(due);
    }

    boolean decidable(QueueKind kind) {
        return kind == QueueKind.TO_DECIDE;
    }

    /** What is to be decided opens where it is compared; everything else on its own page. */
    String path(SubmissionSummary row, QueueKind kind, QueueFilter filter) {
        return decidable(kind)
                ? ReviewAddress.of(row.subject()) + "?"
                        + address.write(kind, filter).getQueryString()
                : queue.path(row.subject());
    }

    String meta(SubmissionSummary row) {
        List<String> parts = new ArrayList<>(List.of(
                text("subject." + row.subject().type()),
                opds.get(row.opd()).code(),
                row.step(),
                text("queue.revision", row.revision()),
                text("queue.due", WibFormat.ofScreen().brief(row.dueAt()))));
        List<String> others = readers.getOrDefault(row.subject().id(), List.of());
        if (!others.isEmpty()) {
            parts.add(text("queue.readBy", String.join(", ", others)));
        }
        return String.join(" · ", parts);
    }

    Nearness nearness(SubmissionSummary row) {
        return row.nearness(now, soon);
    }

    private static String text(String key, Object... parameters) {
        return UI.getCurrent().getTranslation(key, parameters);
    }
}
