package se.nhv.test;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import se.nhv.formular.Falt;
import se.nhv.formular.Faltfel;
import se.nhv.formular.Formular;
import se.nhv.formular.FormularService;
import se.nhv.formular.Formulardata;
import se.nhv.formular.Granskning;
import se.nhv.formular.Sammanhang;

/**
 * Fills a form the way a patient person does: what matters is given, and the form is asked again and again what it still
 * lacks until it is content.
 */
public final class Ifyllare {
    private static final int VARV = 40;

    private final FormularService formular;
    private final String idag;

    public Ifyllare(FormularService formular, String idag) {
        this.formular = formular;
        this.idag = idag;
    }

    /** A valid answer with these values in it, where the form lets them be shown; rows that are given replace the prefilled. */
    public Formulardata fyll(Formular blankett, Sammanhang sammanhang, Map<String, ?> givet) {
        Map<String, List<String>> varden =
                new LinkedHashMap<>(formular.ifyllt(blankett, sammanhang).varden());
        givet.keySet().forEach(nyckel -> {
            if (blankett.falt(nyckel).orElse(null) instanceof Falt.Rader rader && rader.andringsbar()) {
                varden.keySet().removeIf(sokvag -> sokvag.startsWith(nyckel + "["));
            }
        });
        varden.putAll(Formulardata.av(givet).varden());
        Formulardata data = Formulardata.ur(varden);
        for (int varv = 0; varv < VARV; varv++) {
            Granskning granskning = formular.granska(blankett, data, sammanhang);
            if (granskning.giltig()) {
                return data;
            }
            for (Faltfel fel : granskning.fel()) {
                data = ratta(data, blankett, sammanhang, fel.falt());
            }
        }
        throw new AssertionError(blankett.nyckel() + " blir aldrig nöjt: "
                + formular.granska(blankett, data, sammanhang).fel());
    }

    private Formulardata ratta(Formulardata data, Formular blankett, Sammanhang sammanhang, String sokvag) {
        Falt falt = falt(blankett, sokvag);
        if (falt instanceof Falt.Rader rader) {
            Falt forsta = rader.falt().get(0);
            return data.med(
                    sokvag + "[" + data.antalRader(sokvag) + "]." + forsta.nyckel(),
                    List.of(varde(forsta, sammanhang)));
        }
        return data.med(sokvag, List.of(varde(falt, sammanhang)));
    }

    private static Falt falt(Formular blankett, String sokvag) {
        int punkt = sokvag.indexOf('.');
        String forsta = (punkt < 0 ? sokvag : sokvag.substring(0, punkt)).replaceAll("\\[.*", "");
        Falt falt = blankett.falt(forsta).orElseThrow(() -> new AssertionError(sokvag));
        if (punkt > 0 && falt instanceof Falt.Rader rader) {
            return Objects.requireNonNull(iRad(rader.falt(), sokvag.substring(punkt + 1)), sokvag);
        }
        return falt;
    }

    private static @org.jspecify.annotations.Nullable Falt iRad(List<Falt> falten, String nyckel) {
        for (Falt f : falten) {
            if (f.nyckel().equals(nyckel)) {
                return f;
            }
            if (f instanceof Falt.Grupp grupp && iRad(grupp.falt(), nyckel) != null) {
                return iRad(grupp.falt(), nyckel);
            }
        }
        return null;
    }

    private String varde(Falt falt, Sammanhang sammanhang) {
        if (falt instanceof Falt.Tal tal) {
            return Objects.requireNonNullElse(tal.min(), BigDecimal.ONE).toPlainString();
        }
        if (falt instanceof Falt.Datum) {
            return idag;
        }
        if (falt instanceof Falt.Enval val) {
            return val.alternativ().ur(sammanhang).get(0).varde();
        }
        if (falt instanceof Falt.Flerval val) {
            return val.alternativ().ur(sammanhang).get(0).varde();
        }
        if (falt instanceof Falt.Kryss) {
            return "true";
        }
        if (falt instanceof Falt.Text text && text.epost()) {
            return "prov@example.se";
        }
        return "Provtext som är tillräckligt lång för att säga något om "
                + falt.etikett().toLowerCase(java.util.Locale.ROOT);
    }
}
