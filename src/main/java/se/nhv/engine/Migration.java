package se.nhv.engine;

import java.util.List;

/** Moves running cases from an older version of the models to the newest. */
public interface Migration {
    /** How many processes run on a version that is not the newest. */
    long behind();

    /**
     * Moves one case, the top process and all it called, in one transaction.
     *
     * @return what could not be mapped, one sentence each; when it is not empty nothing was moved
     */
    List<String> migrate(String businessKey);

    /** Cases of which some process runs on an older version, by business key of the top process. */
    List<String> casesBehind();
}
