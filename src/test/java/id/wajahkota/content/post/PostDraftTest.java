package id.wajahkota.content.post;

import static org.assertj.core.api.Assertions.assertThat;

import id.wajahkota.city.identity.OpdId;
import id.wajahkota.content.media.MediaId;
import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

class PostDraftTest {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    @Test
    void typingThatAnOlderPortalKeptIsStillRead() {
        String kept = """
                {"opd":null,"title":"Setengah jadi","pillar":null,"channels":["X"],"slot":null,"caption":"Halo","hashtags":""}
                """;
        PostDraft draft = JSON.readValue(kept, PostDraft.class);
        assertThat(draft.title()).isEqualTo("Setengah jadi");
        assertThat(draft.holdsNothing()).isFalse();
        assertThat(draft.textOn(Channel.X)).isEqualTo("Halo");
    }

    @Test
    void whatIsTypedIsReadBackAsItWas() {
        PostDraft draft = PostFixture.of(new OpdId(UUID.randomUUID()), Instant.EPOCH)
                .on(Channel.X, Channel.INSTAGRAM)
                .captionedOn(Channel.X, "Singkat 😀")
                .showing(new PostMedia(new MediaId(UUID.randomUUID()), "Pagi"))
                .linking("https://example.org/v")
                .noting("Catatan")
                .draft();
        assertThat(JSON.readValue(JSON.writeValueAsString(draft), PostDraft.class))
                .isEqualTo(draft);
    }
}
