package se.nhv.arende;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A room in which villkor are worded tells how they read there, so that one and the same villkor can be followed from the
 * first proposal, through remiss, utlysning and decision, to the tillstånd.
 */
public interface Villkorsforlopp {
    /**
     * How a villkor read somewhere on its way.
     *
     * @param villkor the same for as long as the villkor lives, however it is reworded
     * @param dag the local day it was worded so
     * @param led where, in words: a version of the underlag, a utlysning, a decision
     * @param motivering why the villkor is needed, where somebody said so
     * @param omrade null while there are no tillståndsområden yet
     */
    record Lydelse(
            UUID villkor,
            LocalDate dag,
            Steg steg,
            String led,
            String text,
            @Nullable String motivering,
            @Nullable OmradeId omrade) {}

    /**
     * Every wording in the room, in the order they were written.
     *
     * @param internt whether the reader works at the agency; others are told what has left the house
     */
    List<Lydelse> lydelser(ArendeId id, boolean internt);
}
