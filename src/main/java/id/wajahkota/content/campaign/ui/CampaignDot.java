package id.wajahkota.content.campaign.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Span;
import id.wajahkota.content.campaign.CampaignColour;
import id.wajahkota.platform.shared.ui.EnumText;

/** A campaign's colour beside its name; the name says what the colour only repeats. */
public class CampaignDot extends Composite<Span> {

    /** A colour to choose. */
    CampaignDot(CampaignColour colour) {
        this(colour, EnumText.of(colour));
    }

    /** A campaign by its name. */
    public CampaignDot(CampaignColour colour, String name) {
        Span dot = new Span();
        dot.addClassNames("campaign-dot", colour.styleName());
        getContent().addClassName("campaign-name");
        getContent().add(dot, new Span(name));
    }
}
