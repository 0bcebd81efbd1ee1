package se.nhv.arende;

import java.time.Clock;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import se.nhv.anvandare.KontoId;
import se.nhv.fel.Avvisad;
import se.nhv.fel.Inaktuell;
import se.nhv.fel.Textkalla;
import se.nhv.handelselogg.Handelselogg;

/** Pauses a case or one of its tillståndsområden, with a reason, resumes it, and ends it early. */
@Service
public class PausService {
    private final JdbcClient jdbc;
    private final Arendeskrivning skrivning;
    private final ArendeService arenden;
    private final OmradeService omraden;
    private final ArendeProcess process;
    private final ObjectProvider<EfterPaus> efterPaus;
    private final Aktregistrering akten;
    private final Handelselogg logg;
    private final Clock clock;

    PausService(
            JdbcClient jdbc,
            Arendeskrivning skrivning,
            ArendeService arenden,
            OmradeService omraden,
            ArendeProcess process,
            ObjectProvider<EfterPaus> efterPaus,
            Aktregistrering akten,
            Handelselogg logg,
            Clock clock) {
        this.jdbc = jdbc;
        this.skrivning = skrivning;
        this.arenden = arenden;
        this.omraden = omraden;
        this.process = process;
        this.efterPaus = efterPaus;
        this.akten = akten;
        this.logg = logg;
        this.clock = clock;
    }

    /** @param till null while the pause lasts; the days are local */
    public record Paus(
            @Nullable OmradeId omrade,
            LocalDate fran,
            @Nullable LocalDate till,
            String skal,
            KontoId av) {}

    /**
     * Stops tasks and timers; time is counted apart until {@link #ateruppta}.
     *
     * @throws Inaktuell if it is paused already or has ended
     */
    public void pausa(Objekt objekt, String skal, KontoId av) {
        String rensat = kravSkal(skal);
        skrivning.skriv(objekt.arende(), () -> {
            kravArendetGar(objekt);
            if (!gar(objekt)) {
                throw new Inaktuell("arende.fel.garInteAttPausa");
            }
            jdbc.sql(
                            "INSERT INTO paus (id, arende, omrade, fran, skal, av) VALUES (:id, :arende, :omrade, :fran, :skal, :av)")
                    .param("id", UUID.randomUUID())
                    .param("arende", objekt.arende().varde())
                    .param("omrade", omradeId(objekt), java.sql.Types.OTHER)
                    .param("fran", LocalDate.now(clock))
                    .param("skal", rensat)
                    .param("av", av.varde())
                    .update();
            process.pausas(objekt.arende(), objekt.omrade());
            satt(objekt, Lage.PAUSAD, Omradeslage.PAUSAD);
            iAkten(objekt, "arende.handling.paus", Textkalla.text("arende.handling.skal", rensat));
            logg.skriv(objekt.arende().varde(), "PAUSAT", av.toString(), Map.of("objekt", objekt.nyckel()));
        });
    }

    /**
     * Lets the case go on where it stood; promised days move on by as many days as the pause took, days of the
     * calendar stay.
     *
     * @throws Inaktuell if it is not paused
     */
    public void ateruppta(Objekt objekt, KontoId av) {
        skrivning.skriv(objekt.arende(), () -> {
            Paus paus = pagaende(objekt).orElseThrow(() -> new Inaktuell("arende.fel.intePausat"));
            kravArendetGar(objekt);
            LocalDate idag = LocalDate.now(clock);
            jdbc.sql("""
                            UPDATE paus SET till = :idag
                             WHERE arende = :arende AND omrade IS NOT DISTINCT FROM :omrade AND till IS NULL
                            """)
                    .param("idag", idag)
                    .param("arende", objekt.arende().varde())
                    .param("omrade", omradeId(objekt), java.sql.Types.OTHER)
                    .update();
            long dagar = dagar(objekt, paus, idag);
            process.aterupptas(objekt.arende(), objekt.omrade(), dagar);
            kvarstaendePauser(objekt).forEach(omrade -> process.stannar(objekt.arende(), omrade));
            satt(objekt, Lage.PAGAR, lageEfterPaus(objekt));
            iAkten(
                    objekt,
                    "arende.handling.ater",
                    Textkalla.text("arende.handling.ater.text", paus.fran().toString(), paus.skal()));
            Uppehall uppehall = new Uppehall(objekt, paus.fran(), dagar, paus.skal(), av);
            efterPaus.orderedStream().forEach(e -> e.aterupptaget(uppehall));
            logg.skriv(objekt.arende().varde(), "ATERUPPTAGET", av.toString(), Map.of("objekt", objekt.nyckel()));
        });
    }

