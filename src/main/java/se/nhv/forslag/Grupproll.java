package se.nhv.forslag;

import java.util.Arrays;
import java.util.Optional;
import se.nhv.anvandare.Roll;

/** What a member is in the sakkunniggrupp. */
public enum Grupproll {
    SAKKUNNIG(Roll.SAKKUNNIG),
    PATIENTFORETRADARE(Roll.PATIENTFORETRADARE);

    private final Roll roll;

    Grupproll(Roll roll) {
        this.roll = roll;
    }

    public Roll roll() {
        return roll;
    }

    public String kod() {
        return roll.kod();
    }

    public static Optional<Grupproll> medKod(String kod) {
        return Arrays.stream(values()).filter(r -> r.kod().equals(kod)).findFirst();
    }
}
