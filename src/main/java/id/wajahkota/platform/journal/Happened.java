package id.wajahkota.platform.journal;

import id.wajahkota.city.identity.OpdId;
import id.wajahkota.city.identity.UserId;
import id.wajahkota.platform.shared.Blank;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * One thing that happened to one subject, as the feature tells it.
 *
 * @param title of the subject, as people know it now
 * @param action what was done: a {@link CommonAction} or one that the {@link SubjectKind} names
 * @param from the stage before; nothing when the subject has no stages or was just made
 * @param to the stage after; nothing when the subject has no stages
 * @param revision of the subject; nothing when it counts none
 * @param note what the actor wrote, or empty
 * @param changes which fields say something else now
 * @param concerned who is to hear of it; who did it never does
 * @param departments whose admins are to hear of it too
 * @param named whom the actor called by name in the note
 */
public record Happened(
        SubjectRef subject,
        String title,
        String action,
        Optional<String> from,
        Optional<String> to,
        Optional<Integer> revision,
        String note,
        List<Change> changes,
        Set<UserId> concerned,
        Set<OpdId> departments,
        Set<UserId> named) {

    /** The bare fact: the subject has no stages, and nobody need hear of it. */
    public static Happened to(SubjectRef subject, String title, String action) {
        return new Happened(
                subject,
                title,
                action,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                "",
                List.of(),
                Set.of(),
                Set.of(),
                Set.of());
    }

    /** A subject is there that was not; what it says is kept. */
    public static Happened created(SubjectRef subject, String title, Record says) {
        return to(subject, title, CommonAction.CREATE.name()).changing(Change.between(null, says));
    }

    /** A subject says something else. */
    public static <T extends Record> Happened edited(SubjectRef subject, String title, T before, T after) {
        return to(subject, title, CommonAction.EDIT.name()).changing(Change.between(before, after));
    }

    /** A subject is gone; what it said is kept. */
    public static Happened deleted(SubjectRef subject, String title, Record said) {
        return to(subject, title, CommonAction.DELETE.name()).changing(Change.between(said, null));
    }

    /** The same, which took the subject from a stage to a stage. */
    public Happened moving(Optional<String> before, String after) {
        return new Happened(
                subject,
                title,
                action,
                before,
                Optional.of(after),
                revision,
                note,
                changes,
                concerned,
                departments,
                named);
    }

    /** The same, at that revision. */
    public Happened at(int count) {
        return new Happened(
                subject, title, action, from, to, Optional.of(count), note, changes, concerned, departments, named);
    }

    /** The same, with what the actor wrote. */
    public Happened noting(String words) {
        return new Happened(
                subject, title, action, from, to, revision, Blank.clean(words), changes, concerned, departments, named);
    }

    /** The same, with what the subject said before and says now. */
    public Happened changing(List<Change> fields) {
        return new Happened(subject, title, action, from, to, revision, note, fields, concerned, departments, named);
    }

    /** The same, of which those people are to hear. */
    public Happened concerning(Set<UserId> people) {
        return new Happened(subject, title, action, from, to, revision, note, changes, people, departments, named);
    }

    /** The same, of which the admins of those departments are to hear. */
    public Happened concerningAdminsOf(Set<OpdId> opds) {
        return new Happened(subject, title, action, from, to, revision, note, changes, concerned, opds, named);
    }

    /** The same, whose note calls those people by name. */
    public Happened naming(Set<UserId> people) {
        return new Happened(subject, title, action, from, to, revision, note, changes, concerned, departments, people);
    }
}
