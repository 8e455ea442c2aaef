package id.wajahkota.content.calendar;

import static id.wajahkota.city.identity.DemoPeople.DISHUB;
import static id.wajahkota.city.identity.DemoPeople.LEADER;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.wajahkota.PortalTest;
import id.wajahkota.city.identity.DemoPeople;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@PortalTest
class SavedFiltersTest {

    @Autowired
    private SavedFilters filters;

    @Autowired
    private DemoPeople people;

    private List<KeptFilter> of(String person) {
        return people.ask(person, filters::all);
    }

    @Test
    void aFilterIsItsOwnersAloneAndOneIsTheDefault() {
        people.act(LEADER, () -> {
            filters.keep("Wisata saja", "kanal=x");
            filters.keep("Semua draf", "tahap=draft");
            filters.keep("wisata saja", "kanal=tiktok");
        });
        assertThat(of(LEADER)).extracting(KeptFilter::query).containsExactly("tahap=draft", "kanal=tiktok");
        for (KeptFilter chosen : of(LEADER)) {
            people.act(LEADER, () -> filters.openWith(Optional.of(chosen.id())));
            assertThat(of(LEADER).stream().filter(KeptFilter::isDefault))
                    .containsExactly(new KeptFilter(chosen.id(), chosen.name(), chosen.query(), true));
        }
        KeptFilter foreign = of(LEADER).getFirst();
        people.act(DISHUB, () -> filters.delete(foreign.id()));
        assertThat(of(LEADER)).hasSize(2);
        assertThat(of(DISHUB)).isEmpty();
    }

    @Test
    void aNameAndAFilterAreNeeded() {
        assertThatThrownBy(() -> people.act(DISHUB, () -> filters.keep(" ", "kanal=x")))
                .hasMessageContaining("FILTER_NAME_REQUIRED");
        assertThatThrownBy(() -> people.act(DISHUB, () -> filters.keep("Kosong", "")))
                .hasMessageContaining("FILTER_EMPTY");
        assertThatThrownBy(() -> people.act(DISHUB, () -> filters.keep("a".repeat(121), "kanal=x")))
                .hasMessageContaining("FILTER_NAME_TOO_LONG");
    }
}
