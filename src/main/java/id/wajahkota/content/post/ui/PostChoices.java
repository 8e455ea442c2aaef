package id.wajahkota.content.post.ui;

import com.vaadin.flow.component.UI;
import id.wajahkota.city.identity.PortalUser;
import id.wajahkota.content.post.Actor;
import id.wajahkota.content.post.PostAction;
import id.wajahkota.content.post.PostDecision;
import id.wajahkota.content.post.PostDetail;
import id.wajahkota.content.post.PostLifecycle;
import id.wajahkota.content.post.Posts;
import id.wajahkota.platform.shared.PortalClock;
import id.wajahkota.platform.shared.RefusedException;
import id.wajahkota.platform.shared.ui.NoteDialog;
import id.wajahkota.platform.shared.ui.Notifications;
import id.wajahkota.platform.shared.ui.RefusalText;
import id.wajahkota.review.approval.ui.Choice;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;

/** The buttons for moving a post on, as the rules of its lifecycle allow them to this person. */
class PostChoices {

    private final Posts posts;
    private final PostDetail post;
    private final PortalClock clock;
    private final Set<PostAction> available;
    private final Runnable onDecided;

    /**
     * For one post as it was read.
     *
     * @param onDecided runs after a decision was taken, to show the new state
     */
    PostChoices(Posts posts, PostDetail post, PortalUser person, PortalClock clock, Runnable onDecided) {
        this.posts = posts;
        this.post = post;
        this.clock = clock;
        this.available = PostLifecycle.available(post.state(), new Actor.Person(person));
        this.onDecided = onDecided;
    }

    boolean allows(PostAction action) {
        return available.contains(action);
    }

    /** All but writing and submitting, which belong to the editor. */
    List<Choice> choices() {
        return Stream.of(
                        when(PostAction.PUBLISH, label -> Choice.primary(label, this::publish)),
                        when(
                                PostAction.WITHDRAW,
                                label -> Choice.plain(label, () -> decide(new PostDecision.Withdraw()))),
                        when(PostAction.HOLD, label -> Choice.plain(label, () -> ask(label, PostDecision.Hold::new))),
                        when(
                                PostAction.RELEASE,
                                label -> Choice.primary(label, () -> ask(label, PostDecision.Release::new))),
                        when(PostAction.LINK, label -> Choice.plain(label, this::link)),
                        when(PostAction.EMERGENCY_PUBLISH, this::urgent).filter(urgent -> !allows(PostAction.EDIT)),
                        when(
                                PostAction.CANCEL,
                                label -> Choice.dangerous(label, () -> ask(label, PostDecision.Cancel::new))))
                .flatMap(Optional::stream)
                .toList();
    }

    private Optional<Choice> when(PostAction action, Function<String, Choice> choice) {
        return allows(action) ? Optional.of(choice.apply(text("PostButton." + action))) : Optional.empty();
    }

    private void ask(String label, Function<String, PostDecision> decision) {
        PostAction action = decision.apply("").action();
        new NoteDialog(label, text("post." + action + ".explanation"), text("post.reason"), reason -> {
                    posts.decide(post.id(), post.version(), decision.apply(reason));
                    done(action);
                })
                .open();
    }

    /** While it is being written, the editor saves before it publishes. */
    private Choice urgent(String label) {
        return Choice.dangerous(label, () -> ask(label, PostDecision.EmergencyPublish::new));
    }

    private void link() {
        new LinkDialog(post, decision -> {
                    posts.decide(post.id(), post.version(), decision);
                    done(PostAction.LINK);
                })
                .open();
    }

    private void publish() {
        new PublishDialog(post, clock.instant(), decision -> {
                    posts.decide(post.id(), post.version(), decision);
                    done(PostAction.PUBLISH);
                })
                .open();
    }

    private void decide(PostDecision decision) {
        try {
            posts.decide(post.id(), post.version(), decision);
            done(decision.action());
        } catch (RefusedException refused) {
            Notifications.failure(RefusalText.of(refused));
        }
    }

    private void done(PostAction action) {
        Notifications.success(text("post." + action + ".done"));
        onDecided.run();
    }

    private static String text(String key) {
        return UI.getCurrent().getTranslation(key);
    }
}
