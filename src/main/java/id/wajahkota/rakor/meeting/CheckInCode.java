package id.wajahkota.rakor.meeting;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.time.Duration;
import java.time.Instant;
import java.util.HexFormat;
import java.util.stream.LongStream;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * The rotating part of a check-in address: HMAC-SHA-256 of the half minute, keyed by the meeting's own secret. Whoever
 * photographs the code for somebody at home has little time to send it.
 */
record CheckInCode(String secret) {

    /** How long one code is shown. */
    static final Duration SHOWN = Duration.ofSeconds(30);

    /** How long somebody who scanned it has for logging in and typing. */
    static final Duration TOLERANCE = Duration.ofMinutes(10);

    private static final int BYTES = 32;
    private static final int LENGTH = 20;

    static CheckInCode random() {
        byte[] bytes = new byte[BYTES];
        new SecureRandom().nextBytes(bytes);
        return new CheckInCode(HexFormat.of().formatHex(bytes));
    }

    String at(Instant moment) {
        return of(moment.getEpochSecond() / SHOWN.toSeconds());
    }

    /** Whether that was shown at some time within the tolerance before now. */
    boolean accepts(String code, Instant now) {
        long present = now.getEpochSecond() / SHOWN.toSeconds();
        long earliest = present - TOLERANCE.dividedBy(SHOWN);
        byte[] shown = code.getBytes(StandardCharsets.UTF_8);
        return LongStream.rangeClosed(earliest, present)
                .mapToObj(this::of)
                .anyMatch(valid -> MessageDigest.isEqual(valid.getBytes(StandardCharsets.UTF_8), shown));
    }

    private String of(long halfMinute) {
        try {
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(secret.getBytes(StandardCharsets.UTF_8), "HmacSHA256"));
            byte[] code = mac.doFinal(Long.toString(halfMinute).getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(code).substring(0, LENGTH);
        } catch (GeneralSecurityException everyJdkHasIt) {
            throw new IllegalStateException(everyJdkHasIt);
        }
    }
}
