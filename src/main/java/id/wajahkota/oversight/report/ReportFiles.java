package id.wajahkota.oversight.report;

import id.wajahkota.city.identity.OpdId;
import id.wajahkota.city.identity.Permission;
import id.wajahkota.city.identity.Requires;
import id.wajahkota.platform.document.PaperFormat;
import java.util.Optional;
import org.springframework.stereotype.Service;

/** Reports as files: a paper to be signed, or a workbook to be counted with. */
@Service
@Requires(Permission.REPORT_READ)
public class ReportFiles {

    private final Reports reports;
    private final ReportPaper paper;
    private final ReportWorkbook workbook;

    ReportFiles(Reports reports, ReportPaper paper, ReportWorkbook workbook) {
        this.reports = reports;
        this.paper = paper;
        this.workbook = workbook;
    }

    /**
     * The paper.
     *
     * @throws NotFoundException when the department's figures are not the person's to read
     */
    public byte[] paper(Period period, Optional<OpdId> opd, PaperFormat format) {
        return format.write(paper.of(reports.of(period, opd)));
    }

    /**
     * The workbook, with charts that follow its figures.
     *
     * @throws NotFoundException when the department's figures are not the person's to read
     */
    public byte[] workbook(Period period, Optional<OpdId> opd) {
        return workbook.of(reports.of(period, opd));
    }
}
