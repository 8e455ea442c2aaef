package id.wajahkota.oversight.report;

import static id.wajahkota.city.identity.DemoPeople.DISHUB;
import static id.wajahkota.city.identity.DemoPeople.DISPORAPAR;
import static id.wajahkota.city.identity.DemoPeople.SECRETARIAT;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.wajahkota.PortalTest;
import id.wajahkota.city.identity.DemoPeople;
import id.wajahkota.city.identity.OpdSummary;
import id.wajahkota.content.post.Channel;
import id.wajahkota.content.post.PostDecision;
import id.wajahkota.content.post.PostFixture;
import id.wajahkota.content.post.PostId;
import id.wajahkota.content.post.Posts;
import id.wajahkota.platform.document.PaperFormat;
import id.wajahkota.platform.shared.NotFoundException;
import id.wajahkota.platform.shared.SuiteClock;
import id.wajahkota.review.approval.ReviewDecision;
import id.wajahkota.review.approval.Reviews;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.apache.poi.xwpf.extractor.XWPFWordExtractor;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@PortalTest
class ReportsTest {

    @Autowired
    private Reports reports;

    @Autowired
    private ReportFiles files;

    @Autowired
    private Posts posts;

    @Autowired
    private Reviews reviews;

    @Autowired
    private DemoPeople people;

    private PostId plan(String person, Instant slot) {
        return people.ask(
                person,
                () -> posts.create(PostFixture.of(people.opdOf(person), slot).draft()));
    }

    private void decide(String person, PostId id, Instant at, PostDecision decision) {
        people.act(person, at, () -> posts.decide(id, posts.find(id).version(), decision));
    }

    /** Monday morning until Tuesday morning, both at nine in the city: a working day of 7.5 hours. */
    private void approve(String person, PostId id, Instant monday) {
        decide(person, id, monday, new PostDecision.Submit());
        people.act(
                SECRETARIAT,
                monday.plus(Duration.ofDays(1)),
                () -> reviews.decide(id.subject(), new ReviewDecision.Approve(new ReviewDecision.Seen(1, 0), "")));
    }

    private Report read(String person, String period) {
        return people.ask(person, () -> reports.of(Period.read(period).orElseThrow(), Optional.empty()));
    }

    @Test
    void whatBecameOfTheMonthsPostsIsCountedByTheCitysCalendar() {
        Instant slot = Instant.parse("2049-03-10T02:00:00Z");
        Instant monday = Instant.parse("2049-03-01T02:00:00Z");
        PostId late = plan(DISPORAPAR, slot);
        approve(DISPORAPAR, late, monday);
        decide(
                DISPORAPAR,
                late,
                slot.plus(Duration.ofHours(3)),
                new PostDecision.Publish(
                        Map.of(Channel.INSTAGRAM, "https://instagram.com/p/1"), slot.plus(Duration.ofHours(2))));
        plan(DISPORAPAR, Instant.parse("2049-02-28T17:00:00Z"));
        plan(DISPORAPAR, Instant.parse("2049-03-31T17:00:00Z"));
        PostId cancelled = plan(DISPORAPAR, slot);
        decide(DISPORAPAR, cancelled, SuiteClock.now(), new PostDecision.Cancel("Batal"));

        Report report = read(DISPORAPAR, "2049-03");

        assertThat(report.now().posts())
                .as("midnight of 1 March belongs to March, midnight of 1 April does not")
                .isEqualTo(new PostFigures(2, 1, 1, 1, 0, 0, 2));
        assertThat(report.now().approval())
                .isEqualTo(new ApprovalTime(1, Duration.ofMinutes(450), Duration.ofMinutes(450)));
        assertThat(report.months())
                .hasSize(6)
                .last()
                .satisfies(month -> assertThat(month.posts().planned()).isEqualTo(2));
        assertThat(read(DISPORAPAR, "2049-04").before().posts().planned()).isEqualTo(2);
    }

    @Test
    void anAdminReadsTheirOwnDepartmentAndTheSecretariatEveryOne() {
        plan(DISPORAPAR, Instant.parse("2049-06-10T02:00:00Z"));
        plan(DISHUB, Instant.parse("2049-06-11T02:00:00Z"));
        assertThat(read(DISPORAPAR, "2049-06").opds()).containsOnlyKeys(people.opdOf(DISPORAPAR));
        assertThat(read(SECRETARIAT, "2049-06").opds())
                .containsOnlyKeys(people.opdOf(DISPORAPAR), people.opdOf(DISHUB));
        assertThat(people.ask(DISPORAPAR, reports::readable))
                .extracting(OpdSummary::id)
                .containsExactly(people.opdOf(DISPORAPAR));
        assertThatThrownBy(() -> people.ask(
                        DISPORAPAR,
                        () -> reports.of(Period.read("2049-06").orElseThrow(), Optional.of(people.opdOf(DISHUB)))))
                .isInstanceOf(NotFoundException.class);
    }

    @Test
    void thePaperSaysTheFiguresAndTheWorkbookDrawsThem() throws IOException {
        plan(DISHUB, Instant.parse("2049-09-10T02:00:00Z"));
        Period period = Period.read("2049-09").orElseThrow();
        byte[] paper =
                people.ask(DISHUB, () -> files.paper(period, Optional.of(people.opdOf(DISHUB)), PaperFormat.DOCX));
        try (XWPFWordExtractor words = new XWPFWordExtractor(new XWPFDocument(new ByteArrayInputStream(paper)))) {
            assertThat(words.getText())
                    .contains("Selama September 2049", "merencanakan 1 konten", "Belum ada konten untuk pilar Budaya");
        }
        byte[] workbook = people.ask(DISHUB, () -> files.workbook(period, Optional.empty()));
        try (XSSFWorkbook read = new XSSFWorkbook(new ByteArrayInputStream(workbook))) {
            assertThat(read.getSheet("Angka pokok").getRow(3).getCell(1).getNumericCellValue())
                    .isEqualTo(1);
            assertThat(read.getSheet("Keseimbangan pilar").getDrawingPatriarch().getCharts())
                    .hasSize(1);
        }
        assertThat(people.ask(SECRETARIAT, () -> files.paper(period, Optional.empty(), PaperFormat.PDF)))
                .startsWith("%PDF".getBytes(StandardCharsets.US_ASCII));
    }
}
