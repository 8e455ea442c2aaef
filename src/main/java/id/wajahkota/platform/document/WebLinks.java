package id.wajahkota.platform.document;

import java.net.URI;
import java.util.Locale;
import java.util.Set;
import org.commonmark.renderer.html.UrlSanitizer;

/** What people write leads to the web or into a mail, and nowhere else. */
final class WebLinks implements UrlSanitizer {

    private static final Set<String> SCHEMES = Set.of("http", "https", "mailto");

    @Override
    public String sanitizeLinkUrl(String url) {
        try {
            String scheme = URI.create(url).getScheme();
            return scheme != null && SCHEMES.contains(scheme.toLowerCase(Locale.ROOT)) ? url : "";
        } catch (IllegalArgumentException noAddress) {
            return "";
        }
    }

    @Override
    public String sanitizeImageUrl(String url) {
        return "";
    }
}
