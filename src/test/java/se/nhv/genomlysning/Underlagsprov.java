package se.nhv.genomlysning;

import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import se.nhv.arende.ArendeId;
import se.nhv.test.Arendeprov;

/** A case whose group is about to write its underlag. */
public abstract class Underlagsprov extends Arendeprov {
    @Autowired
    protected UnderlagService underlag;

    protected ArendeId id;

    @BeforeEach
    void gruppenSkriver() {
        id = gang.foreslaget("Vård vars underlag skrivs");
        gang.tills(id, "skrivUnderlag", gang.rakt());
    }

    /** A version with one tillståndsområde. */
    protected int version(String definition, String konsekvenser, NyttUnderlag.Lydelse... villkor) {
        return underlag.spara(
                id,
                new NyttUnderlag(
                        definition,
                        konsekvenser,
                        "Gruppens möte",
                        List.of(new NyttUnderlag.Omrade(null, "Området", definition, 2, List.of(villkor)))),
                resa.som("utredare1"));
    }

    protected Underlag nu() {
        return underlag.senaste(id).orElseThrow();
    }

    protected Villkor villkor(int nr) {
        return nu().omraden().get(0).villkor().get(nr - 1);
    }

    protected void frys() {
        resa.svara(id, "skrivUnderlag", gang.rakt().svar().get("skrivUnderlag"));
        resa.kor();
    }
}
