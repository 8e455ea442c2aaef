package id.wajahkota.platform.shared;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/**
 * Where people reach the portal. Papers and codes carry it, so it comes from the configuration and never from a request,
 * which may say anything.
 */
@Component
public class PublicAddress {

    private final String root;

    PublicAddress(@Value("${portal.public-address}") String root) {
        this.root = root.endsWith("/") ? root : root + "/";
    }

    /** The whole address of a screen or a file. */
    public String of(String path) {
        return root + path;
    }
}
