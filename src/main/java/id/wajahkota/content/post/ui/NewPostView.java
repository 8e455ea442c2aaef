package id.wajahkota.content.post.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import id.wajahkota.city.identity.OpdId;
import id.wajahkota.city.identity.OpdSummary;
import id.wajahkota.city.identity.Permission;
import id.wajahkota.city.identity.ScreenFor;
import id.wajahkota.content.campaign.CampaignId;
import id.wajahkota.content.post.PostDetail;
import id.wajahkota.content.post.PostDraft;
import id.wajahkota.content.post.PostId;
import id.wajahkota.platform.shared.CityDays;
import id.wajahkota.platform.shared.Wib;
import id.wajahkota.review.approval.ui.Choice;
import id.wajahkota.review.approval.ui.DecisionBar;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

/** Plans a new post; the day may come from the calendar. */
@Route(NewPostAddress.ROUTE)
@ScreenFor(Permission.CONTENT_PLAN)
class NewPostView extends Main implements BeforeEnterObserver, HasDynamicTitle {

    /** When a day is chosen without a time: the hour at which most of the city's accounts post. */
    private static final LocalTime USUAL_TIME = LocalTime.of(9, 0);

    private static final String CAMPAIGN = "kampanye";

    private final transient PostEditors editors;

    NewPostView(PostEditors editors) {
        this.editors = editors;
        setId("content");
        addClassName("post-view");
    }

    /** Each window has a key of its own in its address, so that a reload brings back what was typed there and nothing else. */
    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        QueryParameters asked = event.getLocation().getQueryParameters();
        asked.getSingleParameter(NewPostAddress.KEY)
                .flatMap(NewPostView::key)
                .ifPresentOrElse(
                        key -> show(event, key),
                        () -> event.forwardTo(
                                NewPostView.class,
                                asked.merging(
                                        NewPostAddress.KEY, UUID.randomUUID().toString())));
    }

    private static Optional<UUID> key(String text) {
        try {
            return Optional.of(UUID.fromString(text));
        } catch (IllegalArgumentException notOne) {
            return Optional.empty();
        }
    }

    private void show(BeforeEnterEvent event, UUID key) {
        Optional<Instant> slot = event.getLocation()
                .getQueryParameters()
                .getSingleParameter(PostView.DAY)
                .flatMap(NewPostView::slotOn);
        OpdId opd = editors.ownOpds().stream().map(OpdSummary::id).findFirst().orElse(null);
        Optional<CampaignId> campaign = event.getLocation()
                .getQueryParameters()
                .getSingleParameter(CAMPAIGN)
                .flatMap(this::campaign);
        PostDraft empty = PostDraft.empty(opd, slot.orElse(null)).within(opd, campaign.orElse(null));
        PostEditor editor = editors.editor(key, empty, getLocale());
        PostSaving saving = new PostSaving(editors, editor, NewPostView::stayAt, NewPostView::open);
        removeAll();
        List<Choice> choices = Stream.concat(saving.choices().stream(), Stream.of(saving.urgent()))
                .toList();
        add(new PostHeader(new DecisionBar(choices, Optional.empty())), editors.begun(key), editor);
    }

    /** The address names a day, or a time on a day, of the city. */
    private static Optional<Instant> slotOn(String moment) {
        try {
            LocalDateTime local = moment.contains("T")
                    ? LocalDateTime.parse(moment)
                    : LocalDate.parse(moment).atTime(USUAL_TIME);
            return Optional.of(Wib.instant(local))
                    .filter(time -> CityDays.check("slot", time).isEmpty());
        } catch (DateTimeException notAMoment) {
            return Optional.empty();
        }
    }

    /** A new post may be meant for a campaign; one that does not take the department's posts is left out. */
    private Optional<CampaignId> campaign(String id) {
        try {
            CampaignId wanted = new CampaignId(UUID.fromString(id));
            return editors.takesPosts(wanted) ? Optional.of(wanted) : Optional.empty();
        } catch (IllegalArgumentException notAnId) {
            return Optional.empty();
        }
    }

    /** From the first save on the address is that of the post: whoever reloads it goes on there and makes no second one. */
    private static void stayAt(PostDetail post) {
        UI.getCurrent()
                .getPage()
                .getHistory()
                .replaceState(null, "konten/" + post.id().value());
    }

    private static void open(PostId id) {
        UI.getCurrent().navigate("konten/" + id.value());
    }

    @Override
    public String getPageTitle() {
        return getTranslation("page.title", getTranslation("calendar.new"));
    }
}
