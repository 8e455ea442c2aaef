package id.wajahkota.rakor.followup.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.contextmenu.MenuItem;
import com.vaadin.flow.component.dnd.DragSource;
import com.vaadin.flow.component.dnd.DropTarget;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Article;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.menubar.MenuBar;
import com.vaadin.flow.component.menubar.MenuBarVariant;
import id.wajahkota.city.identity.OpdId;
import id.wajahkota.city.identity.OpdSummary;
import id.wajahkota.platform.shared.ui.EnumText;
import id.wajahkota.platform.shared.ui.Notifications;
import id.wajahkota.rakor.followup.FollowUpAction;
import id.wajahkota.rakor.followup.FollowUpFilter;
import id.wajahkota.rakor.followup.FollowUpId;
import id.wajahkota.rakor.followup.FollowUpList;
import id.wajahkota.rakor.followup.FollowUpRow;
import id.wajahkota.rakor.followup.FollowUpStage;
import id.wajahkota.rakor.followup.FollowUps;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;

/** The follow-ups as cards in a column for each stage, moved by dragging or by the card's menu. */
class FollowUpBoard extends Composite<Div> {

    private static final int CARDS = 15;

    private final transient FollowUps followUps;
    private final transient FollowUpDeciding deciding;
    private final transient FollowUpWords words;
    private final transient Map<OpdId, OpdSummary> opds;
    private final transient Runnable onMoved;

    FollowUpBoard(
            FollowUps followUps,
            FollowUpDeciding deciding,
            FollowUpWords words,
            Map<OpdId, OpdSummary> opds,
            Runnable onMoved) {
        this.followUps = followUps;
        this.deciding = deciding;
        this.words = words;
        this.opds = opds;
        this.onMoved = onMoved;
        getContent().addClassName("board");
    }

    /** Shows the first cards of each stage that the filter does not leave out. */
    void show(FollowUpList list, FollowUpFilter filter) {
        getContent().removeAll();
        for (FollowUpStage stage : FollowUpStage.values()) {
            if (filter.stages().isEmpty() || filter.stages().contains(stage)) {
                FollowUpFilter ofStage = filter.withStages(Set.of(stage));
                boolean latestFirst = stage == FollowUpStage.VERIFIED;
                getContent().add(createColumn(stage, list.page(ofStage, latestFirst, 0, CARDS), list.count(ofStage)));
            }
        }
    }

    private Component createColumn(FollowUpStage stage, List<FollowUpRow> rows, int count) {
        H2 heading = new H2(EnumText.of(stage) + " (" + count + ")");
        Section column = new Section(heading);
        column.addClassNames("board-column", "status-follow-" + stage.name().toLowerCase(Locale.ROOT));
        Function<FollowUpWords.Due, String> due = words.due(
                rows.stream().map(FollowUpRow::due).min(LocalDate::compareTo).orElse(words.today()));
        Map<FollowUpId, Set<FollowUpAction>> available =
                followUps.available(rows.stream().map(FollowUpRow::id).toList());
        rows.forEach(row -> column.add(createCard(row, due, available.getOrDefault(row.id(), Set.of()))));
        if (count > rows.size()) {
            Paragraph more = new Paragraph(getTranslation("followUp.board.more", count - rows.size()));
            more.addClassName("subtle");
            column.add(more);
        }
        DropTarget<Section> target = DropTarget.create(column);
        target.addDropListener(drop -> drop.getDragData()
                .filter(FollowUpRow.class::isInstance)
                .map(FollowUpRow.class::cast)
                .ifPresent(row -> move(row, stage)));
        return column;
    }

    private Component createCard(
            FollowUpRow row, Function<FollowUpWords.Due, String> due, Set<FollowUpAction> available) {
        Span when = new Span(due.apply(new FollowUpWords.Due(row.due(), row.stage())));
        when.addClassName("subtle");
        if (FollowUpGrid.isOverdue(row, words.today())) {
            when.addClassNames("nearness", "nearness-late");
        }
        Anchor title = new Anchor(FollowUpAddress.ROUTE + "/" + row.id().value(), row.task());
        Span opd = new Span(opds.get(row.opd()).code());
        opd.addClassName("chip");
        Div foot = new Div(opd, createMenu(row, available));
        foot.addClassName("board-foot");
        Article card = new Article(title, when, foot);
        card.addClassNames("board-card", "priority-" + row.priority().name().toLowerCase(Locale.ROOT));
        if (!moves(row, available).isEmpty()) {
            DragSource.create(card).setDragData(row);
        }
        return card;
    }

    /** Where the person may put the card; nobody is offered what would be refused. */
    private static List<FollowUpStage> moves(FollowUpRow row, Set<FollowUpAction> available) {
        return Arrays.stream(FollowUpStage.values())
                .filter(stage -> BoardMove.between(row.stage(), stage)
                        .filter(available::contains)
                        .isPresent())
                .toList();
    }

    private Component createMenu(FollowUpRow row, Set<FollowUpAction> available) {
        MenuBar menu = new MenuBar();
        menu.addThemeVariants(MenuBarVariant.TERTIARY, MenuBarVariant.SMALL);
        MenuItem item = menu.addItem(getTranslation("followUp.move"));
        item.setAriaLabel(getTranslation("followUp.moveOf", row.task()));
        moves(row, available)
                .forEach(stage -> item.getSubMenu()
                        .addItem(
                                getTranslation("FollowUpAction."
                                        + BoardMove.between(row.stage(), stage).orElseThrow()),
                                click -> move(row, stage)));
        menu.setVisible(!item.getSubMenu().getItems().isEmpty());
        return menu;
    }

    private void move(FollowUpRow row, FollowUpStage stage) {
        Set<FollowUpAction> available = followUps.available(row.id());
        BoardMove.between(row.stage(), stage)
                .filter(available::contains)
                .ifPresentOrElse(
                        action -> deciding.begin(row.id(), row.version(), action, onMoved),
                        () -> Notifications.failure(getTranslation("followUp.board.cannot")));
    }
}
