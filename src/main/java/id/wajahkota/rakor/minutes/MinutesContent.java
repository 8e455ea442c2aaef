package id.wajahkota.rakor.minutes;

import id.wajahkota.platform.document.Letterhead;
import id.wajahkota.platform.document.Signer;
import java.util.List;

/**
 * Minutes as they were finalised: only words, so that nothing that changes later changes them. Source of the parts: domain
 * page, section 8 (title, day and date, time, place, participants, chair, agenda, minute taker, proceedings, decisions,
 * signatures, attendance list attached).
 */
public record MinutesContent(
        Letterhead letterhead,
        int version,
        String number,
        String title,
        String day,
        String time,
        String place,
        String chair,
        String minuteTaker,
        List<String> participants,
        List<Item> agenda,
        List<String> decisions,
        List<Said> directives,
        List<Task> followUps,
        List<Present> attendance,
        List<Signer> signers,
        String signedAt,
        String verifyAddress,
        String code) {

    /** An item of the agenda with its notes in Markdown. */
    public record Item(String title, String presenter, String notes) {}

    /** A directive. */
    public record Said(String speaker, String position, String quote, String departments, String due) {}

    /** A follow-up. */
    public record Task(String task, String department, String priority, String due) {}

    /** A line of the attendance list. */
    public record Present(String name, String job, String from, String onBehalfOf, String arrived, String left) {}
}
