package id.wajahkota.spreadsheet;

import java.util.UUID;

/** Which export. */
public record ExportId(UUID value) {}
