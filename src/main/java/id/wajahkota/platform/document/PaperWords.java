package id.wajahkota.platform.document;

import id.wajahkota.platform.shared.PublicAddress;
import id.wajahkota.platform.shared.ui.BundleTranslations;
import id.wajahkota.platform.shared.ui.WibFormat;
import java.util.List;
import java.util.Optional;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** What papers say: the city's letters are in Indonesian, whatever language a screen has. */
@Component
public class PaperWords {

    private final BundleTranslations bundles;
    private final PublicAddress address;
    private final Letterhead letterhead;
    private final String mail;
    private final Optional<Emblem> emblem;

    PaperWords(
            BundleTranslations bundles,
            PublicAddress address,
            @Value("${portal.letterhead.government}") String government,
            @Value("${portal.letterhead.unit}") String unit,
            @Value("${portal.letterhead.address}") String street,
            @Value("${portal.letterhead.mail}") String mail,
            @Value("${portal.letterhead.emblem}") String picture) {
        this.bundles = bundles;
        this.address = address;
        letterhead = new Letterhead(government, unit, street);
        this.mail = mail;
        emblem = Emblem.read(picture, government);
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

    /** Where the office that writes gets its mail; empty where it is not said. */
    public String mail() {
        return mail;
    }

    /** Who writes for the city. */
    public Letterhead letterhead() {
        return letterhead;
    }

    /** A department's own letterhead; it stands in the same government, and its street is not known here. */
    public Letterhead letterhead(String department) {
        return new Letterhead(letterhead.government(), department, "");
    }

    /**
     * A paper of the city, with its emblem.
     *
     * @param title in capitals below the letterhead; empty for a letter
     * @param subject what the file is called where a program shows its title
     */
    public OfficialDocument paper(Letterhead head, String title, List<Block> blocks, String footer, String subject) {
        return new OfficialDocument(head, emblem, title, blocks, footer, subject);
    }
}
