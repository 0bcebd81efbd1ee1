package se.nhv.genomlysning.grupp;

import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeSet;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import se.nhv.anvandare.Inloggad;
import se.nhv.arende.ArendeId;
import se.nhv.arende.Arendeskrivning;
import se.nhv.fel.Avvisad;
import se.nhv.fel.Inaktuell;
import se.nhv.fel.Nekad;
import se.nhv.fel.Saknas;
import se.nhv.formular.Engangsnyckel;
import se.nhv.genomlysning.GruppService;
import se.nhv.genomlysning.Medlem;
import se.nhv.handelselogg.Handelselogg;

/**
 * The door to the group's meetings: days are proposed, every member says which ones he or she can, one is chosen, and the
 * meeting may be moved or called off; each time the members have a mail with a calendar file.
 */
@Service
@Transactional
public class MoteService {
    /** More days than anybody wants to answer about. */
    public static final int FLEST_DAGAR = 10;

    private static final int LANGSTA_RUBRIK = 120;
    private static final int LANGST_VAR = 500;
    private static final int LANGSTA_SKAL = 1000;

    private final MoteRepository moten;
    private final GruppService grupp;
    private final Gruppdorr dorr;
    private final Ledamotsbrev brev;
    private final Arendeskrivning skrivning;
    private final Engangsnyckel nycklar;
    private final Handelselogg logg;
    private final Clock clock;

    MoteService(
            MoteRepository moten,
            GruppService grupp,
            Gruppdorr dorr,
            Ledamotsbrev brev,
            Arendeskrivning skrivning,
            Engangsnyckel nycklar,
            Handelselogg logg,
            Clock clock) {
        this.moten = moten;
        this.grupp = grupp;
        this.dorr = dorr;
        this.brev = brev;
        this.skrivning = skrivning;
        this.nycklar = nycklar;
        this.logg = logg;
        this.clock = clock;
    }

    /** The meetings of the group: those whose day is asked for, then the others, the latest first. */
    @Transactional(readOnly = true)
    public List<Mote> i(ArendeId id) {
        return moten.i(id);
    }

    /** {@link Saknas} if the case has no such meeting. */
    @Transactional(readOnly = true)
    public Mote hamta(ArendeId id, UUID mote) {
        return moten.hamta(id, mote).orElseThrow(() -> new Saknas("genomlysning.mote.fel.finnsInte"));
    }

    /** What the members have said about the days, without those who are no longer in the group. */
    @Transactional(readOnly = true)
    public Motesrakning rakning(Mote mote) {
        return new Motesrakning(
                mote.dagar(),
                moten.svar(mote.id()),
                grupp.utanJav(mote.arende()).stream().map(Medlem::konto).toList());
    }

    /**
     * Asks every member which of the days he or she can.
     *
     * @param svarSenast the last day to answer
     * @param nyckel of the form, used up
     * @throws Avvisad at {@code rubrik}, {@code dagar} or {@code svarSenast}
     */
    public UUID foresla(
            ArendeId id,
            String rubrik,
            Collection<LocalDate> dagar,
            LocalDate svarSenast,
            Inloggad person,
            UUID nyckel) {
        dorr.kravOrdna(id, person);
        String rent = krav("rubrik", rubrik, LANGSTA_RUBRIK, "genomlysning.mote.fel.rubrik");
        List<LocalDate> valda = List.copyOf(new TreeSet<>(dagar));
        LocalDate idag = LocalDate.now(clock);
        if (valda.isEmpty() || valda.size() > FLEST_DAGAR) {
            throw new Avvisad("dagar", "genomlysning.mote.fel.antalDagar", FLEST_DAGAR);
        }
        if (valda.get(0).isBefore(idag)) {
            throw new Avvisad("dagar", "genomlysning.mote.fel.dagenHarVarit");
        }
        if (svarSenast.isBefore(idag) || svarSenast.isAfter(valda.get(valda.size() - 1))) {
            throw new Avvisad("svarSenast", "genomlysning.mote.fel.svarSenast");
        }
        Mote nytt = new Mote(UUID.randomUUID(), id, rent, svarSenast, Moteslage.FORFRAGAN, 0, null, null, null, valda);
        skrivning.skriv(id, () -> {
            nycklar.anvand(nyckel);
            if (grupp.utanJav(id).isEmpty()) {
                throw new Avvisad("rubrik", "genomlysning.mote.fel.ingenAttFraga");
            }
            moten.spara(nytt, clock.instant());
            brev.fraga(nytt);
            logga(id, "GRUPPMOTE_FRAGAT", person, Map.of("antal", String.valueOf(valda.size())));
        });
        return nytt.id();
    }

