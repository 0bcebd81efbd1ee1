package se.nhv.remiss;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import se.nhv.anvandare.Atkomst;
import se.nhv.anvandare.Inloggad;
import se.nhv.anvandare.Roll;
import se.nhv.arende.Arende;
import se.nhv.arende.ArendeId;
import se.nhv.arende.ArendeService;
import se.nhv.arende.Arendeskrivning;
import se.nhv.arende.EfterPaus;
import se.nhv.arende.Lage;
import se.nhv.arende.Uppehall;
import se.nhv.fel.Avvisad;
import se.nhv.fel.Inaktuell;
import se.nhv.fel.Textkalla;
import se.nhv.handelselogg.Handelselogg;
import se.nhv.handling.HandlingService;
import se.nhv.handling.NyHandling;
import se.nhv.handling.Synlighet;
import se.nhv.utskick.NyttUtskick;
import se.nhv.utskick.UtskickService;

/** The door to more time: anstånd for one instans, förlängning for all that still wait. The days before are kept. */
@Service
@Transactional
public class Svarstid implements EfterPaus {
    private final RemissRepository repository;
    private final RemissProcess process;
    private final Lankar lankar;
    private final ArendeService arenden;
    private final Arendeskrivning skrivning;
    private final Atkomst atkomst;
    private final UtskickService utskick;
    private final HandlingService handlingar;
    private final Handelselogg logg;
    private final Clock clock;

    Svarstid(
            RemissRepository repository,
            RemissProcess process,
            Lankar lankar,
            ArendeService arenden,
            Arendeskrivning skrivning,
            Atkomst atkomst,
            UtskickService utskick,
            HandlingService handlingar,
            Handelselogg logg,
            Clock clock) {
        this.repository = repository;
        this.process = process;
        this.lankar = lankar;
        this.arenden = arenden;
        this.skrivning = skrivning;
        this.atkomst = atkomst;
        this.utskick = utskick;
        this.handlingar = handlingar;
        this.logg = logg;
        this.clock = clock;
    }

    /** One instans gets a later last day. */
    public void anstand(ArendeId id, String instans, LocalDate dag, String skal, Inloggad person) {
        atkomst.kravRoll(person, Roll.UTREDARE, Roll.CHEF);
        krav(dag, skal, "dag", "skal");
        skrivning.skriv(id, () -> {
            Remiss remiss = oppen(id);
            Mottagare m = repository
                    .mottagare(remiss.id(), instans)
                    .orElseThrow(() -> new Avvisad("instans", "remiss.fel.instansenInteTillfragad"));
            if (m.lage() != Mottagare.Lage.VANTAR) {
                throw new Inaktuell("remiss.fel.instansenKlar");
            }
            if (!dag.isAfter(m.sistaDag())) {
                throw new Avvisad("dag", "remiss.fel.anstandInteSenare", m.sistaDag());
            }
            repository.anstand(
                    new Anstand(remiss.id(), instans, m.sistaDag(), dag, skal.strip(), person.id()), clock.instant());
            flytta(remiss, m, dag);
            beslut(id, m.instans().namn(), Textkalla.text("remiss.handling.anstand", dag.toString()), skal.strip());
            logg.skriv(
                    id.varde(), "ANSTAND", person.id().toString(), Map.of("instans", instans, "dag", dag.toString()));
        });
    }

