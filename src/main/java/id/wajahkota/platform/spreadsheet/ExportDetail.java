package id.wajahkota.platform.spreadsheet;

import java.time.Instant;

/**
 * An export as its owner sees it.
 *
 * @param askedAt in UTC
 * @param rows how many are written so far
 * @param taken whether it has been downloaded
 */
public record ExportDetail(
        ExportId id, String title, String fileName, Instant askedAt, ExportState state, int rows, boolean taken) {}
