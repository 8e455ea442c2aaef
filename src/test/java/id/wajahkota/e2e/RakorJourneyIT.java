package id.wajahkota.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import id.wajahkota.city.identity.DemoPeople;
import id.wajahkota.platform.document.PaperText;
import id.wajahkota.platform.shared.NewId;
import id.wajahkota.platform.shared.SuiteClock;
import id.wajahkota.platform.shared.Wib;
import id.wajahkota.rakor.meeting.AttendanceList;
import id.wajahkota.rakor.meeting.MeetingId;
import id.wajahkota.rakor.meeting.MeetingRoom;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;

/** Two rakor: invited to, checked in by the code, written, finalised; evidence is returned once and verified. */
class RakorJourneyIT extends BrowserJourney {

    private static final String DIRECTIVE =
            "Menjawab pengaduan warga memerlukan kecepatan dalam mengelola media sosial";
    private static final Path PAPERS = Path.of("target/papers");

    @Autowired
    private AttendanceList attendance;

    @Autowired
    private MeetingRoom room;

    @Autowired
    private DemoPeople people;

    @ParameterizedTest(name = "at {0} pixels")
    @CsvSource({"1440", "375"})
    void aDirectiveGoesFromItsQuoteToItsVerification(int width) throws IOException {
        String title = "Rakor admin medsos " + width;
        try (Visitor secretariat = stranger(width).logIn("sekretariat");
                Visitor department = stranger(width).logIn("opd.dispendukcapil")) {
            MeetingId meeting = plan(secretariat, title, width);
            department.open("/rakor/" + meeting.value());
            assertThat(department.text("Tidak ditemukan")).isVisible();
            secretariat.button("Undang").click();
            secretariat.answer("Undang").click();
            assertThat(secretariat.page().locator(".view-header")).containsText("Diundang");
            answer(department, meeting, width);
            secretariat.button("Mulai rakor").click();
            secretariat.answer("Mulai rakor").click();
            assertThat(secretariat.page().locator(".view-header")).containsText("Berlangsung");
            checkIn(department, meeting, width);
            write(secretariat, meeting, width);
            project(secretariat, meeting, width);
            finish(secretariat, meeting, width);
            papers(secretariat, title, width);
            followUp(secretariat, department, width);
            export(secretariat, width);
            carryOver(secretariat, width);
        }
    }

    private MeetingId plan(Visitor secretariat, String title, int width) {
        secretariat.open("/rakor");
        secretariat.look("rakor-list-" + width);
        secretariat.button("Rakor baru").click();
        fill(secretariat, "Judul", title);
        fill(secretariat, "Nomor", "005/" + width + "/uji");
        fill(secretariat, "Tempat", "Ngalam Command Center 🏛️");
        time(secretariat, "Mulai", SuiteClock.now());
        time(secretariat, "Selesai", SuiteClock.now().plusSeconds(7_200));
        fill(secretariat, "Pimpinan rapat", "Drs. H. Sutiaji");
        fill(secretariat, "Jabatan pimpinan rapat", "Wali Kota Malang");
        secretariat.button("Undang semua OPD").click();
        secretariat
                .page()
                .getByRole(
                        AriaRole.TEXTBOX,
                        new Page.GetByRoleOptions()
                                .setName("Tamu dan narasumber")
                                .setExact(true))
                .fill("* Drs. H. Sutiaji | Wali Kota Malang\nTamu <script>alert(1)</script> | Pengamat");
        secretariat.button("Pakai susunan baku").click();
        assertThat(secretariat.text("5 mata acara, 100 menit")).isVisible();
        secretariat.look("rakor-plan-" + width);
        secretariat.button("Simpan rakor").click();
        assertThat(secretariat.heading(title)).isVisible();
        secretariat.look("rakor-draft-" + width);
        String address = secretariat.page().url();
        return new MeetingId(UUID.fromString(address.substring(address.lastIndexOf('/') + 1)));
    }

    private static void fill(Visitor visitor, String label, String words) {
        visitor.page()
                .getByRole(
                        AriaRole.TEXTBOX,
                        new Page.GetByRoleOptions().setName(label).setExact(true))
                .fill(words);
    }

