package id.wajahkota.oversight.report;

import id.wajahkota.city.identity.OpdDirectory;
import id.wajahkota.city.identity.OpdId;
import id.wajahkota.city.identity.OpdSummary;
import id.wajahkota.city.identity.Permission;
import id.wajahkota.city.identity.Requires;
import id.wajahkota.platform.document.PaperFormat;
import id.wajahkota.platform.document.SentFile;
import id.wajahkota.platform.shared.NotFoundException;
import id.wajahkota.platform.spreadsheet.WorkbookFile;
import java.util.Locale;
import java.util.Optional;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Sends reports to be saved. */
@RestController
@Requires(Permission.REPORT_READ)
class ReportController {

    private final ReportFiles files;
    private final OpdDirectory opds;

    ReportController(ReportFiles files, OpdDirectory opds) {
        this.files = files;
        this.opds = opds;
    }

    @GetMapping("/berkas/laporan/{period}.{format:pdf|docx}")
    ResponseEntity<byte[]> paper(
            @PathVariable String period, @PathVariable String format, @RequestParam(defaultValue = "") String opd) {
        PaperFormat wanted = PaperFormat.valueOf(format.toUpperCase(Locale.ROOT));
        return SentFile.of(
                wanted.contentType(), name(period, opd, format), files.paper(read(period), find(opd), wanted));
    }

    @GetMapping("/berkas/laporan/{period}.xlsx")
    ResponseEntity<byte[]> workbook(@PathVariable String period, @RequestParam(defaultValue = "") String opd) {
        return SentFile.of(
                WorkbookFile.CONTENT_TYPE, name(period, opd, "xlsx"), files.workbook(read(period), find(opd)));
    }

    private static Period read(String period) {
        return Period.read(period).orElseThrow(() -> new NotFoundException("No period " + period));
    }

    /** An empty code asks for everything the person may see; one that nobody has for nothing. */
    private Optional<OpdId> find(String code) {
        return code.isEmpty()
                ? Optional.empty()
                : Optional.of(opds.all().stream()
                        .filter(opd -> opd.code().equals(code))
                        .findFirst()
                        .map(OpdSummary::id)
                        .orElseThrow(() -> new NotFoundException("No department " + code)));
    }

    private static String name(String period, String opd, String ending) {
        return "laporan-" + period + (opd.isEmpty() ? "" : "-" + opd.toLowerCase(Locale.ROOT)) + "." + ending;
    }
}
