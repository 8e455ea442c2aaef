package id.wajahkota.content.campaign;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.util.Locale;
import java.util.UUID;

/** What a post says about the city: tourism, public services, culture and so on. */
@Entity
class Pillar {

    @Id
    private UUID id;

    private int position;
    private String nameId;
    private String nameEn;

    protected Pillar() {}

    PillarSummary summary(Locale locale) {
        String name = locale.getLanguage().equals(Locale.ENGLISH.getLanguage()) ? nameEn : nameId;
        return new PillarSummary(new PillarId(id), name);
    }
}
