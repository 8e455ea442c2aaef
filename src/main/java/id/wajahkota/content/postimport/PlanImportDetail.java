package id.wajahkota.content.postimport;

import java.time.Instant;

/**
 * An import as its owner sees it; times in UTC.
 *
 * @param created how many posts it planned
 * @param changed how many posts it wrote anew
 */
public record PlanImportDetail(
        PlanImportId id, String fileName, Instant uploadedAt, PlanState state, int created, int changed) {}
