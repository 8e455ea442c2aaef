package id.wajahkota.review.approval.ui;

import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.datetimepicker.DateTimePicker;
import com.vaadin.flow.component.dependency.Uses;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.formlayout.FormLayout;
import com.vaadin.flow.component.popover.Popover;
import com.vaadin.flow.component.progressbar.ProgressBar;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.spring.annotation.SpringComponent;
import id.wajahkota.city.identity.CurrentUser;
import id.wajahkota.platform.journal.SubjectRef;
import id.wajahkota.platform.shared.NotFoundException;
import id.wajahkota.platform.shared.ui.CalendarGrid;
import id.wajahkota.platform.shared.ui.RadarChart;
import id.wajahkota.review.approval.QueueFilter;
import id.wajahkota.review.approval.QueueKind;
import id.wajahkota.review.approval.ReviewProgress;
import id.wajahkota.review.approval.ReviewQueue;
import id.wajahkota.review.approval.ReviewState;
import id.wajahkota.review.approval.SubmissionPresence;
import id.wajahkota.review.approval.SubmissionSummary;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.data.domain.PageRequest;

/** Builds the pieces of the page on which a submission is decided from the services they read. */
// What is reviewed brings its own parts, which nothing here names.
@Uses(CalendarGrid.class)
@Uses(CheckboxGroup.class)
@Uses(ComboBox.class)
@Uses(ConfirmDialog.class)
@Uses(DatePicker.class)
@Uses(DateTimePicker.class)
@Uses(Details.class)
@Uses(FormLayout.class)
@Uses(IntegerField.class)
@Uses(MultiSelectComboBox.class)
@Uses(Popover.class)
@Uses(ProgressBar.class)
@Uses(RadarChart.class)
@Uses(Select.class)
@Uses(TextField.class)
@SpringComponent
class ReviewScreens {

    /** Further down nobody steps through a queue one by one. */
    private static final PageRequest FIRST = PageRequest.of(0, 500);

    private final ReviewQueue queue;
    private final ReviewProgress progress;
    private final ReviewPanels panels;
    private final SubmissionPresence readings;
    private final CurrentUser currentUser;
    private final Map<String, ReviewedContent> contents;

    ReviewScreens(
            ReviewQueue queue,
            ReviewProgress progress,
            ReviewPanels panels,
            SubmissionPresence readings,
            CurrentUser currentUser,
            List<ReviewedContent> contents) {
        this.queue = queue;
        this.progress = progress;
        this.panels = panels;
        this.readings = readings;
        this.currentUser = currentUser;
        this.contents = contents.stream().collect(Collectors.toMap(ReviewedContent::type, Function.identity()));
    }

    ReviewedContent.Reading read(SubjectRef subject, Locale locale) {
        return Optional.ofNullable(contents.get(subject.type()))
                .orElseThrow(() -> new NotFoundException("Nothing shows " + subject.type()))
                .read(subject.id(), progress.lastDecidedRevision(subject), locale);
    }

    Optional<ReviewState> state(SubjectRef subject) {
        return panels.state(subject).filter(ReviewState::open);
    }

    Optional<ReviewChoices> choices(SubjectRef subject, Runnable onDecided) {
        return panels.choices(subject, onDecided);
    }

    List<String> readers(SubjectRef subject) {
        return readings.others(List.of(subject)).getOrDefault(subject.id(), List.of());
    }

    ReadingMark mark() {
        return new ReadingMark(readings, currentUser.require().id());
    }

    String path(SubjectRef subject) {
        return queue.path(subject);
    }

    QueuePlace place(QueueRows rows, SubjectRef subject, QueryParameters address) {
        QueueKind kind = QueueAddress.kind(address, queue.kinds());
        QueueFilter filter = rows.address().filter(address);
        List<SubjectRef> subjects = queue.page(kind, filter, FIRST).stream()
                .map(SubmissionSummary::subject)
                .toList();
        String query = rows.address().write(kind, filter).getQueryString();
        return new QueuePlace(QueueAddress.ROUTE + "?" + query, query, subjects, subjects.indexOf(subject));
    }
}
