package id.wajahkota;

import static id.wajahkota.StatementCounter.count;
import static id.wajahkota.city.identity.DemoPeople.DISPORAPAR;
import static id.wajahkota.city.identity.DemoPeople.SECRETARIAT;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.router.QueryParameters;
import id.wajahkota.city.identity.DemoPeople;
import id.wajahkota.content.calendar.CalendarFixture;
import id.wajahkota.content.campaign.CampaignColour;
import id.wajahkota.content.campaign.CampaignDraft;
import id.wajahkota.content.campaign.CampaignId;
import id.wajahkota.content.campaign.CampaignSummary;
import id.wajahkota.content.campaign.Campaigns;
import id.wajahkota.content.post.PostId;
import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.test.context.support.WithUserDetails;

/**
 * The main screens ask the database a fixed number of questions, whatever there is to show. Of each number
 * five belong to the frame: the crisis, the follow-ups that wait, and for the menu the count of what waits, for whom the person stands in, and
 * the notices not read yet.
 */
class StatementCountTest extends ScreenTest {

    private static final LocalDate BUSY = LocalDate.of(2043, 5, 4);

    @Autowired
    private CalendarFixture planned;

    @Autowired
    private Campaigns campaigns;

    @Autowired
    private DemoPeople people;

    private static long opening(String path, Map<String, String> parameters) {
        return count(() -> UI.getCurrent().navigate(path, QueryParameters.simple(parameters)));
    }

    private static long openingMonth(LocalDate month) {
        return opening("kalender", Map.of("tanggal", month.toString()));
    }

    @Test
    @WithUserDetails(SECRETARIAT)
    void aMonthOfTheCalendarTakesAsManyWhateverItHolds() {
        for (int day = 0; day < 3; day++) {
            planned.draft(
                    DISPORAPAR, planned.typed(DISPORAPAR, BUSY.plusDays(day).atTime(9, 0)));
        }
        assertThat(openingMonth(BUSY.minusMonths(1)))
                .as("departments, pillars, campaigns, authors; saved filters, limits, balance, tiles, holidays, hours")
                .isEqualTo(15);
        assertThat(openingMonth(BUSY))
                .as("what does not change is not read again")
                .isEqualTo(11);
        assertThat(openingMonth(BUSY.plusMonths(1))).isEqualTo(11);
    }

    @Test
    @WithUserDetails(SECRETARIAT)
    void aReportTakesAsManyWhateverItCounts() {
        planned.draft(DISPORAPAR, planned.typed(DISPORAPAR, BUSY.atTime(11, 0)));
        long nothing = opening("laporan", Map.of("periode", "2039-05"));
        assertThat(nothing)
                .as(
                        "posts, urgent, approvals with hours and holidays, tasks: now and before; months; pillars, departments")
                .isLessThanOrEqualTo(24);
        assertThat(opening("laporan", Map.of("periode", "2043-05"))).isLessThanOrEqualTo(nothing);
    }

    @Test
    @WithUserDetails(SECRETARIAT)
    void theListOfPostsTakesOneForThePageHoweverManyRows() {
        long statements = count(() -> {
            UI.getCurrent().navigate("konten");
            roundTrip();
        });
        assertThat(statements)
                .as("departments, pillars, campaigns, authors; count, the grid's size, the page")
                .isEqualTo(12);
    }

    @Test
    @WithUserDetails(SECRETARIAT)
    void onePostTakesAFixedNumber() {
        PostId id = planned.submitted(DISPORAPAR, planned.typed(DISPORAPAR, BUSY.atTime(15, 0)));
        assertThat(opening("konten/" + id.value(), Map.of()))
                .as(
                        "the post; its moves, and whose post they are of; pillars, campaigns, departments; author; its review, steps, who is asked; for whom the person stands in; answers; names; remarks, whose post it is, who spoke")
                .isEqualTo(21);
    }

    @Test
    @WithUserDetails(SECRETARIAT)
    void aCampaignPageReadsEachKindOfThingOnce() {
        CampaignSummary full = campaign("Akhir Tahun di Malang");
        CampaignDraft nothingYet = new CampaignDraft(
                "Belum ada konten",
                "Uji",
                full.starts(),
                full.ends(),
                full.lead(),
                full.opds(),
                null,
                "",
                "",
                null,
                null,
                CampaignColour.PINK);
        CampaignId empty = people.ask(DISPORAPAR, () -> campaigns.create(nothingYet));
        long ofFull = opening("kampanye/" + full.id().value(), Map.of());
        assertThat(ofFull).as("with posts, advice and remarks").isEqualTo(31);
        assertThat(opening("kampanye/" + empty.value(), Map.of()))
                .as("with none of them")
                .isEqualTo(26);
    }

    private CampaignSummary campaign(String theme) {
        return people.ask(SECRETARIAT, campaigns::all).stream()
                .filter(one -> one.theme().equals(theme))
                .findFirst()
                .orElseThrow();
    }

    @Test
    @WithUserDetails(SECRETARIAT)
    void theQueueTakesOneStatementPerCountAndOneForThePage() {
        long statements = count(() -> {
            UI.getCurrent().navigate("persetujuan");
            roundTrip();
        });
        assertThat(statements)
                .as(
                        "a count for each of five tabs, departments, the page; for whom the person stands in, thrice; working hours and holidays, of what is soon and of what is late; who reads the rows")
                .isEqualTo(20);
    }

    @Test
    @WithUserDetails(SECRETARIAT)
    void theHomePageTakesAFixedNumber() {
        UI.getCurrent().navigate("persetujuan");
        assertThat(opening("", Map.of()))
                .as(
                        "decisions: departments, page, count, for whom, twice; follow-ups: departments, page, count; the week: one page; working hours and holidays")
                .isEqualTo(16);
    }
}