    /**
     * Ends a case, or one tillståndsområde, before its time: its tasks and timers go, what was done stays.
     *
     * @throws Inaktuell if it has ended already
     */
    public void avbryt(Objekt objekt, String skal, KontoId av) {
        String rensat = kravSkal(skal);
        skrivning.skriv(objekt.arende(), () -> {
            kravArendetGar(objekt);
            if (pagaende(objekt).isPresent()) {
                throw new Avvisad("skal", "arende.fel.pausatGarInteAttAvbryta");
            }
            if (!gar(objekt)) {
                throw new Inaktuell("arende.fel.redanAvslutat");
            }
            iAkten(objekt, "arende.handling.avbryt", Textkalla.text("arende.handling.skal", rensat));
            process.avslutas(objekt.arende(), objekt.omrade());
            avslutaPauser(objekt);
            satt(objekt, Lage.AVBRUTEN, Omradeslage.AVSLUTAT);
            logg.skriv(
                    objekt.arende().varde(),
                    "AVBRUTET",
                    av.toString(),
                    Map.of("objekt", objekt.nyckel(), "skal", rensat));
        });
    }

    private void iAkten(Objekt objekt, String nyckel, String text) {
        akten.upprattad(objekt, "Socialstyrelsen", Textkalla.text(nyckel), text, false);
    }

    /** What ends as a whole also ends where one of its tillståndsområden stood still. */
    private void avslutaPauser(Objekt objekt) {
        if (!objekt.arOmrade()) {
            jdbc.sql("UPDATE paus SET till = :idag WHERE arende = :arende AND till IS NULL")
                    .param("idag", LocalDate.now(clock))
                    .param("arende", objekt.arende().varde())
                    .update();
        }
    }

    /** All pauses of the case, oldest first. */
    @Transactional(readOnly = true)
    public List<Paus> i(ArendeId arende) {
        return jdbc.sql("SELECT omrade, fran, till, skal, av FROM paus WHERE arende = :arende ORDER BY fran")
                .param("arende", arende.varde())
                .query((r, nr) -> {
                    UUID omrade = r.getObject("omrade", UUID.class);
                    return new Paus(
                            omrade == null ? null : new OmradeId(omrade),
                            r.getDate("fran").toLocalDate(),
                            r.getDate("till") == null ? null : r.getDate("till").toLocalDate(),
                            r.getString("skal"),
                            new KontoId(r.getObject("av", UUID.class)));
                })
                .list();
    }

    private Optional<Paus> pagaende(Objekt objekt) {
        return i(objekt.arende()).stream()
                .filter(p -> p.till() == null && Objects.equals(p.omrade(), objekt.omrade()))
                .findFirst();
    }

    /** A tillståndsområde cannot be moved while its whole ärende stands still. */
    private void kravArendetGar(Objekt objekt) {
        if (objekt.arOmrade() && arenden.hamta(objekt.arende()).lage() == Lage.PAUSAD) {
            throw new Inaktuell("arende.fel.helaArendetPausat");
        }
    }

    /** How long the timers stood still for this pause alone: those of a tillståndsområde were moved with its ärende's. */
    private long dagar(Objekt objekt, Paus paus, LocalDate idag) {
        long dagar = ChronoUnit.DAYS.between(paus.fran(), idag);
        if (paus.omrade() == null) {
            return dagar;
        }
        return dagar
                - i(objekt.arende()).stream()
                        .filter(p -> p.omrade() == null
                                && p.till() != null
                                && !p.fran().isBefore(paus.fran()))
                        .mapToLong(p -> ChronoUnit.DAYS.between(p.fran(), p.till()))
                        .sum();
    }

    /** The tillståndsområden that stand still for their own reason when the ärende goes on. */
    private List<OmradeId> kvarstaendePauser(Objekt objekt) {
        return objekt.arOmrade()
                ? List.of()
                : i(objekt.arende()).stream()
                        .filter(p -> p.till() == null)
                        .map(Paus::omrade)
                        .filter(Objects::nonNull)
                        .toList();
    }

    private boolean gar(Objekt objekt) {
        OmradeId omrade = objekt.omrade();
        if (omrade == null) {
            return arenden.hamta(objekt.arende()).lage() == Lage.PAGAR;
        }
        Omradeslage lage = omraden.hamta(omrade).lage();
        return lage == Omradeslage.PAGAR || lage == Omradeslage.TILLSTAND;
    }

    private Omradeslage lageEfterPaus(Objekt objekt) {
        OmradeId omrade = objekt.omrade();
        return omrade != null && omraden.hamta(omrade).steg() == Steg.UPPFOLJNING
                ? Omradeslage.TILLSTAND
                : Omradeslage.PAGAR;
    }

    private void satt(Objekt objekt, Lage arendets, Omradeslage omradets) {
        OmradeId omrade = objekt.omrade();
        if (omrade == null) {
            arenden.satt(objekt.arende(), arendets);
        } else {
            omraden.satt(omrade, omradets);
        }
    }

    private static @Nullable UUID omradeId(Objekt objekt) {
        OmradeId omrade = objekt.omrade();
        return omrade == null ? null : omrade.varde();
    }

    private static String kravSkal(String skal) {
        String rensat = skal.strip();
        if (rensat.isEmpty() || rensat.length() > 2000) {
            throw new Avvisad("skal", "arende.fel.skalSaknasEllerForLangt");
        }
        return rensat;
    }
}
