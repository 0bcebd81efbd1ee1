package se.nhv.remiss;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import se.nhv.anvandare.Inloggad;
import se.nhv.arende.ArendeId;
import se.nhv.arende.ArendeService;
import se.nhv.arende.Arendeskrivning;
import se.nhv.dokument.Dokumentskrivare;
import se.nhv.dokument.Filformat;
import se.nhv.fel.Avvisad;
import se.nhv.fel.Textkalla;
import se.nhv.formular.Engangsnyckel;
import se.nhv.genomlysning.UnderlagService;
import se.nhv.handelselogg.Handelselogg;
import se.nhv.handling.Fil;
import se.nhv.handling.HandlingId;
import se.nhv.handling.HandlingService;
import se.nhv.handling.NyHandling;
import se.nhv.handling.Synlighet;

/**
 * The door to du sa – vi gjorde as everybody reads it: published when the utredare says so, and then as it stood at that
 * moment.
 */
@Service
@Transactional
public class DuSaService {
    private static final String PDF = "Du-sa-vi-gjorde.pdf";

    private final RemissRepository remisser;
    private final SynpunktService synpunkter;
    private final PubliceringRepository masker;
    private final SynpunktRepository repository;
    private final DuSaDokument dokument;
    private final UnderlagService underlag;
    private final ArendeService arenden;
    private final Arendeskrivning skrivning;
    private final HandlingService handlingar;
    private final Dokumentskrivare skrivare;
    private final Engangsnyckel nycklar;
    private final Handelselogg logg;
    private final Clock clock;

    DuSaService(
            RemissRepository remisser,
            SynpunktService synpunkter,
            PubliceringRepository masker,
            SynpunktRepository repository,
            DuSaDokument dokument,
            UnderlagService underlag,
            ArendeService arenden,
            Arendeskrivning skrivning,
            HandlingService handlingar,
            Dokumentskrivare skrivare,
            Engangsnyckel nycklar,
            Handelselogg logg,
            Clock clock) {
        this.remisser = remisser;
        this.synpunkter = synpunkter;
        this.masker = masker;
        this.repository = repository;
        this.dokument = dokument;
        this.underlag = underlag;
        this.arenden = arenden;
        this.skrivning = skrivning;
        this.handlingar = handlingar;
        this.skrivare = skrivare;
        this.nycklar = nycklar;
        this.logg = logg;
        this.clock = clock;
    }

    /** What everybody may read; empty until it has been published. */
    @Transactional(readOnly = true)
    public Optional<DuSaPublicering> publicerat(ArendeId id) {
        return remisser.senaste(id).flatMap(r -> repository.publicerat(r.id()));
    }

    /**
     * Shows everybody what has an answer, without what is masked in the answers it comes from. How many have none is said.
     *
     * @throws Avvisad if nothing has an answer
     */
    public void publicera(ArendeId id, UUID nyckel, Inloggad person) {
        skrivning.skriv(id, () -> {
            nycklar.anvand(nyckel);
            SynpunktService.Laget laget = synpunkter.laget(id);
            Instant nu = clock.instant();
            List<DuSaPublicering.Rad> rader = laget.delar().stream()
                    .flatMap(d -> d.synpunkter().stream().flatMap(s -> rad(id, d, s).stream()))
                    .toList();
            if (rader.isEmpty()) {
                throw new Avvisad("publicera", "remiss.dusa.fel.ingetSvar");
            }
            int version = repository
                            .publicerat(laget.remiss().id())
                            .map(DuSaPublicering::version)
                            .orElse(0)
                    + 1;
            int utanSvar = (int) (laget.synpunkter().size() - laget.besvarade());
            DuSaPublicering ny = new DuSaPublicering(version, utanSvar, nu, rader);
            byte[] pdf = skrivare.skriv(dokument.av(arenden.hamta(id), laget.remiss(), ny), Filformat.PDF);
            HandlingId handling = handlingar
                    .registrera(NyHandling.upprattad(
                                    id,
                                    Textkalla.text("remiss.publicering.motpart"),
                                    Textkalla.text("remiss.handling.duSa", version),
                                    LocalDate.now(clock))
                            .synligFor(Synlighet.ALLMAN)
                            .medFil(new Fil(PDF, Filformat.PDF.medietyp(), pdf)))
                    .id();
            repository.publicera(laget.remiss().id(), ny, handling, person.id());
            logg.skriv(
                    id.varde(), "DU_SA_PUBLICERAT", person.id().toString(), Map.of("version", String.valueOf(version)));
        });
    }

    private Optional<DuSaPublicering.Rad> rad(ArendeId id, SynpunktService.Del d, Synpunkt s) {
        List<Mask> egna = masker.masker(d.fran().id());
        return Optional.ofNullable(s.foljd())
                .map(f -> new DuSaPublicering.Rad(
                        d.fraga(),
                        Mask.over(d.fran().offentligt(), egna),
                        Mask.over(s.text(), egna),
                        f.andring() == null ? null : ord(id, f.andring()),
                        Mask.over(f.text(), egna)));
    }

    /** Where the change is, in words. */
    @Transactional(readOnly = true)
    public String ord(ArendeId id, Synpunkt.Andring a) {
        String del = Textkalla.text("remiss.dusa.del." + a.del().kod());
        UUID villkor = a.villkor();
        String lydelse = villkor == null
                ? ""
                : underlag.hamta(id, a.version()).omraden().stream()
                        .flatMap(o -> o.villkor().stream())
                        .filter(v -> v.id().equals(villkor))
                        .map(v -> v.lydelse())
                        .findFirst()
                        .orElse("");
        return lydelse.isEmpty()
                ? Textkalla.text("remiss.dusa.andring", a.version(), del)
                : Textkalla.text("remiss.dusa.andringVillkor", a.version(), del, lydelse);
    }
}
