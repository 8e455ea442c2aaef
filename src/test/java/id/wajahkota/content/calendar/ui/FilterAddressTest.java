package id.wajahkota.content.calendar.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.router.QueryParameters;
import id.wajahkota.city.identity.OpdId;
import id.wajahkota.city.identity.OpdSummary;
import id.wajahkota.city.identity.UserId;
import id.wajahkota.content.calendar.CalendarFilter;
import id.wajahkota.content.campaign.CampaignId;
import id.wajahkota.content.campaign.PillarId;
import id.wajahkota.content.post.Channel;
import id.wajahkota.content.post.PostStage;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FilterAddressTest {

    private static final OpdId DISHUB = new OpdId(UUID.randomUUID());
    private static final FilterAddress ADDRESS =
            new FilterAddress(List.of(new OpdSummary(DISHUB, "DISHUB", "Dinas Perhubungan")));
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 24);

    private static CalendarState read(String query) {
        return CalendarState.of(QueryParameters.fromString(query), TODAY, ADDRESS);
    }

    @Test
    void whatIsWrittenIsReadBack() {
        CalendarFilter filter = new CalendarFilter(
                Set.of(DISHUB),
                Set.of(new PillarId(UUID.randomUUID())),
                Set.of(Channel.X, Channel.TIKTOK),
                new CampaignId(UUID.randomUUID()),
                Set.of(PostStage.IN_REVIEW),
                new UserId(UUID.randomUUID()),
                "satu & dua=tiga, 😀");
        CalendarState state = new CalendarState(CalendarKind.WEEK, TODAY, filter);
        assertThat(read(state.address(ADDRESS).getQueryString())).isEqualTo(state);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "tampilan=apa&tanggal=2026-02-31&opd=LAIN&pilar=x&kanal=koran&tahap=&kampanye=1&penulis=<script>",
                "tanggal=&bulan=2026-13"
            })
    void whatNobodyKnowsIsPassedOver(String query) {
        assertThat(read(query)).isEqualTo(new CalendarState(CalendarKind.AUTO, TODAY, CalendarFilter.all()));
    }

    @Test
    void aMonthAloneIsEnough() {
        assertThat(read("bulan=2018-12").date()).isEqualTo(LocalDate.of(2018, 12, 1));
    }

    @Test
    void aLongSearchIsCut() {
        assertThat(read("cari=" + "a".repeat(5000)).filter().text()).hasSize(CalendarFilter.TEXT_LIMIT);
    }
}
