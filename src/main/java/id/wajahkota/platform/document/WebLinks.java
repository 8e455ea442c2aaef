package id.wajahkota.platform.document;

import id.wajahkota.platform.shared.WebAddress;
import java.util.regex.Pattern;
import org.commonmark.renderer.html.UrlSanitizer;

/** What people write leads to the web or into a mail, and nowhere else. */
final class WebLinks implements UrlSanitizer {

    private static final Pattern MAIL = Pattern.compile("(?i)mailto:[^\\s\\p{Cntrl}]+");

    @Override
    public String sanitizeLinkUrl(String url) {
        boolean leads = WebAddress.is(url) || MAIL.matcher(url).matches();
        return leads ? url : "";
    }

    @Override
    public String sanitizeImageUrl(String url) {
        return "";
    }
}
