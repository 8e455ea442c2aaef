package id.wajahkota.content.feed;

import id.wajahkota.city.identity.UserId;
import id.wajahkota.content.campaign.CampaignId;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.annotations.UuidGenerator;
import org.hibernate.annotations.UuidGenerator.Style;
import org.jspecify.annotations.Nullable;

/** A calendar that a person subscribes to from outside. */
@Entity
@Table(name = "calendar_feed")
class Feed {

    @Id
    @GeneratedValue
    @UuidGenerator(style = Style.VERSION_7)
    private @Nullable UUID id;

    private UUID userId;

    @Column(columnDefinition = "char(64)")
    private String tokenHash;

    @Enumerated(EnumType.STRING)
    private FeedScope scope;

    private @Nullable UUID campaignId;
    private boolean holidays;
    private Instant createdAt;
    private @Nullable Instant lastReadAt;

    Feed(UserId user, FeedToken token, FeedChoice choice, Instant now) {
        this.userId = user.value();
        this.tokenHash = token.hash();
        this.scope = choice.scope();
        this.campaignId = choice.campaign().map(CampaignId::value).orElse(null);
        this.holidays = choice.holidays();
        this.createdAt = now;
    }

    protected Feed() {}

    UserId user() {
        return new UserId(userId);
    }

    void readAt(Instant now) {
        lastReadAt = now;
    }

    FeedDetail detail() {
        return new FeedDetail(
                Objects.requireNonNull(id),
                new FeedChoice(scope, Optional.ofNullable(campaignId).map(CampaignId::new), holidays),
                createdAt,
                Optional.ofNullable(lastReadAt));
    }
}
