package id.wajahkota.platform.spreadsheet;

import java.util.UUID;

/** Which export. */
public record ExportId(UUID value) {}
