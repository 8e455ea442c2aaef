package id.wajahkota.content.post.ui;

import com.vaadin.flow.spring.annotation.SpringComponent;
import id.wajahkota.city.identity.OpdSummary;
import id.wajahkota.content.campaign.CampaignId;
import id.wajahkota.content.campaign.Campaigns;
import id.wajahkota.content.post.Autosaves;
import id.wajahkota.content.post.DraftVerdicts;
import id.wajahkota.content.post.PostDecision;
import id.wajahkota.content.post.PostDetail;
import id.wajahkota.content.post.PostDraft;
import id.wajahkota.content.post.PostId;
import id.wajahkota.content.post.Posts;
import id.wajahkota.content.post.Written;
import id.wajahkota.platform.shared.Refusal;
import id.wajahkota.review.approval.NeutralityStatement;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** Opens posts to be written, and hands in what was written. */
@SpringComponent
class PostEditors {

    private final Posts posts;
    private final Autosaves autosaves;
    private final PostForms forms;
    private final Campaigns campaigns;
    private final DraftVerdicts verdicts;

    PostEditors(Posts posts, Autosaves autosaves, PostForms forms, Campaigns campaigns, DraftVerdicts verdicts) {
        this.posts = posts;
        this.autosaves = autosaves;
        this.forms = forms;
        this.campaigns = campaigns;
        this.verdicts = verdicts;
    }

    PostDetail find(PostId id) {
        return posts.find(id);
    }

    /** Submits the post as it was saved; what somebody else saved while a dialog was open is not submitted unseen. */
    void submit(PostDetail saved, Set<NeutralityStatement> affirmed) {
        posts.decide(saved.id(), saved.version(), new PostDecision.Submit(affirmed));
    }

    /** All that keeps what is typed from being submitted. */
    List<Refusal> againstSubmitting(PostDraft typed, PostDraft before) {
        return verdicts.rules().ofSubmitting(typed, before);
    }

    /** Lets the post go out unapproved as it was saved, and no other. */
    void publishUrgently(PostDetail saved, String reason) {
        posts.decide(saved.id(), saved.version(), new PostDecision.EmergencyPublish(reason));
    }

    /** The departments the person plans for; the first is where a new post begins. */
    List<OpdSummary> ownOpds() {
        return forms.ownOpds();
    }

    /** Whether a campaign takes posts of the departments the person plans for. */
    boolean takesPosts(CampaignId campaign) {
        return ownOpds().stream().anyMatch(opd -> campaigns.accepts(campaign, opd.id()));
    }

    PostEditor editor(PostDetail post, Locale locale) {
        return new PostEditor(
                posts, autosaves, forms.create(locale), Written.of(post.id()), Optional.of(post), post.draft());
    }

    /** For a new post that is kept under that key until it is saved. */
    PostEditor editor(UUID key, PostDraft empty, Locale locale) {
        return new PostEditor(posts, autosaves, forms.create(locale), Written.anew(key), Optional.empty(), empty);
    }

    /** New posts that were begun in other windows, or before, and not saved. */
    BegunPosts begun(UUID here) {
        return new BegunPosts(autosaves, here);
    }
}
