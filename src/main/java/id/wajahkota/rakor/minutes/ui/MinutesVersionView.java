package id.wajahkota.rakor.minutes.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Html;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import id.wajahkota.city.identity.Permission;
import id.wajahkota.city.identity.ScreenFor;
import id.wajahkota.platform.document.Markdown;
import id.wajahkota.rakor.meeting.MeetingId;
import id.wajahkota.rakor.meeting.ui.MeetingPaths;
import id.wajahkota.rakor.minutes.MinutesArchive;
import id.wajahkota.rakor.minutes.MinutesContent;
import id.wajahkota.rakor.minutes.MinutesVersion;
import java.util.List;
import java.util.Optional;

/** A finalised version of minutes as it was, and what it changed since the version before. */
@Route(MeetingPaths.ROUTE + "/:" + MeetingPaths.ID + MinutesPaths.MINUTES + "/:" + MinutesVersionView.NUMBER)
@ScreenFor(Permission.RAKOR_READ)
class MinutesVersionView extends Main implements BeforeEnterObserver, HasDynamicTitle {

    static final String NUMBER = "nomor";

    private final transient MinutesArchive minutes;
    private String title = "";

    MinutesVersionView(MinutesArchive minutes) {
        this.minutes = minutes;
        setId("content");
        addClassName("minutes-version-view");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        try {
            MeetingId id = MeetingPaths.read(
                    event.getRouteParameters().get(MeetingPaths.ID).orElseThrow());
            int number = Integer.parseInt(event.getRouteParameters().get(NUMBER).orElseThrow());
            List<MinutesVersion> versions = minutes.versions(id);
            MinutesVersion shown = numbered(versions, number)
                    .orElseThrow(() -> new id.wajahkota.platform.shared.NotFoundException("No version " + number));
            show(shown, numbered(versions, number - 1));
        } catch (NumberFormatException | id.wajahkota.platform.shared.NotFoundException unknown) {
            event.rerouteToError(NotFoundException.class);
        }
    }

    private static Optional<MinutesVersion> numbered(List<MinutesVersion> versions, int number) {
        return versions.stream().filter(one -> one.number() == number).findFirst();
    }

    private void show(MinutesVersion version, Optional<MinutesVersion> before) {
        MinutesContent content = minutes.content(version.id());
        title = getTranslation("minutes.version", content.title(), version.number());
        Div header =
                new Div(new H1(title), new Anchor(MeetingPaths.of(version.meeting()), getTranslation("meeting.back")));
        header.addClassName("view-header");
        removeAll();
        add(header);
        before.ifPresent(one -> add(new MinutesChanges(one.number(), minutes.content(one.id()), content)));
        add(createContent(content, version.hash()));
    }

    private Component createContent(MinutesContent content, String hash) {
        Section panel = new Section(new Paragraph(
                content.number() + " · " + content.day() + " · " + content.time() + " · " + content.place()));
        panel.addClassName("panel");
        panel.add(new H2(getTranslation("paper.proceedings")));
        content.agenda().forEach(item -> panel.add(new H3(item.title()), new Html(Markdown.html(item.notes()))));
        panel.add(new H2(getTranslation("paper.decisions")), list(content.decisions()));
        panel.add(
                new H2(getTranslation("paper.directives")),
                list(content.directives().stream()
                        .map(said -> said.speaker() + ": “" + said.quote() + "”")
                        .toList()));
        panel.add(
                new H2(getTranslation("paper.followUps")),
                list(content.followUps().stream()
                        .map(task -> task.department() + ": " + task.task() + " (" + task.due() + ")")
                        .toList()));
        panel.add(
                new H2(getTranslation("paper.attendance")),
                list(content.attendance().stream()
                        .map(one -> one.name() + " · " + one.from() + " · " + one.arrived())
                        .toList()));
        Paragraph code = new Paragraph(getTranslation("minutes.hash", hash));
        code.addClassNames("subtle", "minutes-hash");
        panel.add(code);
        return panel;
    }

    private static Component list(List<String> lines) {
        OrderedList list = new OrderedList();
        lines.stream().map(ListItem::new).forEach(list::add);
        return list;
    }

    @Override
    public String getPageTitle() {
        return getTranslation("page.title", title);
    }
}
