package id.wajahkota.platform.attachment;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.wajahkota.PortalTest;
import id.wajahkota.city.identity.DemoPeople;
import id.wajahkota.platform.shared.SuiteClock;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@PortalTest
class AttachmentQuotaTest {

    private static final String PERSON = "opd.dishub";

    @Autowired
    private Attachments attachments;

    @Autowired
    private AttachmentRepository kept;

    @Autowired
    private DemoPeople people;

    private void broughtAllThatOneMayAt(Instant time) {
        for (long bytes = 0; bytes < Attachments.BYTES_A_DAY; bytes += Attachments.BYTES_LIMIT) {
            kept.save(new Attachment(
                    "rekap.pdf",
                    "application/pdf",
                    Attachments.BYTES_LIMIT,
                    people.user(PERSON).id(),
                    time));
        }
    }

    @Test
    void whoHasBroughtTooMuchWithinADayWaitsForTheNext() {
        Instant yesterday = SuiteClock.now().minus(Duration.ofHours(30));
        broughtAllThatOneMayAt(yesterday);
        assertThatCode(() -> people.act(
                        PERSON, yesterday.plus(Duration.ofHours(25)), () -> attachments.store("a.pdf", new byte[1])))
                .doesNotThrowAnyException();
        Instant noon = yesterday.minus(Duration.ofDays(10));
        broughtAllThatOneMayAt(noon);
        assertThatThrownBy(() -> people.act(
                        PERSON, noon.plus(Duration.ofHours(1)), () -> attachments.store("a.pdf", new byte[1])))
                .hasMessageContaining("ATTACHMENT_QUOTA");
    }
}
