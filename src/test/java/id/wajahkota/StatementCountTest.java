package id.wajahkota;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.router.QueryParameters;
import id.wajahkota.shared.Wib;
import jakarta.persistence.EntityManagerFactory;
import java.time.Instant;
import org.hibernate.SessionFactory;
import org.hibernate.stat.Statistics;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.test.context.support.WithUserDetails;

/** The main screens ask the database a fixed number of questions, whatever there is to show. */
@WithUserDetails("sekretariat")
class StatementCountTest extends ScreenTest {

    @Autowired
    private EntityManagerFactory database;

    private long statementsOf(Runnable screen) {
        Statistics statistics = database.unwrap(SessionFactory.class).getStatistics();
        statistics.clear();
        screen.run();
        return statistics.getPrepareStatementCount();
    }

    @Test
    void aMonthOfTheCalendarTakesTwoStatements() {
        String month = Wib.month(Instant.now()).toString();
        assertThat(statementsOf(() -> UI.getCurrent().navigate("kalender", QueryParameters.of("bulan", month))))
                .as("departments, tiles")
                .isEqualTo(2);
    }

    @Test
    void theQueueTakesOneStatementPerCountAndOneForThePage() {
        assertThat(statementsOf(() -> {
                    UI.getCurrent().navigate("persetujuan");
                    roundTrip();
                }))
                .as("a count for each of three tabs, departments, the page")
                .isEqualTo(5);
    }

    @Test
    void theHomePageTakesAFixedNumber() {
        UI.getCurrent().navigate("persetujuan");
        assertThat(statementsOf(() -> UI.getCurrent().navigate("")))
                .as("decisions: departments, page, count; the week: tiles, departments")
                .isEqualTo(5);
    }
}
