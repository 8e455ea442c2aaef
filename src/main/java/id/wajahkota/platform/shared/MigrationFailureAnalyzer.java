package id.wajahkota.platform.shared;

import liquibase.exception.LiquibaseException;
import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;
import org.springframework.core.NestedExceptionUtils;

/** Says in a sentence why the tables could not be brought up to date, instead of some hundred lines of trace. */
final class MigrationFailureAnalyzer extends AbstractFailureAnalyzer<LiquibaseException> {

    @Override
    protected FailureAnalysis analyze(Throwable rootFailure, LiquibaseException cause) {
        String found = NestedExceptionUtils.getMostSpecificCause(cause).getMessage();
        return new FailureAnalysis(
                "The tables of the database could not be brought up to date. Nothing was deleted.%n%nWhat was found: %s"
                        .formatted(found),
                "Mend that (room on the disk, rights, a connection that lasts), and start again: it goes on where it ended.",
                cause);
    }
}
