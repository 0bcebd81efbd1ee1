package se.nhv.genomlysning.grupp;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import se.nhv.anvandare.Inloggad;
import se.nhv.arende.Arende;
import se.nhv.arende.ArendeId;
import se.nhv.arende.ArendeService;
import se.nhv.arende.Arendeskrivning;
import se.nhv.dokument.Bunt;
import se.nhv.dokument.Buntskrivare;
import se.nhv.fel.Avvisad;
import se.nhv.fel.Saknas;
import se.nhv.fel.Textkalla;
import se.nhv.formular.Engangsnyckel;
import se.nhv.gui.Format;
import se.nhv.handelselogg.Handelselogg;
import se.nhv.handling.Filpost;
import se.nhv.handling.Handling;
import se.nhv.handling.HandlingId;
import se.nhv.handling.HandlingService;
import se.nhv.handling.Handlingsnummer;
import se.nhv.handling.Handlingsuppgifter;
import se.nhv.handling.Synlighet;

/** The door to what the group has been given to read: some of the case's handlingar, one by one or all as one PDF. */
@Service
@Transactional
public class MaterialService {
    private final MaterialRepository material;
    private final HandlingService handlingar;
    private final ArendeService arenden;
    private final Gruppdorr dorr;
    private final Ledamotsbrev brev;
    private final Buntskrivare buntar;
    private final Arendeskrivning skrivning;
    private final Engangsnyckel nycklar;
    private final Handelselogg logg;
    private final Format format;
    private final Clock clock;

    MaterialService(
            MaterialRepository material,
            HandlingService handlingar,
            ArendeService arenden,
            Gruppdorr dorr,
            Ledamotsbrev brev,
            Buntskrivare buntar,
            Arendeskrivning skrivning,
            Engangsnyckel nycklar,
            Handelselogg logg,
            Format format,
            Clock clock) {
        this.material = material;
        this.handlingar = handlingar;
        this.arenden = arenden;
        this.dorr = dorr;
        this.brev = brev;
        this.buntar = buntar;
        this.skrivning = skrivning;
        this.nycklar = nycklar;
        this.logg = logg;
        this.format = format;
        this.clock = clock;
    }

    /** The group's material as far as the person may see it, in the order it was given. */
    @Transactional(readOnly = true)
    public List<Handling> i(ArendeId id, Inloggad person) {
        Map<HandlingId, Handling> synliga =
                handlingar.synliga(id, person).stream().collect(Collectors.toMap(Handling::id, Function.identity()));
        return material.i(id).stream()
                .map(synliga::get)
                .filter(Objects::nonNull)
                .toList();
    }

    /** The handlingar that can be the group's material: none that is secret. */
    @Transactional(readOnly = true)
    public List<Handling> valbara(ArendeId id, Inloggad person) {
        return handlingar.synliga(id, person).stream()
                .filter(Gruppsynlighet::kanGes)
                .toList();
    }

    /**
     * Decides what is the group's material. What comes to it can be opened by the group from now on, what is taken away no
     * longer, unless it is for others than the agency anyway. The members have a mail about what is new.
     *
     * @throws Avvisad at {@code valda} if one of them cannot be given
     */
    public void valj(ArendeId id, Set<HandlingId> valda, Inloggad person, UUID nyckel) {
        dorr.kravOrdna(id, person);
        skrivning.skriv(id, () -> {
            nycklar.anvand(nyckel);
            Map<HandlingId, Handling> valbara =
                    valbara(id, person).stream().collect(Collectors.toMap(Handling::id, Function.identity()));
            if (!valbara.keySet().containsAll(valda)) {
                throw new Avvisad("valda", "genomlysning.material.fel.kanInteGes");
            }
            Set<HandlingId> har = new HashSet<>(material.i(id));
            List<Handling> nya = valbara.values().stream()
                    .filter(h -> valda.contains(h.id()) && !har.contains(h.id()))
                    .toList();
            // Given at the same moment, they come in the order of their numbers.
            Instant nu = clock.instant();
            nya.forEach(h -> laggTill(h, nu));
            long borttagna = valbara.values().stream()
                    .filter(h -> har.contains(h.id()) && !valda.contains(h.id()))
                    .peek(this::taBort)
                    .count();
            if (!nya.isEmpty()) {
                brev.nyttMaterial(id, nya.size());
            }
            logg.skriv(
                    id.varde(),
                    "GRUPPMATERIAL",
                    person.id().toString(),
                    Map.of("tillagda", String.valueOf(nya.size()), "borttagna", String.valueOf(borttagna)));
        });
    }

    /** What is made for the group, such as minutes, belongs to its material from the beginning. */
    void laggTill(Handling h, Instant tid) {
        visaFor(h, Gruppsynlighet.ocksaGruppen(h.synlig()));
        material.laggTill(h.arende(), h.id(), tid);
    }

    private void taBort(Handling h) {
        visaFor(h, Gruppsynlighet.inteGruppen(h.synlig()));
        material.taBort(h.arende(), h.id());
    }

    private void visaFor(Handling h, Synlighet synlig) {
        if (!h.last() && !synlig.equals(h.synlig())) {
            handlingar.andraUppgifter(
                    h.id(), new Handlingsuppgifter(h.motpart(), h.rubrik(), h.datum(), h.sekretess(), synlig));
        }
    }

    /**
     * The files of the newest versions.
     *
     * @return by handling
     */
    @Transactional(readOnly = true)
    public Map<HandlingId, List<Filpost>> filer(List<Handling> vilka) {
        return handlingar.filer(vilka).stream().collect(Collectors.groupingBy(Filpost::handling));
    }

    /** All that the person may see of the material, as one PDF; {@link Saknas} when there is nothing. */
    @Transactional(readOnly = true)
    public byte[] somEnPdf(ArendeId id, Inloggad person) {
        dorr.kravLasa(id, person);
        List<Handling> alla = i(id, person);
        if (alla.isEmpty()) {
            throw new Saknas("genomlysning.material.fel.inget");
        }
        Arende arende = arenden.hamta(id);
        Map<HandlingId, List<Filpost>> filer = filer(alla);
        List<Bunt.Del> delar = new ArrayList<>();
        for (Handling h : alla) {
            delar.add(new Bunt.Del(
                    h.rubrik(),
                    Textkalla.text(
                            "genomlysning.material.pdf.uppgift",
                            Handlingsnummer.av(h, arende.dnr()).toString(),
                            format.datum(h.datum())),
                    filer.getOrDefault(h.id(), List.of()).stream()
                            .map(f -> new Bunt.Fil(f.namn(), f.typ(), handlingar.innehall(f)))
                            .toList()));
        }
        return buntar.skriv(new Bunt(
                Textkalla.text("genomlysning.material.pdf.titel", arende.namn()),
                Textkalla.text("genomlysning.material.pdf.ingress", format.datum(LocalDate.now(clock))),
                delar));
    }
}
