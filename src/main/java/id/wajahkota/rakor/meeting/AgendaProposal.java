package id.wajahkota.rakor.meeting;

import id.wajahkota.city.identity.UserId;
import id.wajahkota.platform.shared.Blank;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Objects;
import java.util.UUID;
import org.hibernate.annotations.UuidGenerator;
import org.hibernate.annotations.UuidGenerator.Style;
import org.jspecify.annotations.Nullable;

/** Something that somebody wants to be talked about in a rakor. */
@Entity
class AgendaProposal {

    @Id
    @GeneratedValue
    @UuidGenerator(style = Style.VERSION_7)
    private @Nullable UUID id;

    @Version
    private long version;

    private String title;
    private String reason;
    private UUID proposedBy;
    private Instant proposedAt;
    private @Nullable UUID meetingId;
    private boolean dropped;

    AgendaProposal(String title, String reason, UserId person, Instant now) {
        this.title = Blank.clean(title);
        this.reason = Blank.clean(reason);
        proposedBy = person.value();
        proposedAt = now;
    }

    protected AgendaProposal() {}

    void takenUpBy(MeetingId meeting) {
        meetingId = meeting.value();
    }

    void drop() {
        dropped = true;
    }

    ProposalDetail detail() {
        return new ProposalDetail(Objects.requireNonNull(id), title, reason, new UserId(proposedBy), proposedAt);
    }
}
