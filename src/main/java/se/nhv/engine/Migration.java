package se.nhv.engine;

import java.util.List;

/** Moves running cases from an older version of the models to the newest. */
public interface Migration {
    /**
     * One process of a case and the newest version of its model.
     *
     * @param name the model's name, as on its sheet
     * @param waiting the names of the elements where it waits
     */
    record Move(String processKey, String name, String businessKey, int from, int to, List<String> waiting) {
        public Move {
            waiting = List.copyOf(waiting);
        }
    }

    /** What would be moved, outermost first, and what stands in the way. */
    record Preview(List<Move> moves, List<CannotMigrate.Obstacle> obstacles) {
        public Preview {
            moves = List.copyOf(moves);
            obstacles = List.copyOf(obstacles);
        }
    }

    /** Cases of which some process runs on an older version, by business key of the top process. */
    List<String> casesBehind();

    /** What {@link #migrate} would do now; changes nothing. */
    Preview preview(String businessKey);

    /**
     * Moves one case, the top process and all it called, in one transaction. Tasks, answers, messages that are waited for
     * and the days of timers stay as they are.
     *
     * @return what was moved; empty when the case is not behind
     * @throws CannotMigrate if it waits where the newest version has nothing corresponding; then nothing was moved
     */
    List<Move> migrate(String businessKey);
}
