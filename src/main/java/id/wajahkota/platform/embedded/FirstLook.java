package id.wajahkota.platform.embedded;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;

/** What is looked at when a database has started, before anything of the portal asks it. */
final class FirstLook {

    private static final String TABLES = """
            select table_name from information_schema.tables
            where table_schema = database() and table_type = 'BASE TABLE' order by table_name
            """;
    private static final String MIGRATION_LOCK = """
            select table_name from information_schema.tables
            where table_schema = database() and lower(table_name) = 'databasechangeloglock'
            """;

    private final String url;
    private final String password;

    FirstLook(String url, String password) {
        this.url = url;
        this.password = password;
    }

    /**
     * Finds tables that cannot be read, and lets go of what a portal that was killed while it brought the tables up to date
     * held: only whoever holds the folder does that, and that is this portal.
     *
     * @throws EmbeddedDatabaseException when a table cannot be read
     */
    void take(Path folder) throws SQLException {
        try (Connection connection = DriverManager.getConnection(url, EmbeddedDatabase.USERNAME, password);
                Statement statement = connection.createStatement()) {
            List<String> unreadable = unreadable(statement);
            if (!unreadable.isEmpty()) {
                throw EmbeddedDatabaseException.of(
                        Trouble.DAMAGED, folder, "these tables cannot be read: " + String.join(", ", unreadable));
            }
            for (String table : names(statement, MIGRATION_LOCK)) {
                statement.execute("update `%s` set locked = 0, lockgranted = null, lockedby = null".formatted(table));
            }
        }
    }

    /** Those from which not even one row comes: their file is gone, or holds something else. */
    private static List<String> unreadable(Statement statement) throws SQLException {
        List<String> unreadable = new ArrayList<>();
        for (String table : names(statement, TABLES)) {
            try {
                statement
                        .executeQuery("select 1 from `%s` limit 1".formatted(table))
                        .close();
            } catch (SQLException failure) {
                unreadable.add(table);
            }
        }
        return unreadable;
    }

    private static List<String> names(Statement statement, String query) throws SQLException {
        List<String> names = new ArrayList<>();
        try (ResultSet rows = statement.executeQuery(query)) {
            while (rows.next()) {
                names.add(rows.getString(1));
            }
        }
        return names;
    }
}
