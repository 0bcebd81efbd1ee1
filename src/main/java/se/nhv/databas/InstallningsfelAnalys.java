package se.nhv.databas;

import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;
import se.nhv.fel.OgiltigInstallning;

/** Prints one sentence instead of a stack trace when a setting cannot be used. */
class InstallningsfelAnalys extends AbstractFailureAnalyzer<OgiltigInstallning> {
    @Override
    protected FailureAnalysis analyze(Throwable rootFailure, OgiltigInstallning cause) {
        return new FailureAnalysis(String.valueOf(cause.getMessage()), null, cause);
    }
}
