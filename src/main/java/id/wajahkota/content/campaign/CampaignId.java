package id.wajahkota.content.campaign;

import java.io.Serializable;
import java.util.UUID;

/** A campaign, as other modules refer to it. */
public record CampaignId(UUID value) implements Serializable {}
