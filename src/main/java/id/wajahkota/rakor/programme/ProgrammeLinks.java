package id.wajahkota.rakor.programme;

import id.wajahkota.city.identity.Permission;
import id.wajahkota.city.identity.Requires;
import id.wajahkota.content.campaign.CampaignSummary;
import id.wajahkota.content.campaign.Campaigns;
import id.wajahkota.platform.journal.Change;
import id.wajahkota.platform.shared.NotFoundException;
import id.wajahkota.rakor.meeting.MeetingId;
import id.wajahkota.rakor.meeting.MeetingSummary;
import id.wajahkota.rakor.meeting.Meetings;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Which rakor and campaigns belong to a programme; with a rakor come its directives and follow-ups. Each is told only
 * to those who may open it.
 */
@Service
@Requires(Permission.PROGRAMME_READ)
@Transactional
public class ProgrammeLinks {

    private final JdbcClient jdbc;
    private final Meetings meetings;
    private final Campaigns campaigns;
    private final ProgrammeJournal journal;

    ProgrammeLinks(JdbcClient jdbc, Meetings meetings, Campaigns campaigns, ProgrammeJournal journal) {
        this.jdbc = jdbc;
        this.meetings = meetings;
        this.campaigns = campaigns;
        this.journal = journal;
    }

    /** The rakor of a programme that the person may read. */
    @Transactional(readOnly = true)
    public List<MeetingSummary> meetings(ProgrammeId programme) {
        return meetings.readable(
                ids(programme, LinkKind.MEETING).stream().map(MeetingId::new).toList());
    }

    /** The campaigns of a programme that the person may read. */
    @Transactional(readOnly = true)
    public List<CampaignSummary> campaigns(ProgrammeId programme) {
        Set<UUID> linked = Set.copyOf(ids(programme, LinkKind.CAMPAIGN));
        return campaigns.all().stream()
                .filter(one -> linked.contains(one.id().value()))
                .toList();
    }

    /**
     * The programmes to which that rakor belongs.
     *
     * @throws NotFoundException when the rakor is not the person's to read
     */
    @Transactional(readOnly = true)
    public List<ProgrammeId> of(MeetingId meeting) {
        meetings.find(meeting);
        return jdbc
                .sql("select programme_id from programme_link where meeting_id = :id")
                .param("id", meeting.value())
                .query(UUID.class)
                .list()
                .stream()
                .map(ProgrammeId::new)
                .toList();
    }

    /** Lets it belong to the programme; once is enough. */
    @Requires(Permission.PROGRAMME_RUN)
    public void add(ProgrammeId programme, LinkKind kind, UUID linked) {
        if (ids(programme, kind).contains(linked)) {
            return;
        }
        jdbc.sql(
                        "insert into programme_link (id, programme_id, %1$s) values (uuid(), :programme, :linked) on duplicate key update %1$s = %1$s"
                                .formatted(kind.column()))
                .param("programme", programme.value())
                .param("linked", linked)
                .update();
        journal.link(programme, ProgrammeKinds.ADD_LINK, new Change(kind.name(), "", linked.toString()));
    }

    /** Lets it no longer belong to the programme. */
    @Requires(Permission.PROGRAMME_RUN)
    public void remove(ProgrammeId programme, LinkKind kind, UUID linked) {
        int gone = jdbc.sql("delete from programme_link where programme_id = :programme and %s = :linked"
                        .formatted(kind.column()))
                .param("programme", programme.value())
                .param("linked", linked)
                .update();
        if (gone > 0) {
            journal.link(programme, ProgrammeKinds.REMOVE_LINK, new Change(kind.name(), linked.toString(), ""));
        }
    }

    private List<UUID> ids(ProgrammeId programme, LinkKind kind) {
        return jdbc.sql("select %1$s from programme_link where programme_id = :programme and %1$s is not null"
                        .formatted(kind.column()))
                .param("programme", programme.value())
                .query(UUID.class)
                .list();
    }
}
