package se.nhv.databas;

import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/** Prints one sentence instead of a stack trace when the database cannot start. */
class StartfelAnalys extends AbstractFailureAnalyzer<DatabasKanInteStarta> {
    @Override
    protected FailureAnalysis analyze(Throwable rootFailure, DatabasKanInteStarta cause) {
        return new FailureAnalysis(String.valueOf(cause.getMessage()), null, cause);
    }
}