    private static void time(Visitor visitor, String label, Instant moment) {
        DateTimeFormatter day = DateTimeFormatter.ofPattern("d/M/yyyy");
        Locator date = visitor.dayOf(label);
        enter(date, day.format(Wib.local(moment)));
        Locator clock = visitor.timeOf(label);
        clock.fill(DateTimeFormatter.ofPattern("HH.mm").format(Wib.local(moment)));
        clock.press("Enter");
    }

    /** On a phone the calendar fills the screen, and a second key closes it. */
    private static void enter(Locator date, String day) {
        date.fill(day);
        date.press("Enter");
        date.press("Enter");
    }

    private static void answer(Visitor department, MeetingId meeting, int width) {
        department.open("/rakor/" + meeting.value());
        department.button("Jawab undangan untuk DISPENDUKCAPIL").click();
        department
                .page()
                .getByRole(AriaRole.TEXTBOX, new Page.GetByRoleOptions().setName("Siapa yang hadir"))
                .fill("Budi, admin media sosial");
        department.dialogButton("Kirim jawaban").click();
        assertThat(department.text("1 OPD hadir")).isVisible();
        department.look("rakor-invited-" + width);
    }

    private void checkIn(Visitor department, MeetingId meeting, int width) {
        department.open("/hadir/" + meeting.value() + "/kodekemarin");
        assertThat(department.text("Kode ini tidak berlaku")).isVisible();
        String code = people.ask("sekretariat", () -> attendance.code(meeting));
        department.open("/hadir/" + meeting.value() + "/" + code);
        department.look("check-in-" + width);
        department.button("Catat kehadiran saya").click();
        assertThat(department.text("Kehadiran Anda tercatat")).isVisible();
    }

    private void write(Visitor secretariat, MeetingId meeting, int width) {
        secretariat.open("/rakor/" + meeting.value() + "/jalan");
        secretariat.button("Mulai mata acara: Pembahasan tema").click();
        assertThat(secretariat.page().locator(".notes-running")).hasCount(1);
        secretariat
                .page()
                .getByRole(AriaRole.TEXTBOX, new Page.GetByRoleOptions().setName("Catatan: Pembahasan tema"))
                .fill("Wali Kota menekankan **kecepatan**. <script>alert(1)</script>");
        assertThat(secretariat.page().getByText("Tersimpan", new Page.GetByTextOptions().setExact(true)))
                .isVisible();
        secretariat.button("Catat arahan").click();
        Locator speaker =
                secretariat.page().getByRole(AriaRole.COMBOBOX, new Page.GetByRoleOptions().setName("Pemberi arahan"));
        speaker.fill("Drs. H. Sutiaji");
        speaker.press("Enter");
        fill(secretariat, "Kutipan", DIRECTIVE + " " + width);
        secretariat.dialogButton("Simpan").click();
        assertThat(secretariat.text(DIRECTIVE + " " + width)).isVisible();
        secretariat.button("Tugaskan").click();
        Locator opds = secretariat
                .page()
                .getByRole(AriaRole.DIALOG)
                .getByRole(AriaRole.COMBOBOX, new Locator.GetByRoleOptions().setName("OPD"))
                .first();
        opds.fill("Dinas Kependudukan dan Pencatatan Sipil");
        secretariat
                .page()
                .getByRole(
                        AriaRole.OPTION, new Page.GetByRoleOptions().setName("Dinas Kependudukan dan Pencatatan Sipil"))
                .click();
        opds.press("Escape");
        // By its place, not by its role: on a phone the open calendar hides the field from those who go by roles.
        Locator due = secretariat.page().locator("vaadin-dialog vaadin-date-picker input");
        enter(
                due,
                DateTimeFormatter.ofPattern("d/M/yyyy")
                        .format(Wib.local(SuiteClock.now()).plusDays(20)));
        secretariat.dialogButton("Tugaskan").click();
        assertThat(secretariat.text("Ditugaskan ke 1 OPD")).isVisible();
        secretariat.button("Catat keputusan").click();
        secretariat
                .page()
                .getByRole(AriaRole.DIALOG)
                .getByRole(AriaRole.TEXTBOX, new Locator.GetByRoleOptions().setName("Keputusan"))
                .fill("Pengaduan dijawab dalam satu hari kerja.");
        secretariat.dialogButton("Catat keputusan").click();
        assertThat(secretariat.heading("Keputusan (1)")).isVisible();
        people.act(
                "sekretariat",
                () -> room.resolve(NewId.next(), meeting, Optional.empty(), "Dicatat oleh orang kedua."));
        assertThat(secretariat.text("Dicatat oleh orang kedua.")).isVisible();
        secretariat.look("rakor-run-" + width);
    }

