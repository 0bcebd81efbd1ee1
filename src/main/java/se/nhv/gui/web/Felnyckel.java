package se.nhv.gui.web;

import java.util.Set;

/** Which texts a status is told with; the rare ones share those of a fault in the request. */
final class Felnyckel {
    private static final Set<Integer> EGNA = Set.of(400, 401, 403, 404, 405, 409, 413, 415, 422, 429, 500);

    private Felnyckel() {}

    static String av(int status) {
        return EGNA.contains(status) ? Integer.toString(status) : status < 500 ? "400" : "500";
    }
}
