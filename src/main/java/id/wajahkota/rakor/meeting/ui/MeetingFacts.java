package id.wajahkota.rakor.meeting.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.Section;
import id.wajahkota.city.identity.OpdId;
import id.wajahkota.city.identity.OpdSummary;
import id.wajahkota.city.identity.People;
import id.wajahkota.city.identity.UserId;
import id.wajahkota.platform.shared.Blank;
import id.wajahkota.platform.shared.ui.WibFormat;
import id.wajahkota.rakor.meeting.Guest;
import id.wajahkota.rakor.meeting.MeetingDetail;
import id.wajahkota.rakor.meeting.MeetingDraft;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;

/** When and where a rakor is, who leads it, and who is invited. */
class MeetingFacts extends Composite<Section> {

    private final DescriptionList facts = new DescriptionList();

    MeetingFacts(MeetingDetail meeting, Map<OpdId, OpdSummary> opds, People people) {
        MeetingDraft draft = meeting.draft();
        WibFormat format = WibFormat.ofScreen();
        UserId minuteTaker = Objects.requireNonNull(draft.minuteTaker());
        getContent().addClassNames("panel", "post-reading");
        fact("meeting.number", draft.number());
        fact(
                "meeting.when",
                getTranslation(
                        "meeting.fromTo",
                        format.day(meeting.summary().starts()),
                        format.time(meeting.summary().starts()),
                        format.time(meeting.summary().ends())));
        fact("meeting.place", draft.place());
        fact("meeting.chair", named(draft.chair(), draft.chairPosition()));
        fact("meeting.minuteTaker", people.names(List.of(minuteTaker)).getOrDefault(minuteTaker, ""));
        fact(
                "meeting.opds",
                draft.opds().size() == opds.size()
                        ? getTranslation("meeting.everyOpd", opds.size())
                        : draft.opds().stream()
                                .map(opd -> opds.get(opd).code())
                                .sorted()
                                .collect(Collectors.joining(", ")));
        fact("meeting.guests", draft.guests().stream().map(MeetingFacts::named).collect(Collectors.joining("; ")));
        getContent().add(facts);
    }

    private static String named(Guest guest) {
        return named(guest.name(), guest.position());
    }

    private static String named(String name, String position) {
        return Blank.is(position) ? name : name + " (" + position + ")";
    }

    private void fact(String key, String value) {
        if (!Blank.is(value)) {
            facts.add(new DescriptionList.Term(getTranslation(key)), new DescriptionList.Description(value));
        }
    }
}
