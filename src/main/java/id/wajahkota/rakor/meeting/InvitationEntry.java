package id.wajahkota.rakor.meeting;

import id.wajahkota.platform.document.PaperWords;
import id.wajahkota.platform.shared.Blank;
import id.wajahkota.platform.shared.FoldedLines;
import java.net.URI;
import java.time.Instant;
import java.util.stream.Collectors;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.component.VEvent;
import net.fortuna.ical4j.model.parameter.Cn;
import net.fortuna.ical4j.model.property.Description;
import net.fortuna.ical4j.model.property.DtStamp;
import net.fortuna.ical4j.model.property.Location;
import net.fortuna.ical4j.model.property.Organizer;
import net.fortuna.ical4j.model.property.Sequence;
import net.fortuna.ical4j.model.property.Uid;
import net.fortuna.ical4j.model.property.Url;
import net.fortuna.ical4j.model.property.immutable.ImmutableMethod;
import net.fortuna.ical4j.model.property.immutable.ImmutableStatus;

/**
 * Writes a rakor as iCalendar (RFC 5545), in UTC. The id never changes and the sequence grows with each change of the
 * plan, so that a calendar program moves the entry that it has.
 */
final class InvitationEntry {

    private static final String PRODUCT = "-//Wajah Kota//Rakor//ID";

    private final PaperWords words;
    private final Instant now;

    InvitationEntry(PaperWords words, Instant now) {
        this.words = words;
        this.now = now;
    }

    String write(MeetingDetail meeting) {
        Calendar calendar = new Calendar().withProdId(PRODUCT).withDefaults().getFluentTarget();
        calendar.add(ImmutableMethod.PUBLISH);
        MeetingSummary plan = meeting.summary();
        VEvent event = new VEvent(plan.starts(), plan.ends(), plan.title());
        event.add(new Uid(plan.id().value() + "@wajah-kota"));
        event.replace(new DtStamp(now));
        event.add(organizer());
        event.add(new Sequence(meeting.sequence()));
        event.add(new Location(plan.place()));
        event.add(new Description(meeting.agenda().stream()
                .map(item -> "- " + item.draft().title())
                .collect(Collectors.joining("\n", words.of("paper.agenda") + "\n", ""))));
        event.add(ImmutableStatus.VEVENT_CONFIRMED);
        event.add(new Url(URI.create(words.address("rakor/" + plan.id().value()))));
        calendar.add(event);
        return FoldedLines.of(calendar.toString());
    }

    /** Required of what is published (RFC 5546, 3.2.1); an office without an address for mail says so. */
    private Organizer organizer() {
        String mail = words.mail();
        Organizer organizer = new Organizer(URI.create(Blank.is(mail) ? "invalid:nomail" : "mailto:" + mail));
        return (Organizer)
                organizer.withParameter(new Cn(words.letterhead().unit())).getFluentTarget();
    }
}
