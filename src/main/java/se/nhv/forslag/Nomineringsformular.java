package se.nhv.forslag;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.nhv.formular.Svar;

/** Reads the persons from either of the forms by which one nominates. */
final class Nomineringsformular {
    private Nomineringsformular() {}

    static List<Nominering> nominerade(Nominerande av, Svar svar, Instant tid) {
        return svar.rader("nominerade").stream().map(rad -> en(av, rad, tid)).toList();
    }

    private static Nominering en(Nominerande av, Svar rad, Instant tid) {
        Grupproll roll = Grupproll.medKod(rad.text("roll")).orElse(Grupproll.SAKKUNNIG);
        return new Nominering(
                UUID.randomUUID(),
                av.arNpo() ? givet(rad, "samverkansregion") : av.kod(),
                av.somNpo(),
                roll,
                rad.text("namn"),
                rad.text("epost"),
                rad.text("specialitet"),
                givet(rad, "arbetsplats"),
                rad.finns("tillfragan") ? Tillfragan.medKod(rad.text("tillfragan")) : null,
                givet(rad, "ersattareNamn"),
                givet(rad, "ersattareEpost"),
                givet(rad, "motivering"),
                tid);
    }

    private static @Nullable String givet(Svar rad, String nyckel) {
        return rad.finns(nyckel) ? rad.text(nyckel) : null;
    }
}
