package id.wajahkota.platform.document;

import id.wajahkota.platform.shared.PublicAddress;
import id.wajahkota.platform.shared.ui.BundleTranslations;
import id.wajahkota.platform.shared.ui.WibFormat;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** What papers say: the city's letters are in Indonesian, whatever language a screen has. */
@Component
public class PaperWords {

    private final BundleTranslations bundles;
    private final PublicAddress address;
    private final Letterhead letterhead;

    PaperWords(
            BundleTranslations bundles,
            PublicAddress address,
            @Value("${portal.letterhead.government}") String government,
            @Value("${portal.letterhead.unit}") String unit,
            @Value("${portal.letterhead.address}") String street) {
        this.bundles = bundles;
        this.address = address;
        letterhead = new Letterhead(government, unit, street);
    }

    /** The words under that key of the bundles. */
    public String of(String key, Object... arguments) {
        return bundles.getTranslation(key, BundleTranslations.INDONESIAN, arguments);
    }

    /** The words for a constant. */
    public String of(Enum<?> constant) {
        return of(constant.getDeclaringClass().getSimpleName() + "." + constant.name());
    }

    /** How dates and times are written. */
    public WibFormat format() {
        return WibFormat.in(BundleTranslations.INDONESIAN);
    }

    /** A path of the portal as people type it. */
    public String address(String path) {
        return address.of(path);
    }

    /** Who writes. */
    public Letterhead letterhead() {
        return letterhead;
    }
}
