package id.wajahkota.platform.embedded;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.ReadOnlyFileSystemException;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** What MariaDB 11.4 and the operating system say, each told by its own cause. */
class TroubleTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "TAKEN     | mariadbd: Can't lock aria control file '/x/aria_log_control' for exclusive use, error: 11. Will retry",
                "TAKEN     | InnoDB: Unable to lock ./ibdata1 error: 11",
                "PORT      | Can't start server: Bind on TCP/IP port. Got error: 98: Address already in use",
                "FULL      | mariadbd: Error writing file './ddl_recovery.log' (Errcode: 28 \"No space left on device\")",
                "FULL      | InnoDB: preallocating 12582912 bytes for file ./ibtmp1 failed with error 28",
                "READ_ONLY | InnoDB: The innodb_system data file 'ibdata1' must be writable",
                "READ_ONLY | mariadbd: Can't create/write to file './ddl_recovery.log' (Errcode: 30 \"Read-only file system\")",
                "READ_ONLY | InnoDB: Operating system error number 13: Permission denied",
                "DAMAGED   | InnoDB: Plugin initialization aborted with error Page read from tablespace is corrupted.",
                "DAMAGED   | Unknown/unsupported storage engine: InnoDB",
                "DAMAGED   | Fatal error: Can't open and lock privilege tables: Table 'mysql.servers' doesn't exist",
                "DAMAGED   | Plugin 'Aria' registration as a STORAGE ENGINE failed.",
                "UNKNOWN   | Aborting"
            })
    void theServersLineTellsItsCause(Trouble trouble, String line) {
        assertThat(Trouble.in(List.of("Aborting", line))).isEqualTo(trouble);
    }

    static Stream<Object[]> failures() {
        return Stream.of(
                new Object[] {Trouble.READ_ONLY, new AccessDeniedException("/srv/portal")},
                new Object[] {Trouble.READ_ONLY, new RuntimeException(new ReadOnlyFileSystemException())},
                new Object[] {Trouble.READ_ONLY, new FileSystemException("/srv", null, "Read-only file system")},
                new Object[] {Trouble.FULL, new IllegalStateException(new IOException("No space left on device"))},
                new Object[] {Trouble.UNKNOWN, new IOException()});
    }

    @ParameterizedTest
    @MethodSource("failures")
    void theOperatingSystemsRefusalTellsItsCauseHoweverDeepItLies(Trouble trouble, Throwable failure) {
        assertThat(Trouble.in(failure)).isEqualTo(trouble);
    }
}