    private static void project(Visitor secretariat, MeetingId meeting, int width) {
        secretariat.open("/rakor/" + meeting.value() + "/layar");
        assertThat(secretariat.text("1 orang hadir")).isVisible();
        assertThat(secretariat.page().getByAltText("Kode QR untuk presensi")).isVisible();
        secretariat.look("rakor-projector-" + width);
    }

    private static void finish(Visitor secretariat, MeetingId meeting, int width) {
        secretariat.open("/rakor/" + meeting.value());
        secretariat.button("Akhiri rakor").click();
        secretariat.answer("Akhiri rakor").click();
        assertThat(secretariat.page().locator(".view-header")).containsText("Notula disusun");
        secretariat.button("Sahkan notula").click();
        assertThat(secretariat.text("Mata acara tanpa catatan: Pembukaan")).isVisible();
        Locator dialog = secretariat.page().getByRole(AriaRole.DIALOG);
        dialog.getByRole(AriaRole.TEXTBOX, new Locator.GetByRoleOptions().setName("Sebagai"))
                .first()
                .fill("Wali Kota Malang");
        dialog.getByRole(AriaRole.TEXTBOX, new Locator.GetByRoleOptions().setName("Nama dan gelar"))
                .last()
                .fill("Notulis Rakor, S.Kom");
        secretariat.look("rakor-finalise-" + width);
        secretariat.dialogButton("Sahkan notula").click();
        assertThat(secretariat.page().locator(".view-header")).containsText("Disahkan");
    }

    private void papers(Visitor secretariat, String title, int width) throws IOException {
        byte[] pdf = download(secretariat, "PDF", "minutes-" + width + ".pdf");
        String words = PaperText.of(pdf);
        assertThat(words).contains("NOTULA", title, "kecepatan", "Notulis Rakor, S.Kom", "DISPENDUKCAPIL");
        byte[] docx = download(secretariat, "DOCX", "minutes-" + width + ".docx");
        try (XWPFDocument word = new XWPFDocument(new ByteArrayInputStream(docx))) {
            assertThat(word.getTables()).hasSizeGreaterThan(3);
        }
        verify(secretariat, words, width);
    }

    private static byte[] download(Visitor secretariat, String name, String file) throws IOException {
        Download download = secretariat
                .page()
                .waitForDownload(() -> secretariat
                        .page()
                        .getByRole(
                                AriaRole.LINK,
                                new Page.GetByRoleOptions().setName(name).setExact(true))
                        .last()
                        .click());
        Files.createDirectories(PAPERS);
        download.saveAs(PAPERS.resolve(file));
        return Files.readAllBytes(PAPERS.resolve(file));
    }

    private void verify(Visitor secretariat, String paper, int width) {
        String code = paper.replaceAll("(?s).*verifikasi/([A-Z0-9]{12}).*", "$1");
        try (Visitor anybody = stranger(width)) {
            anybody.open("/verifikasi/" + code);
            assertThat(anybody.text("Notula ini sah dan merupakan versi terakhir."))
                    .isVisible();
            Locator upload = anybody.page().locator("input[type=file]");
            upload.setInputFiles(PAPERS.resolve("minutes-" + width + ".pdf"));
            assertThat(anybody.text("sama persis dengan PDF")).isVisible();
            // One file at a time: the next is taken once the list is empty again.
            assertThat(anybody.page().locator("vaadin-upload-file")).hasCount(0);
            upload.setInputFiles(PAPERS.resolve("minutes-" + width + ".docx"));
            assertThat(anybody.text("sama persis dengan DOCX")).isVisible();
            anybody.look("verification-" + width);
        }
        assertThat(secretariat.page().locator(".view-header")).containsText("Disahkan");
    }