    /** The whole remiss gets a later last day; an anstånd that reaches further stays. */
    public void forlang(ArendeId id, LocalDate dag, String skal, Inloggad person) {
        atkomst.kravRoll(person, Roll.UTREDARE, Roll.CHEF);
        krav(dag, skal, "nyDag", "forlangningsskal");
        skrivning.skriv(id, () -> {
            Remiss remiss = oppen(id);
            if (!dag.isAfter(remiss.sistaDag())) {
                throw new Avvisad("nyDag", "remiss.fel.forlangningInteSenare", remiss.sistaDag());
            }
            repository.anstand(
                    new Anstand(remiss.id(), null, remiss.sistaDag(), dag, skal.strip(), person.id()), clock.instant());
            repository.sistaDag(remiss.id(), dag);
            repository.mottagare(remiss.id()).stream()
                    .filter(m ->
                            m.lage() == Mottagare.Lage.VANTAR && m.sistaDag().isBefore(dag))
                    .forEach(m -> flytta(remiss, m, dag));
            beslut(
                    id,
                    Textkalla.text("remiss.handling.instanserna"),
                    Textkalla.text("remiss.handling.forlangning", dag.toString()),
                    skal.strip());
            logg.skriv(id.varde(), "REMISS_FORLANGD", person.id().toString(), Map.of("dag", dag.toString()));
        });
    }

    /** A pause is not taken from those who were asked: the remiss and every anstånd last as many days longer. */
    @Override
    public void aterupptaget(Uppehall uppehall) {
        ArendeId id = uppehall.objekt().arende();
        if (uppehall.objekt().arOmrade() || uppehall.dagar() == 0) {
            return;
        }
        repository
                .senaste(id)
                .filter(r -> r.utskickad() != null && r.stangd() == null)
                .ifPresent(r -> flytta(r, uppehall));
    }

    private void flytta(Remiss remiss, Uppehall u) {
        if (!remiss.sistaDag().isBefore(u.fran())) {
            LocalDate dag = remiss.sistaDag().plusDays(u.dagar());
            repository.anstand(
                    new Anstand(remiss.id(), null, remiss.sistaDag(), dag, u.skal(), u.av()), clock.instant());
            repository.sistaDag(remiss.id(), dag);
            beslut(
                    remiss.arende(),
                    Textkalla.text("remiss.handling.instanserna"),
                    Textkalla.text("remiss.handling.efterPaus", dag.toString()),
                    u.skal());
        }
        repository.mottagare(remiss.id()).stream()
                .filter(m -> m.lage() == Mottagare.Lage.VANTAR && !m.sistaDag().isBefore(u.fran()))
                .forEach(m -> flytta(remiss, m, m.sistaDag().plusDays(u.dagar())));
    }

    private void flytta(Remiss remiss, Mottagare m, LocalDate dag) {
        repository.sistaDag(remiss.id(), m.instans().kod(), dag);
        lankar.forlang(remiss.id(), m.instans().kod(), dag);
        process.nySistaDag(remiss.arende(), m.instans().kod());
        Arende arende = arenden.hamta(remiss.arende());
        m.instans()
                .adresser()
                .forEach(epost -> utskick.stall(new NyttUtskick(
                        remiss.arende(),
                        epost,
                        Textkalla.text("remiss.brev.nyDag.amne", arende.namn()),
                        Textkalla.text("remiss.brev.nyDag.text", dag),
                        null)));
    }

    private void beslut(ArendeId id, String till, String rubrik, String skal) {
        handlingar.registrera(NyHandling.utgaende(id, till, rubrik, LocalDate.now(clock))
                .synligFor(Synlighet.DELTAGARE)
                .medText(Textkalla.text("remiss.handling.skal", rubrik, skal)));
    }

    private Remiss oppen(ArendeId id) {
        Remiss remiss = repository
                .senaste(id)
                .filter(r -> r.utskickad() != null && r.stangd() == null)
                .orElseThrow(() -> new Inaktuell("remiss.fel.ingenRemissAttForlanga"));
        if (arenden.hamta(id).lage() == Lage.PAUSAD) {
            throw new Inaktuell("remiss.fel.arendetPausat");
        }
        return remiss;
    }

    private void krav(LocalDate dag, String skal, String dagfalt, String skalfalt) {
        if (dag.isBefore(LocalDate.now(clock))) {
            throw new Avvisad(dagfalt, "remiss.fel.nyDagPasserad");
        }
        if (skal.isBlank()) {
            throw new Avvisad(skalfalt, "remiss.fel.skalSaknas");
        }
    }
}
