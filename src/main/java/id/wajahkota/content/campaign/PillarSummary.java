package id.wajahkota.content.campaign;

/** A pillar as a choice, named in the language of the screen. */
public record PillarSummary(PillarId id, String name) {}
