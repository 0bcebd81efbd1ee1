package se.nhv.handelselogg;

import java.util.Optional;

/** A room tells what something is called that stands in the log by its id or code, for those who read the log. */
public interface Benamning {
    /** The particular that holds the id or code, such as {@code ansokan}. */
    String uppgift();

    /** Nothing when there is no such thing any more. */
    Optional<String> namn(String kod);
}
