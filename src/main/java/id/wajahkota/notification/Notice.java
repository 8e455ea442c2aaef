package id.wajahkota.notification;

import id.wajahkota.city.identity.UserId;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** That something happened, for one person. It is written by a statement that bears to be repeated. */
@Entity
class Notice {

    @Id
    private UUID id;

    private UUID eventId;
    private UUID personId;
    private String subjectType;
    private String title;
    private String path;
    private String move;
    private UUID actorId;

    @Column(columnDefinition = "text")
    private String note;

    private Instant happenedAt;
    private @Nullable Instant readAt;

    protected Notice() {}

    NoticeDetail detail() {
        return new NoticeDetail(
                id, subjectType, title, path, move, new UserId(actorId), note, happenedAt, readAt != null);
    }
}
