package se.nhv.databas;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.diagnostics.FailureAnalysis;
import org.springframework.boot.diagnostics.FailureAnalysisReporter;

/** Says why the application did not start: our own faults in one sentence, others with what there is to do about them. */
class StartfelUtskrift implements FailureAnalysisReporter {
    private static final Logger LOGG = LoggerFactory.getLogger(StartfelUtskrift.class);

    @Override
    public void report(FailureAnalysis fel) {
        if (fel.getCause() instanceof DatabasKanInteStarta || fel.getAction() == null) {
            LOGG.error("{}", fel.getDescription());
        } else {
            LOGG.error("{} {}", fel.getDescription(), fel.getAction());
        }
    }
}
