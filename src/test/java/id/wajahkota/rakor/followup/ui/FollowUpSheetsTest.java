package id.wajahkota.rakor.followup.ui;

import static org.assertj.core.api.Assertions.assertThat;

import id.wajahkota.ScreenTest;
import id.wajahkota.city.identity.DemoPeople;
import id.wajahkota.platform.spreadsheet.Book;
import id.wajahkota.platform.spreadsheet.Cover;
import id.wajahkota.platform.spreadsheet.Sheet;
import id.wajahkota.platform.spreadsheet.WorkbookFile;
import id.wajahkota.rakor.followup.DirectiveDraft;
import id.wajahkota.rakor.followup.DirectiveId;
import id.wajahkota.rakor.followup.Directives;
import id.wajahkota.rakor.meeting.MeetingFixture;
import id.wajahkota.rakor.meeting.MeetingId;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.test.context.support.WithUserDetails;

@WithUserDetails("sekretariat")
class FollowUpSheetsTest extends ScreenTest {

    @Autowired
    private FollowUpSheets sheets;

    @Autowired
    private Directives directives;

    @Autowired
    private MeetingFixture meetings;

    @Autowired
    private DemoPeople people;

    @TempDir
    private Path folder;

    @Test
    void whatIsDirectedToAllDepartmentsIsWrittenAwayFromTheScreen() throws Exception {
        MeetingId meeting = meetings.running("Rakor semua OPD", people.opdOf("opd.dishub"));
        directives.record(
                DirectiveId.next(), meeting, new DirectiveDraft(null, "Wali Kota", "", "Jawab cepat", Set.of(), null));
        List<Sheet<?>> taken = sheets.of(meeting);
        Path file = folder.resolve("rakor.xlsx");
        CompletableFuture.runAsync(() -> WorkbookFile.write(
                        file, new Book("rakor", new Cover("Sampul", "Rakor", List.of(), "Baris"), taken), rows -> {}))
                .get();
        try (XSSFWorkbook read = new XSSFWorkbook(file.toFile())) {
            assertThat(read.getSheet("Arahan").getRow(1).getCell(3).getStringCellValue())
                    .isEqualTo("semua OPD");
        }
    }
}
