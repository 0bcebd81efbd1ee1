package se.nhv.inlasning;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import se.nhv.anvandare.Konto;
import se.nhv.anvandare.KontoService;
import se.nhv.anvandare.Roll;
import se.nhv.arende.Diarienummer;
import se.nhv.arende.Vag;
import se.nhv.register.Npo;
import se.nhv.register.Register;

/** Reads one row, and says everything that is wrong in it. */
@Component
class Radtolkning {
    private final KontoService konton;
    private final Register register;
    private final Omradestolkning omraden;

    Radtolkning(KontoService konton, Register register, Omradestolkning omraden) {
        this.konton = konton;
        this.register = register;
        this.omraden = omraden;
    }

    /** Empty when something is wrong; then {@code fel} says what. */
    Optional<Inlastrad> tolka(Rad rad, LocalDate idag, Radfel fel) {
        String namn = rad.text(Kolumner.VARDOMRADE).replaceAll("\\s+", " ");
        if (namn.isEmpty() || namn.length() > 300) {
            fel.lagg(Kolumner.VARDOMRADE, "inlasning.fel.vardomradetsNamn");
        }
        int steg = steg(rad, fel);
        Utfall utfall = utfall(rad, steg, fel);
        Inlasningslage lage = lage(rad, steg, fel);
        Vag vag = vag(rad, fel);
        Set<String> pahittat = Pahittattolkning.tolka(rad, fel);
        boolean arende = utfall == null ? lage != Inlasningslage.FORSLAG : utfall != Utfall.EJ_VALD;
        List<Stegtid> tider = new Tidstolkning(rad, fel, idag).tolka(steg, utfall != null, arende, vag, pahittat);
        Inlastrad.Omrade omrade = omraden.tolka(rad, steg, utfall, fel);
        Inlastrad klar = new Inlastrad(
                rad.nr(),
                namn,
                dnr(rad, fel),
                npo(rad, fel),
                rad.har(Kolumner.OMGANG) ? rad.text(Kolumner.OMGANG) : null,
                ansvarig(rad, arende && utfall == null, fel),
                vag,
                grupp(rad, fel),
                steg,
                lage,
                utfall,
                tider,
                omrade,
                pahittat,
                rad.har(Kolumner.KALLA) ? rad.text(Kolumner.KALLA) : null,
                rad.varden());
        helheten(klar, rad, fel);
        return fel.tomt() ? Optional.of(klar) : Optional.empty();
    }

    private static void helheten(Inlastrad r, Rad rad, Radfel fel) {
        if (!r.arArende() && r.dnr() != null) {
            fel.lagg(Kolumner.DNR, "inlasning.fel.forslagMedDiarienummer");
        }
        if (r.pagar() && r.lage().kraverGrupp() && r.grupp().isEmpty() && !rad.har(Kolumner.GRUPP)) {
            fel.lagg(Kolumner.GRUPP, "inlasning.fel.gruppKravs");
        }
        if (r.omgang() != null && r.omgang().length() > 100) {
            fel.lagg(Kolumner.OMGANG, "inlasning.fel.omgangenForLang");
        }
        if (r.kalla() != null && r.kalla().length() > 500) {
            fel.lagg(Kolumner.KALLA, "inlasning.fel.kallanForLang");
        }
    }

    private static int steg(Rad rad, Radfel fel) {
        String text = rad.text(Kolumner.STEG);
        if (text.matches("[1-8]")) {
            return Integer.parseInt(text);
        }
        fel.lagg(
                Kolumner.STEG,
                text.isEmpty() ? "inlasning.fel.stegSaknas" : "inlasning.fel.ingetSteg",
                CsvLasare.kort(text));
        return 0;
    }

    private static @Nullable Utfall utfall(Rad rad, int steg, Radfel fel) {
        if (!rad.har(Kolumner.UTFALL)) {
            return null;
        }
        Optional<Utfall> utfall = Utfall.tolka(rad.text(Kolumner.UTFALL));
        if (utfall.isEmpty()) {
            fel.lagg(Kolumner.UTFALL, "inlasning.fel.utfalletFinnsInte", Utfall.koder());
        } else if (steg > 0 && !utfall.get().kanGallaI(steg)) {
            fel.lagg(
                    Kolumner.UTFALL,
                    "inlasning.fel.utfalletGallerInteISteget",
                    utfall.get().kod(),
                    steg);
        }
        return utfall.orElse(null);
    }

