package id.wajahkota.content.post;

import id.wajahkota.city.identity.OpdId;
import id.wajahkota.city.identity.PortalUser;
import id.wajahkota.content.campaign.Campaigns;
import id.wajahkota.content.media.MediaLibrary;
import id.wajahkota.platform.shared.Refusal;
import id.wajahkota.platform.shared.RefusedException;
import java.util.ArrayList;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** What a post names must be the writer's to name: the department, its campaign, its pictures. */
@Component
class PostReferences {

    private static final Logger LOG = LoggerFactory.getLogger(PostReferences.class);

    private final Campaigns campaigns;
    private final MediaLibrary library;

    PostReferences(Campaigns campaigns, MediaLibrary library) {
        this.campaigns = campaigns;
        this.library = library;
    }

    /**
     * Lets a draft pass that names nothing of others; what is missing is not its concern.
     *
     * @throws RefusedException with a refusal at each field that names what is not the writer's
     */
    void require(PostDraft draft, PortalUser writer) {
        OpdId opd = draft.opd();
        if (opd == null) {
            return;
        }
        List<Refusal> found = new ArrayList<>();
        if (!writer.administers(opd)) {
            found.add(Refusal.onField("opd", PostRefusal.NOT_PERMITTED));
        }
        if (draft.campaign() != null && !campaigns.accepts(draft.campaign(), opd)) {
            found.add(Refusal.onField("campaign", PostRefusal.CAMPAIGN_NOT_YOURS));
        }
        if (!library.belongTo(opd, draft.media().stream().map(PostMedia::media).toList())) {
            found.add(Refusal.onField("media", PostRefusal.MEDIA_UNKNOWN));
        }
        if (!found.isEmpty()) {
            LOG.warn("{} tried to write a post for {} that names what is not theirs", writer.username(), opd);
            throw new RefusedException(found);
        }
    }
}
