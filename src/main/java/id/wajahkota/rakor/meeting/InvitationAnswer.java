package id.wajahkota.rakor.meeting;

import id.wajahkota.city.identity.OpdId;
import id.wajahkota.city.identity.UserId;
import id.wajahkota.platform.shared.Blank;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import java.io.Serializable;
import java.time.Instant;
import java.util.UUID;

/** What a department answered to an invitation. */
@Entity
class InvitationAnswer {

    /** One answer for each invited department. */
    @Embeddable
    record Key(UUID meetingId, UUID opdId) implements Serializable {}

    @EmbeddedId
    private Key key;

    private boolean coming;
    private String who;
    private UUID answeredBy;
    private Instant answeredAt;

    InvitationAnswer(Key key) {
        this.key = key;
    }

    protected InvitationAnswer() {}

    InvitationAnswer answer(boolean willCome, String people, UserId person, Instant now) {
        coming = willCome;
        who = Blank.clean(people);
        answeredBy = person.value();
        answeredAt = now;
        return this;
    }

    AnswerDetail detail() {
        return new AnswerDetail(new OpdId(key.opdId()), coming, who, answeredAt);
    }
}
