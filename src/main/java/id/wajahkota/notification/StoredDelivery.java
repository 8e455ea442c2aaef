package id.wajahkota.notification;

import id.wajahkota.platform.shared.StoredTime;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDateTime;
import java.util.UUID;

/** Reads a row of the registry of events, whose table belongs to Spring Modulith. */
final class StoredDelivery {

    private static final String FAILED = "FAILED";

    private StoredDelivery() {}

    static Delivery read(ResultSet row, int number) throws SQLException {
        return new Delivery(
                row.getObject("id", UUID.class),
                simpleName(row.getString("event_type")),
                listener(row.getString("listener_id")),
                StoredTime.instant(row.getObject("publication_date", LocalDateTime.class)),
                row.getInt("completion_attempts"),
                FAILED.equals(row.getString("status")));
    }

    /** The class of a listener's method, from {@code package.Class.method(arguments)}. */
    private static String listener(String id) {
        String method = id.substring(0, id.indexOf('(') < 0 ? id.length() : id.indexOf('('));
        return simpleName(method.substring(0, Math.max(method.lastIndexOf('.'), 0)));
    }

    private static String simpleName(String name) {
        return name.substring(name.lastIndexOf('.') + 1);
    }
}
