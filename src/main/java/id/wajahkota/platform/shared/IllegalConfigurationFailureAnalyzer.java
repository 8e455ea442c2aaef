package id.wajahkota.platform.shared;

import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/** Shows one sentence instead of a stack trace. */
final class IllegalConfigurationFailureAnalyzer extends AbstractFailureAnalyzer<IllegalConfigurationException> {

    @Override
    protected FailureAnalysis analyze(Throwable rootFailure, IllegalConfigurationException cause) {
        return new FailureAnalysis(cause.getMessage(), null, cause);
    }
}
