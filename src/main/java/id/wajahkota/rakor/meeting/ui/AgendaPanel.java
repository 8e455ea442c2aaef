package id.wajahkota.rakor.meeting.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.Html;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import id.wajahkota.platform.document.Markdown;
import id.wajahkota.platform.shared.Blank;
import id.wajahkota.rakor.meeting.AgendaItemDetail;
import id.wajahkota.rakor.meeting.MeetingDetail;

/** The agenda with what was written about each item. */
class AgendaPanel extends Composite<Section> {

    AgendaPanel(MeetingDetail meeting) {
        OrderedList list = new OrderedList();
        list.addClassName("agenda-list");
        meeting.agenda().forEach(item -> list.add(createRow(item)));
        getContent().addClassName("panel");
        getContent().add(new H2(getTranslation("agenda.title")), list);
    }

    private ListItem createRow(AgendaItemDetail item) {
        Span title = new Span(item.draft().title());
        title.addClassName("history-person");
        Span meta = new Span(getTranslation(
                "agenda.meta",
                Blank.is(item.draft().presenter())
                        ? getTranslation("agenda.noPresenter")
                        : item.draft().presenter(),
                item.draft().plannedMinutes(),
                item.spent().toMinutes()));
        meta.addClassName("subtle");
        ListItem row = new ListItem(new Div(title), meta);
        if (!Blank.is(item.notes())) {
            row.add(new Html(Markdown.html(item.notes())));
        }
        return row;
    }
}
