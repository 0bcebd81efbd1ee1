package se.nhv.genomlysning.grupp;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import se.nhv.anvandare.KontoId;
import se.nhv.arbetslista.Uppgift;
import se.nhv.arbetslista.UppgiftService;
import se.nhv.arende.ArendeId;
import se.nhv.fel.Textkalla;
import se.nhv.forslag.Gruppplats;
import se.nhv.forslag.Gruppplatser;
import se.nhv.genomlysning.EnkatService;
import se.nhv.genomlysning.Enkatresultat;
import se.nhv.genomlysning.Fragerunda;
import se.nhv.genomlysning.FragerundaService;
import se.nhv.genomlysning.GruppService;
import se.nhv.genomlysning.Gruppsvar;
import se.nhv.genomlysning.Javsdeklaration;
import se.nhv.genomlysning.Medlem;
import se.nhv.register.Register;
import se.nhv.register.Samverkansregion;

/** The door to the group at a glance: its places, what each member has left to do, and which forms are out. */
@Service
@Transactional(readOnly = true)
public class Gruppoversikt {
    /** The enkät is anonymous: whoever has it left is nobody else's to know. */
    private static final String ENKAT = "genomlysning/enkat";

    private final Gruppplatser platser;
    private final GruppService grupp;
    private final FragerundaService fragor;
    private final EnkatService enkat;
    private final MoteService moten;
    private final UppgiftService uppgifter;
    private final Register register;

    Gruppoversikt(
            Gruppplatser platser,
            GruppService grupp,
            FragerundaService fragor,
            EnkatService enkat,
            MoteService moten,
            UppgiftService uppgifter,
            Register register) {
        this.platser = platser;
        this.grupp = grupp;
        this.fragor = fragor;
        this.enkat = enkat;
        this.moten = moten;
        this.uppgifter = uppgifter;
        this.register = register;
    }

    /** The six places in the order of the samverkansregioner, then the one of patient- och närståendeföreträdare. */
    public List<Platsrad> platser(ArendeId id) {
        Map<KontoId, List<Ledamotsrad.Kvar>> kvar = kvar(id);
        Map<KontoId, Javsdeklaration> jav =
                grupp.deklarationer(id).stream().collect(Collectors.toMap(Javsdeklaration::konto, d -> d));
        return platser.i(id).stream()
                .map(p -> new Platsrad(
                        namn(p),
                        p.samverkansregion() != null,
                        p.ledamoter().stream()
                                .map(l -> new Ledamotsrad(
                                        l.konto(),
                                        l.namn(),
                                        lage(jav, l.konto()),
                                        kvar.getOrDefault(l.konto(), List.of())))
                                .toList(),
                        ersattare(p)))
                .toList();
    }

    /** What one person has left to do in the case, the enkät too, for that person's own eyes. */
    public List<Ledamotsrad.Kvar> kvarFor(ArendeId id, KontoId konto) {
        List<Ledamotsrad.Kvar> egna = new ArrayList<>(kvar(id).getOrDefault(konto, List.of()));
        uppgifter.iArende(id).stream()
                .filter(u -> u.formular().equals(ENKAT) && konto.equals(u.tilldelad()))
                .map(Gruppoversikt::kvar)
                .forEach(egna::add);
        return egna;
    }

    /** The forms that are or were out with the group. */
    public List<Formularrad> formular(ArendeId id) {
        List<Medlem> aktiva = grupp.aktiva(id);
        List<Formularrad> ut = new ArrayList<>();
        if (!aktiva.isEmpty()) {
            ut.add(new Formularrad(
                    Textkalla.text("genomlysning.grupp.formular.jav"),
                    aktiva.size() - grupp.utanJavsdeklaration(id).size(),
                    aktiva.size(),
                    null));
        }
        fragor.senaste(id).ifPresent(r -> ut.add(rad(r, fragor.senasteSvar(id), aktiva)));
        for (Mote m : moten.i(id)) {
            if (m.arForfragan()) {
                Motesrakning svar = moten.rakning(m);
                ut.add(new Formularrad(
                        Textkalla.text("genomlysning.grupp.formular.mote", m.rubrik()),
                        svar.antalSvar(),
                        svar.antalLedamoter(),
                        m.svarSenast()));
            }
        }
        Enkatresultat e = enkat.resultat(id);
        if (e.tillfragade() > 0) {
            ut.add(new Formularrad(
                    Textkalla.text("genomlysning.grupp.formular.enkat"),
                    e.svarat(),
                    e.tillfragade(),
                    enkat.stanger(id)));
        }
        return ut;
    }

    private static Formularrad rad(Fragerunda runda, List<Gruppsvar> svar, List<Medlem> aktiva) {
        Set<KontoId> klara = svar.stream().map(Gruppsvar::konto).collect(Collectors.toSet());
        return new Formularrad(
                Textkalla.text("genomlysning.grupp.formular.fragor", runda.runda()),
                aktiva.stream().filter(m -> klara.contains(m.konto())).count(),
                aktiva.size(),
                runda.sistaDag());
    }

    private String namn(Gruppplats plats) {
        String kod = plats.samverkansregion();
        return kod == null
                ? Textkalla.text("genomlysning.grupp.patientforetradare")
                : register.samverkansregion(kod).map(Samverkansregion::namn).orElse(kod);
    }

    /** Of those who were proposed for the place, only what belongs to whoever got it. */
    private static List<String> ersattare(Gruppplats plats) {
        return plats.ledamoter().isEmpty()
                ? List.of()
                : plats.nominerade().stream()
                        .filter(n -> n.lage() != null)
                        .map(n -> n.nominering().ersattareNamn())
                        .filter(Objects::nonNull)
                        .distinct()
                        .toList();
    }

    private static Ledamotsrad.Javlage lage(Map<KontoId, Javsdeklaration> jav, KontoId konto) {
        Javsdeklaration d = jav.get(konto);
        if (d == null) {
            return Ledamotsrad.Javlage.SAKNAS;
        }
        return d.provad() ? Ledamotsrad.Javlage.PROVAD : Ledamotsrad.Javlage.PROVAS;
    }

    private Map<KontoId, List<Ledamotsrad.Kvar>> kvar(ArendeId id) {
        Map<KontoId, List<Ledamotsrad.Kvar>> ut = new HashMap<>();
        for (Uppgift u : uppgifter.iArende(id)) {
            KontoId har = u.tilldelad();
            if (har != null && !u.formular().equals(ENKAT)) {
                ut.computeIfAbsent(har, k -> new ArrayList<>()).add(kvar(u));
            }
        }
        for (Mote m : moten.i(id)) {
            if (m.arForfragan()) {
                Motesrakning svar = moten.rakning(m);
                grupp.utanJav(id).stream()
                        .map(Medlem::konto)
                        .filter(k -> !svar.harSvarat(k))
                        .forEach(k -> ut.computeIfAbsent(k, n -> new ArrayList<>())
                                .add(new Ledamotsrad.Kvar(
                                        Textkalla.text("genomlysning.grupp.kvar.mote", m.rubrik()),
                                        m.svarSenast(),
                                        "/arenden/" + id + "/grupp#mote-" + m.id())));
            }
        }
        Comparator<LocalDate> sistSist = Comparator.nullsLast(Comparator.naturalOrder());
        ut.values().forEach(rader -> rader.sort(Comparator.comparing(Ledamotsrad.Kvar::sistaDag, sistSist)));
        return ut;
    }

    private static Ledamotsrad.Kvar kvar(Uppgift u) {
        return new Ledamotsrad.Kvar(u.namn(), u.forfaller(), "/uppgifter/" + u.id().value());
    }
}