    private static Inlasningslage lage(Rad rad, int steg, Radfel fel) {
        if (steg == 0) {
            return Inlasningslage.FORSLAG;
        }
        Optional<Inlasningslage> lage = Inlasningslage.tolka(steg, rad.text(Kolumner.LAGE));
        if (lage.isEmpty()) {
            fel.lagg(Kolumner.LAGE, "inlasning.fel.lagetFinnsInte", steg, Inlasningslage.koder(steg));
        }
        return lage.orElseGet(() -> Inlasningslage.i(steg).get(0));
    }

    private static Vag vag(Rad rad, Radfel fel) {
        String text = Kolumner.normal(rad.text(Kolumner.VAG));
        if (!text.isEmpty() && !text.equals("ordinarie") && !text.equals("snabbspar")) {
            fel.lagg(Kolumner.VAG, "inlasning.fel.vagen");
        }
        return text.equals("snabbspar") ? Vag.SNABBSPAR : Vag.ORDINARIE;
    }

    private static @Nullable Diarienummer dnr(Rad rad, Radfel fel) {
        if (!rad.har(Kolumner.DNR)) {
            return null;
        }
        Optional<Diarienummer> dnr = Diarienummer.tolka(rad.text(Kolumner.DNR));
        if (dnr.isEmpty()) {
            fel.lagg(Kolumner.DNR, "inlasning.fel.ingetDiarienummer", CsvLasare.kort(rad.text(Kolumner.DNR)));
        }
        return dnr.orElse(null);
    }

    private List<String> npo(Rad rad, Radfel fel) {
        List<String> koder = new ArrayList<>();
        for (String text : Omradestolkning.delar(rad.text(Kolumner.NPO))) {
            register.npo().stream()
                    .filter(n -> n.kod().equals(text) || n.namn().equalsIgnoreCase(text))
                    .map(Npo::kod)
                    .findFirst()
                    .ifPresentOrElse(
                            koder::add,
                            () -> fel.lagg(Kolumner.NPO, "inlasning.fel.npoFinnsInte", CsvLasare.kort(text)));
        }
        return koder.stream().distinct().toList();
    }

    private @Nullable Konto ansvarig(Rad rad, boolean kravs, Radfel fel) {
        if (!rad.har(Kolumner.ANSVARIG)) {
            if (kravs) {
                fel.lagg(Kolumner.ANSVARIG, "inlasning.fel.ansvarigKravs");
            }
            return null;
        }
        Optional<Konto> konto = konto(rad.text(Kolumner.ANSVARIG));
        if (konto.filter(k -> k.inloggad().har(Roll.UTREDARE)).isEmpty()) {
            fel.lagg(Kolumner.ANSVARIG, "inlasning.fel.ansvarigFinnsInte");
        }
        return konto.orElse(null);
    }

    private List<Konto> grupp(Rad rad, Radfel fel) {
        List<Konto> grupp = new ArrayList<>();
        for (String namn : rad.text(Kolumner.GRUPP).split("[\\s,|]+", -1)) {
            if (!namn.isEmpty()) {
                Optional<Konto> konto = konto(namn)
                        .filter(k ->
                                k.inloggad().har(Roll.SAKKUNNIG) || k.inloggad().har(Roll.PATIENTFORETRADARE));
                konto.ifPresentOrElse(grupp::add, () -> fel.lagg(Kolumner.GRUPP, "inlasning.fel.felRollIGruppen"));
            }
        }
        return grupp.stream().distinct().toList();
    }

    private Optional<Konto> konto(String anvandarnamn) {
        return konton.medAnvandarnamn(anvandarnamn.toLowerCase(java.util.Locale.ROOT))
                .filter(Konto::aktiv);
    }
}