    /**
     * A member says which days he or she can. May be said anew until a day is chosen.
     *
     * @throws Avvisad at {@code dagar} if nothing was said, or about a day that was not proposed
     * @throws Inaktuell if the day is chosen, or the meeting called off
     * @throws Nekad for whoever is not a member at work in the group
     */
    public void svara(ArendeId id, UUID mote, Map<LocalDate, Motesval> svar, Inloggad person) {
        dorr.kravDelta(id, person);
        skrivning.skriv(id, () -> {
            Mote detta = hamta(id, mote);
            if (!detta.arForfragan()) {
                throw new Inaktuell("genomlysning.mote.fel.dagenArVald");
            }
            if (svar.isEmpty() || !detta.dagar().containsAll(svar.keySet())) {
                throw new Avvisad("dagar", "genomlysning.mote.fel.ingetSvar");
            }
            moten.svara(mote, person.id(), svar, clock.instant());
            logga(id, "GRUPPMOTE_SVAR", person, Map.of());
        });
    }

    /**
     * Chooses the day, or moves the meeting, and calls the members.
     *
     * @param version of the meeting as it was shown
     * @throws Avvisad at {@code dag}, {@code till} or {@code var}
     * @throws Inaktuell if somebody else has changed it
     */
    public void bestam(ArendeId id, UUID mote, int version, Tidplats nar, Inloggad person) {
        dorr.kravOrdna(id, person);
        String var = krav("var", nar.var(), LANGST_VAR, "genomlysning.mote.fel.var");
        if (nar.digitalt() && !var.matches("https://\\S+")) {
            throw new Avvisad("var", "genomlysning.mote.fel.lank");
        }
        if (!nar.till().isAfter(nar.fran())) {
            throw new Avvisad("till", "genomlysning.mote.fel.till");
        }
        if (LocalDateTime.of(nar.dag(), nar.fran()).isBefore(LocalDateTime.now(clock))) {
            throw new Avvisad("dag", "genomlysning.mote.fel.dagenHarVarit");
        }
        Tidplats rent = new Tidplats(nar.dag(), nar.fran(), nar.till(), nar.digitalt(), var);
        skrivning.skriv(id, () -> {
            Mote fore = hamta(id, mote);
            if (fore.anteckningar() != null || !moten.bestam(mote, version, rent)) {
                throw new Inaktuell("genomlysning.mote.fel.andrat");
            }
            boolean flyttat = fore.arBestamt();
            brev.kalla(hamta(id, mote), flyttat);
            logga(
                    id,
                    flyttat ? "GRUPPMOTE_FLYTTAT" : "GRUPPMOTE_BESTAMT",
                    person,
                    Map.of("dag", rent.dag().toString()));
        });
    }

    /**
     * Calls the meeting off, or the question about its day, and tells the members.
     *
     * @throws Avvisad at {@code skal} if no reason is given
     * @throws Inaktuell if somebody else has changed it
     */
    public void stallIn(ArendeId id, UUID mote, int version, String skal, Inloggad person) {
        dorr.kravOrdna(id, person);
        String rent = krav("skal", skal, LANGSTA_SKAL, "genomlysning.mote.fel.skal");
        skrivning.skriv(id, () -> {
            hamta(id, mote);
            if (!moten.stallIn(mote, version, rent)) {
                throw new Inaktuell("genomlysning.mote.fel.andrat");
            }
            brev.stallIn(hamta(id, mote));
            logga(id, "GRUPPMOTE_INSTALLT", person, Map.of("skal", rent));
        });
    }

    /** The meeting as a calendar file; {@link Saknas} until its day is chosen. */
    @Transactional(readOnly = true)
    public byte[] kalenderfil(ArendeId id, UUID mote, Inloggad person) {
        dorr.kravLasa(id, person);
        Mote detta = hamta(id, mote);
        if (Objects.isNull(detta.nar())) {
            throw new Saknas("genomlysning.mote.fel.ingenDag");
        }
        return brev.kalenderfil(detta);
    }

    private void logga(ArendeId id, String handelse, Inloggad person, Map<String, String> uppgifter) {
        logg.skriv(id.varde(), handelse, person.id().toString(), uppgifter);
    }

    private static String krav(String falt, String text, int langst, String nyckel) {
        String rent = text.strip();
        if (rent.isEmpty() || rent.length() > langst) {
            throw new Avvisad(falt, nyckel, langst);
        }
        return rent;
    }
}
