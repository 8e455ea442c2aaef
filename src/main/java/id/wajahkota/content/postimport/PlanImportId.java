package id.wajahkota.content.postimport;

import java.util.UUID;

/** Which import. */
public record PlanImportId(UUID value) {}
