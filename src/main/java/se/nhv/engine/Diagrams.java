package se.nhv.engine;

import java.util.List;

/** The models of a running case with its place in them. */
public interface Diagrams {
    /** The top model first, then what it has called and is not finished, outermost first; empty when nothing runs. */
    List<DiagramView> forCase(String businessKey);
}
