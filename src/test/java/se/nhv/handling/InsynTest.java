package se.nhv.handling;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import se.nhv.anvandare.Inloggad;
import se.nhv.anvandare.KontoId;
import se.nhv.anvandare.Krets;
import se.nhv.anvandare.Roll;
import se.nhv.arende.ArendeId;
import se.nhv.test.Nhvtest;

/** Every role against every kind of handling; a role or kind that is added falls into one of these sentences. */
@Nhvtest
class InsynTest {
    @Autowired
    Insyn insyn;

    @Test
    void deSomArbetarPaMyndighetenSerAlltIArendenDeFarSe() {
        for (Roll roll : Krets.MYNDIGHETEN.roller()) {
            for (Handling h : alla()) {
                assertThat(insyn.kanSe(person(roll, "x"), h, true))
                        .as(roll + " " + h)
                        .isTrue();
                assertThat(insyn.kanSe(person(roll, "x"), h, false))
                        .as(roll + " " + h)
                        .isFalse();
            }
        }
    }

    @Test
    void ovrigaSerInteDetInternaOchIngetMedSekretess() {
        for (Roll roll : gaster()) {
            for (Handling h : alla()) {
                boolean forDem = h.sekretess() == null
                        && switch (h.synlig().sort()) {
                            case INTERN -> false;
                            case DELTAGARE -> true;
                            case ALLMAN -> h.status() != Handlingsstatus.UTKAST;
                            case ENHET -> roll == Roll.REGIONFORETRADARE;
                        };
                assertThat(insyn.kanSe(person(roll, "12"), h, true))
                        .as(roll + " " + h)
                        .isEqualTo(forDem);
                assertThat(insyn.kanSe(person(roll, "12"), h, false))
                        .as(roll + " " + h)
                        .isFalse();
            }
        }
    }

    @Test
    void enRegionSerInteEnAnnanRegionsAnsokan() {
        Handling skanes = handling(Synlighet.enhet("regionforetradare:12"), Handlingsstatus.INKOMMEN, null);
        assertThat(insyn.kanSe(person(Roll.REGIONFORETRADARE, "12"), skanes, true))
                .isTrue();
        assertThat(insyn.kanSe(person(Roll.REGIONFORETRADARE, "14"), skanes, true))
                .isFalse();
    }

    private static List<Roll> gaster() {
        return List.of(Roll.values()).stream()
                .filter(r -> !Krets.MYNDIGHETEN.roller().contains(r))
                .toList();
    }

    private static List<Handling> alla() {
        List<Handling> alla = new ArrayList<>();
        for (Handlingsstatus status : Handlingsstatus.values()) {
            for (Synlighet s : List.of(
                    Synlighet.INTERN, Synlighet.DELTAGARE, Synlighet.ALLMAN, Synlighet.enhet("regionforetradare:12"))) {
                alla.add(handling(s, status, null));
                alla.add(handling(s, status, "OSL 25 kap. 1 §"));
            }
        }
        return alla;
    }

    private static Handling handling(Synlighet synlig, Handlingsstatus status, @Nullable String sekretess) {
        return new Handling(
                new HandlingId(UUID.randomUUID()),
                ArendeId.nytt(),
                null,
                1,
                Riktning.INKOMMEN,
                status,
                "Region",
                "Ansökan",
                LocalDate.of(2026, 3, 1),
                sekretess,
                synlig,
                1,
                Instant.EPOCH,
                "system",
                null,
                false);
    }

    private static Inloggad person(Roll roll, String enhet) {
        return new Inloggad(new KontoId(UUID.randomUUID()), "Prov", Set.of(roll.kod(), roll.grupp(enhet)));
    }
}
