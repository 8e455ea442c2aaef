package id.wajahkota.plan;

import java.util.UUID;

/** Which import. */
public record PlanImportId(UUID value) {}
