package id.wajahkota.platform.embedded;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Scanner;

/**
 * A process of its own that keeps an embedded database, as a portal does, and does as it is told, a line at a time:
 * {@code save} adds a row, {@code count} counts them, {@code server} tells the server's process, {@code stop} ends in order.
 */
final class SavingPortal {

    /** Tells an answer from what is logged on the same console. */
    static final String ANSWER = "> ";

    private SavingPortal() {}

    public static void main(String[] arguments) {
        try (EmbeddedDatabase database = EmbeddedDatabase.start(Path.of(arguments[0]));
                Scanner told = new Scanner(System.in)) {
            String command = "ready";
            while (!command.equals("stop")) {
                System.out.println(ANSWER + answer(database, command));
                command = told.nextLine();
            }
        }
        System.out.println(ANSWER + "stopped");
    }

    private static String answer(EmbeddedDatabase database, String command) {
        try (Connection connection = DriverManager.getConnection(
                        database.jdbcUrl(), EmbeddedDatabase.USERNAME, database.password());
                Statement statement = connection.createStatement()) {
            statement.execute("create table if not exists saved (word varchar(20))");
            return switch (command) {
                case "save" -> "saved " + statement.executeUpdate("insert into saved values ('Ngalam')");
                case "count" -> count(statement);
                case "server" -> String.valueOf(database.pid());
                default -> command;
            };
        } catch (SQLException failure) {
            return "failed";
        }
    }

    private static String count(Statement statement) throws SQLException {
        try (var rows = statement.executeQuery("select count(*) from saved")) {
            rows.next();
            return rows.getString(1);
        }
    }
}
