package id.wajahkota.platform.spreadsheet;

import static id.wajahkota.city.identity.DemoPeople.DISHUB;
import static id.wajahkota.city.identity.DemoPeople.DISPORAPAR;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.wajahkota.PortalTest;
import id.wajahkota.city.identity.DemoPeople;
import id.wajahkota.content.calendar.CalendarFilter;
import id.wajahkota.content.calendar.PostList;
import id.wajahkota.content.calendar.PostSlice;
import id.wajahkota.content.calendar.PostTextRow;
import id.wajahkota.platform.shared.NotFoundException;
import id.wajahkota.platform.shared.RefusedException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@PortalTest
class ExportsTest {

    private static final Cover COVER = new Cover("Sampul", "Uji", List.of(), "Baris");

    @Autowired
    private Exports exports;

    @Autowired
    private PostList posts;

    @Autowired
    private DemoPeople people;

    private static Book waitingFor(CountDownLatch gate) {
        Sheet<String> slow = new Sheet<>("Lambat", List.of(Column.text("Baris", 20, row -> row)), row -> {
            try {
                gate.await();
            } catch (InterruptedException stopped) {
                Thread.currentThread().interrupt();
            }
            row.accept("satu");
        });
        return Book.of("lambat", COVER, slow);
    }

    @Test
    void aShortExportIsReadyAtOnceAndReadsWithTheRightsOfItsOwner() throws IOException {
        Sheet<PostTextRow> sheet = new Sheet<>(
                "Konten",
                List.of(Column.text("OPD", 40, row -> row.post().opd().value().toString())),
                row -> posts.each(CalendarFilter.all(), PostSlice.ALL, row));
        ExportDetail export = people.ask(DISPORAPAR, () -> exports.begin(Book.of("konten", COVER, sheet)));
        assertThat(export.state()).isEqualTo(ExportState.READY);
        Path file = people.ask(DISPORAPAR, () -> exports.take(export.id()));
        try (XSSFWorkbook read = new XSSFWorkbook(Files.newInputStream(file))) {
            assertThat(read.getSheetAt(1).getLastRowNum()).isPositive();
            read.getSheetAt(1)
                    .forEach(row -> assertThat(row.getCell(0).getStringCellValue())
                            .isIn("OPD", people.opdOf(DISPORAPAR).value().toString()));
        }
        assertThatThrownBy(() -> people.ask(DISHUB, () -> exports.take(export.id())))
                .as("a file is its owner's only")
                .isInstanceOf(NotFoundException.class);
        people.act(DISPORAPAR, () -> exports.remove(export.id()));
        assertThat(file).doesNotExist();
    }

    @Test
    void aLongExportGoesOnCanBeStoppedAndLeavesRoomForNoMoreThanThree() {
        CountDownLatch gate = new CountDownLatch(1);
        List<ExportDetail> begun = people.ask(
                DISHUB,
                () -> List.of(
                        exports.begin(waitingFor(gate)),
                        exports.begin(waitingFor(gate)),
                        exports.begin(waitingFor(gate))));
        try {
            assertThat(begun)
                    .allSatisfy(
                            export -> assertThat(export.state().isUnderWay()).isTrue());
            assertThatThrownBy(() -> people.ask(DISHUB, () -> exports.begin(waitingFor(gate))))
                    .isInstanceOf(RefusedException.class);
            assertThatThrownBy(() -> people.ask(
                            DISHUB, () -> exports.take(begun.getFirst().id())))
                    .as("nothing is sent before it is whole")
                    .isInstanceOf(NotFoundException.class);
            people.act(DISHUB, () -> exports.cancel(begun.getFirst().id()));
            assertThat(people.ask(DISHUB, () -> exports.find(begun.getFirst().id()))
                            .state())
                    .isEqualTo(ExportState.CANCELLED);
        } finally {
            gate.countDown();
            begun.forEach(export -> people.act(DISHUB, () -> exports.remove(export.id())));
        }
        assertThat(people.ask(DISHUB, exports::mine)).isEmpty();
    }
}
