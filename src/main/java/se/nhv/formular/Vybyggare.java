package se.nhv.formular;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Puts a form, its values and its faults together for a page, so that the templates need not think. */
@Component("formularVybyggare")
class Vybyggare {
    /** The row number that the page's script replaces in the row it copies. */
    private static final String MALL = "0000";

    private final ObjectMapper json;

    Vybyggare(ObjectMapper json) {
        this.json = json;
    }

    Formularvy vy(Formular formular, Formulardata typat, Sammanhang sammanhang, List<Faltfel> fel) {
        Formulardata data = Ifyllning.verksam(formular, typat, sammanhang);
        Bygge bygge = new Bygge(data, sammanhang, fel);
        return new Formularvy(formular, bygge.alla(formular.falt(), "", new Synlighet()), fel);
    }

    private final class Bygge {
        private final Formulardata data;
        private final Sammanhang sammanhang;
        private final List<Faltfel> fel;

        Bygge(Formulardata data, Sammanhang sammanhang, List<Faltfel> fel) {
            this.data = data;
            this.sammanhang = sammanhang;
            this.fel = fel;
        }

        List<Faltvy> alla(List<Falt> falten, String fore, Synlighet synlighet) {
            List<Faltvy> ut = new ArrayList<>();
            falten.forEach(falt -> ut.add(ett(falt, fore, synlighet)));
            return List.copyOf(ut);
        }

        private Faltvy ett(Falt falt, String fore, Synlighet synlighet) {
            String namn = fore + falt.nyckel();
            boolean dold = synlighet.dold(falt);
            List<String> varden = data.alla(namn);
            if (!dold) {
                synlighet.minns(falt, varden);
            }
            List<Faltvy> barn =
                    falt instanceof Falt.Grupp grupp ? alla(grupp.falt(), fore, synlighet.grupp(dold)) : List.of();
            List<Radvy> rader = List.of();
            Radvy mall = null;
            if (falt instanceof Falt.Rader lista) {
                rader = rader(lista, synlighet, dold);
                mall = lista.andringsbar() ? rad(lista, MALL, 0, synlighet.rad(dold)) : null;
            }
            return new Faltvy(
                    falt,
                    namn,
                    varden,
                    Visat.alternativ(falt, sammanhang),
                    filer(falt, varden),
                    synlighet.doldSjalv(falt),
                    villkor(falt),
                    fel.stream()
                            .filter(f -> f.falt().equals(namn))
                            .map(Faltfel::mening)
                            .toList(),
                    barn,
                    rader,
                    mall);
        }

        private List<Radvy> rader(Falt.Rader lista, Synlighet synlighet, boolean dold) {
            List<Radvy> ut = new ArrayList<>();
            for (int i = 0; i < data.antalRader(lista.nyckel()); i++) {
                ut.add(rad(lista, String.valueOf(i), i + 1, synlighet.rad(dold)));
            }
            return List.copyOf(ut);
        }

        private Radvy rad(Falt.Rader lista, String index, int nummer, Synlighet synlighet) {
            String namn = lista.nyckel() + "[" + index + "]";
            return new Radvy(namn, nummer, alla(lista.falt(), namn + ".", synlighet));
        }

        private List<Uppladdning> filer(Falt falt, List<String> varden) {
            return falt instanceof Falt.Fil
                    ? sammanhang.filer().stream()
                            .filter(fil -> varden.contains(fil.id().toString()))
                            .toList()
                    : List.of();
        }
    }

    private @Nullable String villkor(Falt falt) {
        Villkor villkor = falt.bas().doldOm();
        try {
            return villkor == null ? null : json.writeValueAsString(villkor.json());
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }
}
