package id.wajahkota.content.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.spring.annotation.SpringComponent;
import id.wajahkota.approval.NeutralityStatement;
import id.wajahkota.approval.Remarks;
import id.wajahkota.approval.Reviews;
import id.wajahkota.approval.ui.AdvicePanel;
import id.wajahkota.approval.ui.Choice;
import id.wajahkota.approval.ui.DecisionBar;
import id.wajahkota.approval.ui.RemarksPanel;
import id.wajahkota.approval.ui.ReviewChoices;
import id.wajahkota.campaign.CampaignId;
import id.wajahkota.campaign.CampaignSummary;
import id.wajahkota.campaign.Campaigns;
import id.wajahkota.campaign.PillarSummary;
import id.wajahkota.campaign.Pillars;
import id.wajahkota.content.Autosaves;
import id.wajahkota.content.PostAction;
import id.wajahkota.content.PostDecision;
import id.wajahkota.content.PostDetail;
import id.wajahkota.content.PostDraft;
import id.wajahkota.content.PostId;
import id.wajahkota.content.PostMedia;
import id.wajahkota.content.Posts;
import id.wajahkota.content.Stage;
import id.wajahkota.identity.CurrentUser;
import id.wajahkota.identity.OpdDirectory;
import id.wajahkota.identity.OpdSummary;
import id.wajahkota.identity.People;
import id.wajahkota.identity.Permission;
import id.wajahkota.journal.Entry;
import id.wajahkota.journal.SubjectRef;
import id.wajahkota.journal.ui.HistoryPanel;
import id.wajahkota.journal.ui.HistoryPanels;
import id.wajahkota.shared.PortalClock;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Builds the pieces of the post's page from the services they read. */
@SpringComponent
class PostScreens {

    private static final List<String> REMARKED = List.of("title", "caption", "hashtags", "media", "slot", "channels");

    private final Posts posts;
    private final Autosaves autosaves;
    private final PostForms forms;
    private final Pillars pillars;
    private final Campaigns campaigns;
    private final PostMoving moving;
    private final PostCopying copying;
    private final Reviews reviews;
    private final HistoryPanels histories;
    private final Remarks remarks;
    private final OpdDirectory opds;
    private final People people;
    private final CurrentUser currentUser;
    private final PortalClock clock;

    PostScreens(
            Posts posts,
            Autosaves autosaves,
            PostForms forms,
            Pillars pillars,
            Campaigns campaigns,
            PostMoving moving,
            PostCopying copying,
            Reviews reviews,
            HistoryPanels histories,
            Remarks remarks,
            OpdDirectory opds,
            People people,
            CurrentUser currentUser,
            PortalClock clock) {
        this.posts = posts;
        this.autosaves = autosaves;
        this.forms = forms;
        this.pillars = pillars;
        this.campaigns = campaigns;
        this.moving = moving;
        this.copying = copying;
        this.reviews = reviews;
        this.histories = histories;
        this.remarks = remarks;
        this.opds = opds;
        this.people = people;
        this.currentUser = currentUser;
        this.clock = clock;
    }

    PostDetail find(PostId id) {
        return posts.find(id);
    }

    /** Submits the post as it was saved; what somebody else saved while a dialog was open is not submitted unseen. */
    void submit(PostDetail saved, Set<NeutralityStatement> affirmed) {
        posts.decide(saved.id(), saved.version(), new PostDecision.Submit(affirmed));
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

    PostEditor editor(Optional<PostDetail> post, PostDraft saved, Locale locale) {
        return new PostEditor(posts, autosaves, forms.create(locale), post, saved);
    }

    PostReading reading(PostDetail post, Locale locale) {
        String pillar = pillars.all(locale).stream()
                .filter(known -> known.id().equals(post.draft().pillar()))
                .map(PillarSummary::name)
                .findFirst()
                .orElse("");
        String author = people.names(List.of(post.author())).getOrDefault(post.author(), "");
        Optional<CampaignSummary> campaign = campaigns.all().stream()
                .filter(known -> known.id().equals(post.draft().campaign()))
                .findFirst();
        return new PostReading(post, opds.byId().get(post.opd()).name(), pillar, campaign, author);
    }

    PostChoices choices(PostDetail post, Runnable onDecided) {
        return new PostChoices(posts, post, currentUser.require(), clock, onDecided);
    }

    /** What an admin of the post's department can do whatever stage it is in. */
    List<Choice> planning(PostDetail post, PostChoices choices, Runnable onChanged) {
        List<Choice> planning = new ArrayList<>();
        if (choices.allows(PostAction.RESCHEDULE)) {
            planning.add(Choice.plain(text("move.title"), () -> moving.ask(post, onChanged)));
        }
        if (currentUser.require().administers(post.opd())) {
            String label = post.stage() == Stage.REJECTED ? "copy.asDraft" : "copy.title";
            planning.add(Choice.plain(text(label), () -> copying.ask(post, onChanged)));
        }
        return planning;
    }

    private static String text(String key) {
        return UI.getCurrent().getTranslation(key);
    }

    /** The reviewer's buttons, those of the page itself, and those of the post; what is done most stands first. */
    DecisionBar decisionBar(PostDetail post, List<Choice> own, PostChoices choices, Runnable onDecided) {
        SubjectRef subject = posts.subject(post.id());
        Optional<ReviewChoices> review =
                reviews.state(subject).map(state -> new ReviewChoices(subject, state, reviews, onDecided));
        List<Choice> all = Stream.of(review.map(ReviewChoices::choices).orElse(List.of()), own, choices.choices())
                .flatMap(List::stream)
                .sorted(Comparator.comparing(Choice::isPrimary).reversed())
                .toList();
        return new DecisionBar(all, review.flatMap(ReviewChoices::hint));
    }

    UrgentBanner urgentBanner(PostDetail post, List<Entry> moves) {
        return new UrgentBanner(moves, () -> reviews.state(posts.subject(post.id())));
    }

    List<Entry> moves(PostId id) {
        return histories.entries(posts.subject(id));
    }

    /** What people say about the post, field by field. */
    RemarksPanel remarksPanel(PostDetail post) {
        Map<String, String> fields = new LinkedHashMap<>();
        fields.put("", text("remark.whole"));
        REMARKED.forEach(field -> fields.put(field, text("post." + field)));
        List<PostMedia> pictures = post.draft().media();
        pictures.forEach(picture -> fields.put(
                picture.media().value().toString(),
                UI.getCurrent().getTranslation("remark.picture", pictures.indexOf(picture) + 1, picture.altText())));
        boolean writes = currentUser.require().may(Permission.REMARK_WRITE);
        return new RemarksPanel(remarks, people, posts.subject(post.id()), post.revision(), fields, writes);
    }

    AdvicePanel advicePanel(PostId id) {
        return new AdvicePanel(reviews.answers(posts.subject(id)), people);
    }

    HistoryPanel historyPanel(PostDetail post, List<Entry> moves) {
        return histories.of(posts.subject(post.id()), moves);
    }
}