    private static void followUp(Visitor secretariat, Visitor department, int width) {
        department.open("/tindak-lanjut?cari=" + DIRECTIVE.replace(' ', '+') + "+" + width);
        department.look("follow-ups-" + width);
        department.link(DIRECTIVE + " " + width).click();
        department.button("Tandai selesai").click();
        department.dialogButton("Tandai selesai").click();
        assertThat(department.text("Tambahkan bukti dulu")).isVisible();
        department.dialogButton("Batal").click();
        department.button("Tambah bukti").click();
        fill(department, "Alamat", "javascript:alert(1)");
        fill(department, "Nama bukti", "Rekap jawaban");
        department.dialogButton("Tambah bukti").click();
        assertThat(department.text("Isi alamat web yang lengkap")).isVisible();
        fill(department, "Alamat", "https://example.org/rekap");
        department.dialogButton("Tambah bukti").click();
        assertThat(department.link("Rekap jawaban")).isVisible();
        complete(department);
        String address = department.page().url();
        secretariat.page().navigate(address);
        secretariat.button("Kembalikan").click();
        secretariat
                .page()
                .getByRole(AriaRole.TEXTBOX, new Page.GetByRoleOptions().setName("Yang masih kurang"))
                .fill("Sertakan waktu jawabnya.");
        secretariat.dialogButton("Kembalikan").click();
        assertThat(secretariat.page().locator(".view-header")).containsText("Dikerjakan");
        department.page().reload();
        assertThat(department.text("Sertakan waktu jawabnya.")).isVisible();
        complete(department);
        department.look("follow-up-" + width);
        secretariat.page().reload();
        secretariat.button("Verifikasi").click();
        secretariat.dialogButton("Verifikasi").click();
        assertThat(secretariat.page().locator(".view-header")).containsText("Terverifikasi");
        secretariat.link(DIRECTIVE + " " + width).click();
        assertThat(secretariat.text("1 dari 1 tindak lanjut terverifikasi")).isVisible();
        secretariat.look("directive-" + width);
    }

    private static void complete(Visitor department) {
        department.button("Tandai selesai").click();
        department.dialogButton("Tandai selesai").click();
        assertThat(department.page().locator(".view-header")).containsText("Selesai");
    }

    /** What the list shows leaves as a workbook. */
    private static void export(Visitor secretariat, int width) throws IOException {
        secretariat.open("/tindak-lanjut?tahap=verified");
        Download download = secretariat
                .page()
                .waitForDownload(() -> secretariat.button("Ekspor Excel").click());
        assertThat(download.suggestedFilename()).startsWith("tindak-lanjut-").endsWith(".xlsx");
        Path file = PAPERS.resolve("follow-ups-" + width + ".xlsx");
        download.saveAs(file);
        try (XSSFWorkbook workbook = new XSSFWorkbook(Files.newInputStream(file))) {
            List<String> tasks = new ArrayList<>();
            workbook.getSheetAt(1).forEach(row -> tasks.add(row.getCell(2).getStringCellValue()));
            assertThat(tasks).contains(DIRECTIVE + " " + width);
        }
    }

    private static void carryOver(Visitor secretariat, int width) {
        secretariat.open("/rakor/ubah/baru");
        assertThat(secretariat.text("Tindak lanjut yang belum tuntas")).isVisible();
        secretariat.button("Jadikan mata acara").click();
        assertThat(secretariat.text("1 mata acara, 20 menit")).isVisible();
        for (String tab : new String[] {"papan", "arahan", "capaian"}) {
            secretariat.open("/tindak-lanjut?tampilan=" + tab);
            secretariat.look("follow-ups-" + tab + "-" + width);
        }
        secretariat.open("/rakor?cari=kecepatan");
        assertThat(secretariat.page().locator(".search-mark").first()).isVisible();
        secretariat.look("rakor-search-" + width);
        secretariat.open("/program");
        secretariat.look("programmes-" + width);
        secretariat.link("99 Hari Kerja: Wajah Kota Responsif").click();
        assertThat(secretariat.page().locator("portal-chart svg")).isVisible();
        secretariat.look("programme-" + width);
    }
}
