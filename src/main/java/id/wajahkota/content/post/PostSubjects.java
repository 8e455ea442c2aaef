package id.wajahkota.content.post;

import id.wajahkota.city.identity.PortalUser;
import id.wajahkota.content.campaign.Campaigns;
import id.wajahkota.platform.journal.CommonAction;
import id.wajahkota.platform.journal.SubjectRef;
import id.wajahkota.platform.shared.NotFoundException;
import id.wajahkota.review.approval.ReviewOutcome;
import id.wajahkota.review.approval.ReviewedSubjects;
import java.time.Instant;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Lets posts be reviewed and remarked on. */
@Component
class PostSubjects implements ReviewedSubjects {

    static final String DECLARE_NEUTRAL = "DECLARE_NEUTRAL";

    /** An import that brought it was taken back. */
    static final String DISCARD = "DISCARD";

    private final PostRepository posts;
    private final PostMoves moves;

    PostSubjects(PostRepository posts, PostMoves moves) {
        this.posts = posts;
        this.moves = moves;
    }

    @Override
    public String type() {
        return PostMoves.TYPE;
    }

    @Override
    @Transactional(propagation = Propagation.MANDATORY)
    public void conclude(UUID id, ReviewOutcome outcome, PortalUser decider, String note, Instant at) {
        Post post = posts.lockById(id).orElseThrow(() -> new NotFoundException("No post " + id));
        moves.move(post, new PostDecision.Conclude(outcome, note), new Actor.Reviewer(decider), at);
    }

    @Override
    @Transactional(readOnly = true)
    public Standing standing(UUID id) {
        PostDetail post = find(id);
        return new Standing(
                post.draft().title(),
                post.opd(),
                Set.of(post.opd()),
                Optional.ofNullable(post.draft().campaign()).map(Campaigns::subject));
    }

    @Override
    @Transactional(readOnly = true)
    public Map<UUID, String> partsOf(SubjectRef whole) {
        Map<UUID, String> titles = new LinkedHashMap<>();
        if (whole.type().equals(Campaigns.TYPE)) {
            posts.findTitles(whole.id()).forEach(post -> titles.put(post.getId(), post.getTitle()));
        }
        return titles;
    }

    @Override
    @Transactional(readOnly = true)
    public String text(UUID id, String field) {
        PostDraft draft = find(id).draft();
        return switch (field) {
            case "caption" ->
                draft.caption() + "\n"
                        + String.join("\n", draft.channelCaptions().values());
            case "media" -> draft.media().stream().map(PostMedia::altText).collect(Collectors.joining("\n"));
            default ->
                PostWords.of(field)
                        .map(words -> words.in(draft))
                        .or(() -> draft.media().stream()
                                .filter(picture ->
                                        picture.media().value().toString().equals(field))
                                .map(PostMedia::altText)
                                .findFirst())
                        .orElse("");
        };
    }

    private PostDetail find(UUID id) {
        return posts.findById(id).map(Post::detail).orElseThrow(() -> new NotFoundException("No post " + id));
    }

    @Override
    public Set<String> actions() {
        return Stream.concat(
                        Arrays.stream(PostAction.values()).map(Enum::name),
                        Stream.of(CommonAction.CREATE.name(), DECLARE_NEUTRAL, DISCARD))
                .collect(Collectors.toUnmodifiableSet());
    }

    @Override
    public Optional<String> stageWords() {
        return Optional.of("PostStage");
    }

    @Override
    public String path(UUID id) {
        return "konten/" + id;
    }
}
