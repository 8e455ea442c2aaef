package id.wajahkota.content.campaign;

import static id.wajahkota.city.identity.DemoPeople.DISHUB;
import static id.wajahkota.city.identity.DemoPeople.DISPORAPAR;
import static id.wajahkota.city.identity.DemoPeople.SECRETARIAT;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.wajahkota.PortalTest;
import id.wajahkota.city.identity.DemoPeople;
import id.wajahkota.content.calendar.CalendarFilter;
import id.wajahkota.content.calendar.CalendarFixture;
import id.wajahkota.content.calendar.CalendarTile;
import id.wajahkota.content.calendar.ContentCalendar;
import id.wajahkota.content.calendar.DaySpan;
import id.wajahkota.content.post.PostFixture;
import id.wajahkota.content.post.PostId;
import id.wajahkota.platform.shared.NotFoundException;
import id.wajahkota.platform.shared.RefusedException;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;

@PortalTest
class CampaignsTest {

    private static final String OUTSIDER = "opd.dinkes";
    private static final LocalDate DAY = LocalDate.of(2046, 1, 1);

    @Autowired
    private Campaigns campaigns;

    @Autowired
    private CampaignProgress progress;

    @Autowired
    private CalendarFixture planned;

    @Autowired
    private ContentCalendar calendar;

    @Autowired
    private DemoPeople people;

    private CampaignDraft draft(String theme) {
        return new CampaignDraft(
                theme,
                "Wajah kota yang ramah",
                DAY,
                DAY.plusDays(30),
                people.opdOf(DISPORAPAR),
                Set.of(people.opdOf(DISHUB)),
                null,
                "#Uji",
                "",
                null,
                null,
                CampaignColour.PURPLE);
    }

    private CampaignId begun(String theme) {
        return people.ask(DISPORAPAR, () -> campaigns.create(draft(theme)));
    }

    private boolean isListedFor(String person, CampaignId id) {
        return people.ask(person, campaigns::all).stream()
                .anyMatch(campaign -> campaign.id().equals(id));
    }

    @Test
    void whoTakesPartAndWhoSeesEverythingReadsIt() {
        CampaignId id = begun("Pesta rakyat <script>alert(1)</script> 😀");
        for (String reader : List.of(DISPORAPAR, DISHUB, SECRETARIAT, "pimpinan", "inspektorat")) {
            assertThat(isListedFor(reader, id)).as(reader).isTrue();
            assertThat(people.ask(reader, () -> campaigns.find(id)).draft())
                    .isEqualTo(draft("Pesta rakyat <script>alert(1)</script> 😀"));
        }
        assertThat(isListedFor(OUTSIDER, id)).isFalse();
        assertThat(isListedFor("akademisi", id)).isFalse();
        assertThatThrownBy(() -> people.ask(OUTSIDER, () -> campaigns.find(id))).isInstanceOf(NotFoundException.class);
        assertThatThrownBy(() -> people.ask("akademisi", () -> campaigns.find(id)))
                .isInstanceOf(NotFoundException.class);
    }

    @Test
    void onlyTheLeadingDepartmentChangesIt() {
        CampaignId id = begun("Milik DISPORAPAR");
        assertThatThrownBy(() -> people.act(
                        DISHUB, () -> campaigns.decide(id, 0, new CampaignDecision.Edit(draft("Diambil alih")))))
                .isInstanceOf(NotFoundException.class);
        assertThatThrownBy(() -> people.act(
                        SECRETARIAT, () -> campaigns.decide(id, 0, new CampaignDecision.Edit(draft("Diambil alih")))))
                .isInstanceOf(AccessDeniedException.class);
    }

    @Test
    void aSaveOverSomebodyElsesIsRefused() {
        CampaignId id = begun("Semula");
        people.act(DISPORAPAR, () -> campaigns.decide(id, 0, new CampaignDecision.Edit(draft("Berubah"))));
        assertThatThrownBy(() -> people.act(
                        DISPORAPAR, () -> campaigns.decide(id, 0, new CampaignDecision.Edit(draft("Terlambat")))))
                .isInstanceOf(RefusedException.class)
                .hasMessageContaining("CAMPAIGN_EDITED_MEANWHILE");
    }

    @Test
    void aParticipantAddsPostsAndAnOutsiderDoesNot() {
        CampaignId id = begun("Bersama");
        planned.draft(DISHUB, planned.typed(DISHUB, DAY.atTime(9, 0)).within(id));
        PostFixture foreign = planned.typed(OUTSIDER, DAY.atTime(9, 0)).within(id);
        assertThatThrownBy(() -> planned.draft(OUTSIDER, foreign))
                .isInstanceOf(RefusedException.class)
                .hasMessageContaining("CAMPAIGN_NOT_YOURS");
    }

    @Test
    void itsProgressIsCountedForEachDepartment() {
        CampaignId id = begun("Dihitung");
        planned.draft(DISHUB, planned.typed(DISHUB, DAY.atTime(10, 0)).within(id));
        planned.approved(
                DISPORAPAR, planned.typed(DISPORAPAR, DAY.atTime(11, 0)).within(id));
        assertThat(people.ask(SECRETARIAT, () -> progress.of(List.of(id))).get(id))
                .containsExactlyInAnyOrder(
                        new CampaignProgress.OfOpd(people.opdOf(DISHUB), 1, 0, 0, 0),
                        new CampaignProgress.OfOpd(people.opdOf(DISPORAPAR), 1, 1, 0, 0));
    }

    @Test
    void itsCalendarHoldsItsPostsAlone() {
        CampaignId id = begun("Kalender sendiri");
        PostId inside = planned.draft(
                DISHUB, planned.typed(DISHUB, DAY.plusDays(1).atTime(9, 0)).within(id));
        planned.draft(DISHUB, planned.typed(DISHUB, DAY.plusDays(1).atTime(10, 0)));
        assertThat(people.ask(SECRETARIAT, () -> calendar.page(DaySpan.of(DAY.plusDays(1)), CalendarFilter.of(id), 9))
                        .tiles())
                .extracting(CalendarTile::id)
                .containsExactly(inside);
    }
}
