package id.wajahkota.report;

import id.wajahkota.document.PaperFormat;
import id.wajahkota.identity.OpdId;
import id.wajahkota.identity.Permission;
import id.wajahkota.identity.Requires;
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
