package se.nhv.formular;

import java.time.Clock;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.springframework.stereotype.Component;

/** Walks through a form from the top, leaves out what is hidden, and collects answers and faults. */
@Component("formularGranskare")
class Granskare {
    private final Clock klocka;

    Granskare(Clock klocka) {
        this.klocka = klocka;
    }

    Granskning granska(Formular formular, Formulardata typat, Sammanhang sammanhang) {
        Formulardata data = Ifyllning.verksam(formular, typat, sammanhang);
        Vandring vandring = new Vandring(data, sammanhang);
        Map<String, Object> svar = vandring.falten(formular.falt(), "", new Synlighet());
        return new Granskning(Svar.ur(svar), vandring.fel);
    }

    private final class Vandring {
        private final Formulardata data;
        private final Sammanhang sammanhang;
        private final Faltgranskare ett;
        private final List<Faltfel> fel = new ArrayList<>();

        Vandring(Formulardata data, Sammanhang sammanhang) {
            this.data = data;
            this.sammanhang = sammanhang;
            this.ett = new Faltgranskare(sammanhang, klocka);
        }

        Map<String, Object> falten(List<Falt> falten, String fore, Synlighet synlighet) {
            Map<String, Object> svar = new LinkedHashMap<>();
            for (Falt falt : falten) {
                if (synlighet.dold(falt)) {
                    continue;
                }
                if (falt instanceof Falt.Grupp grupp) {
                    svar.putAll(falten(grupp.falt(), fore, synlighet));
                } else if (falt instanceof Falt.Rader rader) {
                    rader(rader, svar, synlighet);
                } else if (!(falt instanceof Falt.Stycke || falt instanceof Falt.Avskiljare)) {
                    ettFalt(falt, fore, svar, synlighet);
                }
            }
            return svar;
        }

        private void ettFalt(Falt falt, String fore, Map<String, Object> svar, Synlighet synlighet) {
            List<String> typat = data.alla(fore + falt.nyckel());
            synlighet.minns(falt, typat);
            try {
                ett.granska(falt, typat, svar).ifPresent(varde -> svar.put(falt.nyckel(), varde));
            } catch (Faltgranskare.Felaktigt e) {
                fel.add(new Faltfel(fore + falt.nyckel(), falt.etikett(), Objects.requireNonNull(e.getMessage())));
            }
        }

        private void rader(Falt.Rader lista, Map<String, Object> svar, Synlighet synlighet) {
            List<Map<String, Object>> rader = new ArrayList<>();
            int felFore = fel.size();
            for (int i = 0; i < data.antalRader(lista.nyckel()); i++) {
                String fore = lista.nyckel() + "[" + i + "].";
                if (!lista.andringsbar() || ifylld(lista, fore)) {
                    rader.add(falten(lista.falt(), fore, synlighet.rad(false)));
                }
            }
            if (rader.size() < lista.min()) {
                fel.add(felFore, radfel(lista, Meningar.forFa(lista)));
            } else if (rader.size() > lista.max()) {
                fel.add(felFore, radfel(lista, Meningar.forManga(lista)));
            }
            if (!rader.isEmpty()) {
                svar.put(lista.nyckel(), rader);
            }
        }

        private Faltfel radfel(Falt.Rader lista, String mening) {
            return new Faltfel(lista.nyckel(), lista.etikett(), mening);
        }

        /** A row that stands as it was added is no answer; neither is one whose fields have all been emptied. */
        private boolean ifylld(Falt.Rader lista, String fore) {
            return lista.falt().stream()
                    .filter(f -> !f.bas().osynlig())
                    .anyMatch(f -> data.alla(fore + f.nyckel()).stream()
                            .anyMatch(v -> !v.isBlank() && !v.equals(f.bas().forval())));
        }
    }
}
