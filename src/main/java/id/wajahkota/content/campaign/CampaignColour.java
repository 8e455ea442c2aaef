package id.wajahkota.content.campaign;

import java.util.Locale;

/** The colours a campaign can be told by; the style sheet holds them for light and dark. */
public enum CampaignColour {
    TEAL,
    BLUE,
    PURPLE,
    PINK,
    RED,
    ORANGE,
    GREEN,
    BROWN;

    /** The class under which the style sheet knows the colour. */
    public String styleName() {
        return "campaign-" + name().toLowerCase(Locale.ROOT);
    }
}
