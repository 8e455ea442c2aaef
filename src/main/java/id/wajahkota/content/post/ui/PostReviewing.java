package id.wajahkota.content.post.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.spring.annotation.SpringComponent;
import id.wajahkota.city.identity.OpdDirectory;
import id.wajahkota.content.campaign.Campaigns;
import id.wajahkota.content.campaign.Pillars;
import id.wajahkota.content.post.PostChange;
import id.wajahkota.content.post.PostDetail;
import id.wajahkota.content.post.PostDraft;
import id.wajahkota.content.post.PostId;
import id.wajahkota.content.post.PostRevisions;
import id.wajahkota.content.post.Posts;
import id.wajahkota.platform.journal.Entry;
import id.wajahkota.review.approval.ui.ReviewedContent;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.UUID;

/** Shows a post where it is decided: what changed since it was last decided, and the whole of it. */
@SpringComponent
class PostReviewing implements ReviewedContent {

    private final Posts posts;
    private final PostReader reader;
    private final PostContext context;
    private final PostRevisions revisions;
    private final OpdDirectory opds;
    private final Pillars pillars;
    private final Campaigns campaigns;

    PostReviewing(
            Posts posts,
            PostReader reader,
            PostContext context,
            PostRevisions revisions,
            OpdDirectory opds,
            Pillars pillars,
            Campaigns campaigns) {
        this.posts = posts;
        this.reader = reader;
        this.context = context;
        this.revisions = revisions;
        this.opds = opds;
        this.pillars = pillars;
        this.campaigns = campaigns;
    }

    @Override
    public String type() {
        return "POST";
    }

    @Override
    public Reading read(UUID id, OptionalInt since, Locale locale) {
        PostDetail post = posts.find(new PostId(id));
        List<Entry> moves = context.moves(post.id());
        List<Component> content = new ArrayList<>();
        content.add(context.urgentBanner(post, moves));
        since.ifPresent(revision -> content.add(createChanges(post, revision, locale)));
        content.add(reader.reading(post, locale));
        return new Reading(
                post.draft().title(),
                content,
                List.of(context.advicePanel(post.id()), context.remarksPanel(post), context.historyPanel(post, moves)));
    }

    private Component createChanges(PostDetail post, int since, Locale locale) {
        Optional<PostDraft> before = revisions.find(post.id(), since);
        if (before.isEmpty()) {
            Paragraph unknown = new Paragraph(UI.getCurrent().getTranslation("changes.unknown", since));
            unknown.addClassName("subtle");
            return unknown;
        }
        return new ChangesPanel(
                since,
                PostChange.between(before.get(), post.draft()),
                ReferenceNames.of(opds.all(), pillars.all(locale), campaigns.all())::get);
    }
}
