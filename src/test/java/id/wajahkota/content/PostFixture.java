package id.wajahkota.content;

import id.wajahkota.identity.OpdId;
import java.time.Instant;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Builds what an OPD admin might have typed; complete until a test says otherwise. */
public final class PostFixture {

    /** The first of the pillars that every database begins with. */
    public static final PillarId TOURISM = new PillarId(UUID.fromString("019376f0-0000-7000-8000-000000000101"));

    private @Nullable OpdId opd;
    private String title = "Pagi di Kampung Tridi";
    private Set<Channel> channels = Set.of(Channel.INSTAGRAM);
    private @Nullable Instant slot;
    private String caption = "Cat rumah baru saja disegarkan warga.";

    private PostFixture(@Nullable OpdId opd, @Nullable Instant slot) {
        this.opd = opd;
        this.slot = slot;
    }

    public static PostFixture of(OpdId opd, Instant slot) {
        return new PostFixture(opd, slot);
    }

    public PostFixture titled(String words) {
        title = words;
        return this;
    }

    public PostFixture on(Channel... chosen) {
        channels = Set.of(chosen);
        return this;
    }

    public PostFixture captioned(String words) {
        caption = words;
        return this;
    }

    public PostFixture at(@Nullable Instant time) {
        slot = time;
        return this;
    }

    public PostFixture by(@Nullable OpdId department) {
        opd = department;
        return this;
    }

    public PostDraft draft() {
        return new PostDraft(opd, title, TOURISM, channels, slot, caption, "#NgalamRek");
    }
}
