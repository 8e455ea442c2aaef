package id.wajahkota.shell;

import java.util.HexFormat;
import java.util.Objects;
import java.util.concurrent.ThreadLocalRandom;
import java.util.stream.Stream;
import org.apache.catalina.connector.ClientAbortException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Connects what a person saw with what the log says, by a short number both of them show. */
final class FailureLog {

    private static final Logger LOG = LoggerFactory.getLogger(FailureLog.class);

    private FailureLog() {}

    static String record(Throwable failure) {
        String number = HexFormat.of().toHexDigits(ThreadLocalRandom.current().nextInt());
        if (Stream.iterate(failure, Objects::nonNull, Throwable::getCause)
                .anyMatch(ClientAbortException.class::isInstance)) {
            LOG.debug("Failure {}: nobody waited for the answer", number, failure);
        } else {
            LOG.error("Failure {}", number, failure);
        }
        return number;
    }
}
