package se.nhv.engine;

import java.util.List;

/** A case waits where the newest version of a model has nothing to put in its place. Nothing of the case was moved. */
public class CannotMigrate extends RuntimeException {
    private static final long serialVersionUID = 1L;

    /**
     * @param model the model's name
     * @param version the version that has no such place
     * @param where the name of the place in the version the case follows
     */
    public record Obstacle(String model, int version, String where) {}

    private final transient List<Obstacle> obstacles;

    public CannotMigrate(List<Obstacle> obstacles) {
        super(obstacles.toString());
        this.obstacles = List.copyOf(obstacles);
    }

    public List<Obstacle> obstacles() {
        return obstacles;
    }
}
