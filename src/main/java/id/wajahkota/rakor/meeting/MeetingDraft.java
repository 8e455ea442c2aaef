package id.wajahkota.rakor.meeting;

import id.wajahkota.city.identity.OpdId;
import id.wajahkota.city.identity.UserId;
import java.io.Serializable;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A rakor as the secretariat plans it. It may be unfinished: what is missing is null or empty.
 *
 * @param number of the invitation, as the office counts its letters
 * @param starts in UTC
 * @param ends in UTC
 * @param chair who leads it, with titles
 * @param minuteTaker who may write the notes beside the secretariat
 * @param opds which departments are invited
 * @param letter what its invitation says because it is a letter
 */
public record MeetingDraft(
        String number,
        String title,
        String place,
        @Nullable Instant starts,
        @Nullable Instant ends,
        String chair,
        String chairPosition,
        @Nullable UserId minuteTaker,
        Set<OpdId> opds,
        List<Guest> guests,
        List<AgendaDraft> agenda,
        InvitationLetter letter)
        implements Serializable {

    public static final int NUMBER_LIMIT = 60;
    public static final int TITLE_LIMIT = 200;
    public static final int PLACE_LIMIT = 200;
    public static final int NAME_LIMIT = 150;

    /** An empty one, whose minutes that person takes. */
    public static MeetingDraft empty(UserId minuteTaker) {
        return new MeetingDraft(
                "", "", "", null, null, "", "", minuteTaker, Set.of(), List.of(), List.of(), InvitationLetter.USUAL);
    }

    /** The same with another agenda. */
    public MeetingDraft about(List<AgendaDraft> items) {
        return new MeetingDraft(
                number, title, place, starts, ends, chair, chairPosition, minuteTaker, opds, guests, items, letter);
    }

    /** The same with another letter. */
    public MeetingDraft as(InvitationLetter other) {
        return new MeetingDraft(
                number, title, place, starts, ends, chair, chairPosition, minuteTaker, opds, guests, agenda, other);
    }
}
