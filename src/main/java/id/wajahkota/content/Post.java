package id.wajahkota.content;

import id.wajahkota.identity.OpdId;
import id.wajahkota.identity.UserId;
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
import java.util.HashSet;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.hibernate.annotations.UuidGenerator;
import org.hibernate.annotations.UuidGenerator.Style;
import org.jspecify.annotations.Nullable;

/** One planned publication, for one or more channels. Whether it may move is {@link PostLifecycle}'s to say. */
@Entity
class Post {

    @Id
    @GeneratedValue
    @UuidGenerator(style = Style.VERSION_7)
    private @Nullable UUID id;

    @Version
    private long version;

    private UUID opdId;
    private UUID pillarId;
    private String title;

    @Column(columnDefinition = "mediumtext")
    private String caption;

    private String hashtags;
    private Instant slot;

    @Enumerated(EnumType.STRING)
    private Stage stage = Stage.DRAFT;

    private int revision = 1;

    /** The last revision that was handed in; a revision somebody may have read is never rewritten. */
    private int submittedRevision;

    private UUID authorId;
    private UUID lastEditorId;
    private Instant lastEditedAt;
    private @Nullable Instant publishedAt;

    @ElementCollection
    @CollectionTable(name = "post_channel", joinColumns = @JoinColumn(name = "post_id"))
    private Set<PostChannel> channels = new HashSet<>();

    Post(PostDraft draft, UserId author, Instant now) {
        authorId = author.value();
        write(draft, author, now);
    }

    protected Post() {}

    /** Takes over what was written; a revision that had been submitted is followed by the next one. */
    void rewrite(PostDraft draft, UserId editor, Instant now) {
        if (revision == submittedRevision) {
            revision++;
        }
        write(draft, editor, now);
    }

    private void write(PostDraft draft, UserId editor, Instant now) {
        opdId = Objects.requireNonNull(draft.opd()).value();
        title = draft.title().strip();
        pillarId = Objects.requireNonNull(draft.pillar()).value();
        caption = draft.caption();
        hashtags = draft.hashtags().strip();
        slot = Objects.requireNonNull(draft.slot());
        lastEditorId = editor.value();
        lastEditedAt = now;
        channels.removeIf(kept -> !draft.channels().contains(kept.channel()));
        Set<Channel> present = channels.stream().map(PostChannel::channel).collect(Collectors.toSet());
        draft.channels().stream()
                .filter(channel -> !present.contains(channel))
                .forEach(channel -> channels.add(new PostChannel(channel, null)));
    }

    void moveTo(Stage to) {
        stage = to;
    }

    void handedIn() {
        submittedRevision = revision;
    }

    void published(Map<Channel, String> links, Instant at) {
        publishedAt = at;
        Set<PostChannel> linked = channels.stream()
                .map(out ->
                        new PostChannel(out.channel(), links.get(out.channel()).strip()))
                .collect(Collectors.toSet());
        channels.clear();
        channels.addAll(linked);
    }

    PostId id() {
        return new PostId(Objects.requireNonNull(id));
    }

    PostState state() {
        return new PostState(stage, new OpdId(opdId), draft());
    }

    long version() {
        return version;
    }

    PostDetail detail() {
        Map<Channel, String> links = channels.stream()
                .filter(out -> out.publicLink() != null)
                .collect(Collectors.toMap(PostChannel::channel, PostChannel::publicLink));
        return new PostDetail(
                id(),
                version,
                draft(),
                stage,
                revision,
                new UserId(authorId),
                new UserId(lastEditorId),
                lastEditedAt,
                Optional.ofNullable(publishedAt),
                links);
    }

    private PostDraft draft() {
        Set<Channel> wanted = channels.stream().map(PostChannel::channel).collect(Collectors.toUnmodifiableSet());
        return new PostDraft(new OpdId(opdId), title, new PillarId(pillarId), wanted, slot, caption, hashtags);
    }
}
