package id.wajahkota.rakor.followup;

import id.wajahkota.city.identity.PortalUser;
import id.wajahkota.platform.shared.SqlCondition;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Map;

/** Tells about the meetings in which directives are given. The module that holds meetings implements it. */
public interface DirectiveMeetings {

    /** Those that the person logged in may read, by what they are referred to; one they may not is left out. */
    Map<MeetingRef, Occasion> readable(Collection<MeetingRef> meetings);

    /** The same rule as a condition about the rows of {@code meeting m}. */
    SqlCondition readableBy(PortalUser person);

    /**
     * Whether the person may record what is said in that meeting now: its minutes are open, and they write or lead.
     *
     * @throws id.wajahkota.platform.shared.NotFoundException when there is no such meeting
     */
    boolean isWritableBy(MeetingRef meeting, PortalUser person);

    /**
     * A meeting as lists name it.
     *
     * @param day in the city
     * @param path the screen that shows it
     */
    record Occasion(String number, String title, LocalDate day, String path) {}
}
