package id.wajahkota.content.campaign;

import id.wajahkota.city.identity.OpdId;
import id.wajahkota.city.identity.UserId;
import id.wajahkota.platform.shared.Blank;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hibernate.annotations.UuidGenerator;
import org.hibernate.annotations.UuidGenerator.Style;
import org.jspecify.annotations.Nullable;

/** A theme that several departments post about for a time. */
@Entity
class Campaign {

    @Id
    @GeneratedValue
    @UuidGenerator(style = Style.VERSION_7)
    private @Nullable UUID id;

    @Version
    private long version;

    private String theme;
    private String goal;
    private LocalDate starts;
    private LocalDate ends;
    private UUID leadOpdId;
    private @Nullable UUID pillarId;
    private String hashtags;
    private String budgetNote;
    private @Nullable Long targetReach;
    private @Nullable Integer targetPostsPerOpd;

    @Enumerated(EnumType.STRING)
    private CampaignColour colour;

    @Enumerated(EnumType.STRING)
    private CampaignStage stage = CampaignStage.DRAFT;

    private int revision = 1;

    /** The last revision that was handed in; a revision somebody may have read is never rewritten. */
    private int submittedRevision;

    private UUID lastEditorId;

    private UUID createdBy;
    private Instant createdAt;

    @ElementCollection
    @CollectionTable(name = "campaign_participant", joinColumns = @JoinColumn(name = "campaign_id"))
    @Column(name = "opd_id")
    private Set<UUID> participants = new HashSet<>();

    Campaign(CampaignDraft draft, UserId author, Instant now) {
        createdBy = author.value();
        lastEditorId = author.value();
        createdAt = now;
        write(draft);
    }

    protected Campaign() {}

    /** Takes over what was written; a revision that had been submitted is followed by the next one. */
    void rewrite(CampaignDraft draft, UserId editor) {
        if (revision == submittedRevision) {
            revision++;
        }
        lastEditorId = editor.value();
        write(draft);
    }

    void moveTo(CampaignStage next) {
        stage = next;
    }

    void handedIn() {
        submittedRevision = revision;
    }

    CampaignState state() {
        return new CampaignState(stage, lead(), detail().draft());
    }

    private void write(CampaignDraft draft) {
        theme = Blank.clean(draft.theme());
        goal = Blank.clean(draft.goal());
        starts = Objects.requireNonNull(draft.starts());
        ends = Objects.requireNonNull(draft.ends());
        OpdId lead = Objects.requireNonNull(draft.lead());
        leadOpdId = lead.value();
        pillarId = draft.pillar() == null ? null : draft.pillar().value();
        hashtags = Blank.clean(draft.hashtags());
        budgetNote = Blank.clean(draft.budgetNote());
        targetReach = draft.targetReach() == null ? null : draft.targetReach().longValue();
        targetPostsPerOpd = draft.targetPostsPerOpd();
        colour = draft.colour();
        Set<UUID> wanted =
                draft.participants().stream().map(OpdId::value).collect(Collectors.toCollection(HashSet::new));
        wanted.remove(leadOpdId);
        participants.retainAll(wanted);
        participants.addAll(wanted);
    }

    long version() {
        return version;
    }

    OpdId lead() {
        return new OpdId(leadOpdId);
    }

    CampaignSummary summary() {
        Set<OpdId> opds = Stream.concat(Stream.of(leadOpdId), participants.stream())
                .map(OpdId::new)
                .collect(Collectors.toUnmodifiableSet());
        return new CampaignSummary(
                new CampaignId(Objects.requireNonNull(id)),
                theme,
                stage,
                colour,
                starts,
                ends,
                lead(),
                opds,
                pillarId == null ? null : new PillarId(pillarId),
                hashtags);
    }

    CampaignDetail detail() {
        CampaignDraft draft = new CampaignDraft(
                theme,
                goal,
                starts,
                ends,
                lead(),
                participants.stream().map(OpdId::new).collect(Collectors.toUnmodifiableSet()),
                pillarId == null ? null : new PillarId(pillarId),
                hashtags,
                budgetNote,
                targetReach == null ? null : targetReach.intValue(),
                targetPostsPerOpd,
                colour);
        CampaignSummary summary = summary();
        return new CampaignDetail(
                summary.id(), version, revision, draft, new UserId(createdBy), new UserId(lastEditorId), summary);
    }
}
