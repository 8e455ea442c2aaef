package id.wajahkota.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import id.wajahkota.city.identity.DemoPeople;
import id.wajahkota.content.campaign.CampaignColour;
import id.wajahkota.content.campaign.CampaignDraft;
import id.wajahkota.content.campaign.CampaignId;
import id.wajahkota.content.campaign.Campaigns;
import id.wajahkota.content.post.PostFixture;
import id.wajahkota.content.post.PostId;
import id.wajahkota.content.post.Posts;
import id.wajahkota.platform.shared.SuiteClock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;

/** A department submits a campaign; the academic judges it with its calendar, and the secretariat decides. */
class CampaignJourneyIT extends BrowserJourney {

    private static final String LEAD = "opd.disporapar";

    @Autowired
    private Campaigns campaigns;

    @Autowired
    private Posts posts;

    @Autowired
    private DemoPeople people;

    @ParameterizedTest(name = "at {0} pixels")
    @CsvSource({"1440", "375"})
    void aCampaignIsJudgedWithItsCalendarAndApproved(int width) {
        String theme = "Malang menyapa tamu " + width;
        CampaignId campaign = begin(theme);
        PostId post = plan(campaign, "Peta sepeda untuk tamu " + width);
        try (Visitor lead = stranger(width).logIn(LEAD);
                Visitor adviser = stranger(width).logIn("akademisi");
                Visitor secretariat = stranger(width).logIn("sekretariat")) {
            adviser.open("/kampanye/" + campaign.value());
            assertThat(adviser.text("Tidak ditemukan").first()).isVisible();
            lead.open("/kampanye/" + campaign.value());
            lead.look("campaign-draft-" + width);
            lead.button("Ajukan kampanye").click();
            assertThat(lead.page().locator(".view-header")).containsText("Diajukan");
            remark(adviser, theme, post, width);
            advise(adviser, campaign, width);
            approve(secretariat, theme, width);
            lead.open("/kampanye/" + campaign.value());
            assertThat(lead.page().locator(".view-header")).containsText("Disetujui");
            assertThat(lead.text("Catatan pada konten kampanye (1)")).isVisible();
            lead.look("campaign-approved-" + width);
        }
    }

    private CampaignId begin(String theme) {
        LocalDate starts = SuiteClock.today().plusDays(20);
        return people.ask(
                LEAD,
                () -> campaigns.create(new CampaignDraft(
                        theme,
                        "Setiap tamu disapa dengan ramah dan tahu ke mana bertanya. 🙏",
                        starts,
                        starts.plusDays(30),
                        people.opdOf(LEAD),
                        Set.of(people.opdOf("opd.dishub")),
                        null,
                        "#MalangMenyapa",
                        "",
                        null,
                        2,
                        CampaignColour.PURPLE)));
    }

    private PostId plan(CampaignId campaign, String title) {
        return people.ask(
                LEAD,
                () -> posts.create(
                        PostFixture.of(people.opdOf(LEAD), SuiteClock.now().plus(Duration.ofDays(22)))
                                .titled(title)
                                .within(campaign)
                                .draft()));
    }

    private static void remark(Visitor adviser, String theme, PostId post, int width) {
        adviser.open("/kampanye");
        assertThat(adviser.heading("Perlu pertimbangan saya")).isVisible();
        adviser.look("campaigns-adviser-" + width);
        adviser.link(theme).click();
        assertThat(adviser.heading(theme)).isVisible();
        adviser.open("/konten/" + post.value());
        adviser.button("Tulis catatan").click();
        adviser.page()
                .getByRole(AriaRole.TEXTBOX, new Page.GetByRoleOptions().setName("Catatan"))
                .fill("Sebutkan tempat menyewa sepedanya.");
        adviser.dialogButton("Kirim").click();
        assertThat(adviser.text("Sebutkan tempat menyewa sepedanya.")).isVisible();
    }

    private static void advise(Visitor adviser, CampaignId campaign, int width) {
        adviser.open("/kampanye/" + campaign.value());
        adviser.look("campaign-adviser-" + width);
        adviser.button("Beri pertimbangan").click();
        for (int criterion = 0; criterion < 5; criterion++) {
            adviser.page().getByLabel("4 baik").nth(criterion).check();
        }
        adviser.page()
                .getByLabel("Mendukung", new Page.GetByLabelOptions().setExact(true))
                .check();
        adviser.dialogButton("Kirim pertimbangan").click();
        assertThat(adviser.heading("Ringkasan penilaian")).isVisible();
        assertThat(adviser.page().locator("portal-chart svg")).isVisible();
    }

    private static void approve(Visitor secretariat, String theme, int width) {
        secretariat.open("/persetujuan");
        secretariat.link(theme).click();
        assertThat(secretariat.heading("Ringkasan penilaian")).isVisible();
        secretariat.look("review-campaign-" + width);
        secretariat.button("Setujui").click();
        secretariat.dialogButton("Setujui").click();
        assertThat(secretariat.text("Persetujuan disimpan")).isVisible();
    }
}
