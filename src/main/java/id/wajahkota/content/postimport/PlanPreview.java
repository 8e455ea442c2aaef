package id.wajahkota.content.postimport;

import id.wajahkota.platform.spreadsheet.JudgedRow;
import id.wajahkota.platform.spreadsheet.ReadSheet;
import java.util.List;

/**
 * What importing a file would do.
 *
 * @param sheet what was read of it, and what not
 */
public record PlanPreview(ReadSheet sheet, List<JudgedRow> rows) {}
