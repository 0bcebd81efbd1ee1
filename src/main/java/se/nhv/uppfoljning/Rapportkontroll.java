package se.nhv.uppfoljning;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import se.nhv.fel.Textkalla;
import se.nhv.formular.Faltfel;
import se.nhv.formular.Formularfel;

/** Whether a unit's report is whole: what is wrong is told at the field of its row, all of it at once. */
final class Rapportkontroll {
    private Rapportkontroll() {}

    /**
     * @param fragade the mått that are asked for, in the order of the form's rows
     * @throws Formularfel with every fault
     */
    static void krav(List<Matt> fragade, Map<MattId, Mattvarde> svar) {
        List<Faltfel> fel = new ArrayList<>();
        for (int rad = 0; rad < fragade.size(); rad++) {
            Matt matt = fragade.get(rad);
            int nummer = rad;
            fel(matt, svar.get(matt.id())).map(f -> vid(nummer, matt, f)).ifPresent(fel::add);
        }
        if (!fel.isEmpty()) {
            throw new Formularfel(fel);
        }
    }

    private record Fel(String falt, String nyckel, @Nullable Object mer) {}

    private static Optional<Fel> fel(Matt m, @Nullable Mattvarde v) {
        if (v == null || (v.taljare() == null && v.namnare() == null && v.saknasSkal() == null)) {
            return fel("rapporteras", "uppfoljning.fel.utfallSaknas", null);
        }
        if (v.saknasSkal() != null) {
            return v.taljare() == null && v.namnare() == null
                    ? Optional.empty()
                    : fel("saknasSkal", "uppfoljning.fel.badeUtfallOchSkal", null);
        }
        if (v.taljare() == null || v.taljare() < 0) {
            return fel("taljare", "uppfoljning.fel.taljareSaknas", null);
        }
        if (m.namnare() == null) {
            return v.namnare() == null ? Optional.empty() : fel("namnare", "uppfoljning.fel.ingenNamnare", null);
        }
        if (v.namnare() == null) {
            return fel("namnare", "uppfoljning.fel.namnareSaknas", m.namnare());
        }
        return v.taljare() <= v.namnare()
                ? Optional.empty()
                : fel("taljare", "uppfoljning.fel.taljarenUtanforNamnaren", v.namnare());
    }

    private static Optional<Fel> fel(String falt, String nyckel, @Nullable Object mer) {
        return Optional.of(new Fel(falt, nyckel, mer));
    }

    private static Faltfel vid(int rad, Matt matt, Fel fel) {
        String mening = fel.mer() == null
                ? Textkalla.text(fel.nyckel(), matt.namn())
                : Textkalla.text(fel.nyckel(), matt.namn(), fel.mer());
        return new Faltfel("matt[" + rad + "]." + fel.falt(), matt.namn(), mening);
    }
}
