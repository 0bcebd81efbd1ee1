package se.nhv.genomlysning;

import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import se.nhv.anvandare.Atkomst;
import se.nhv.anvandare.Inloggad;
import se.nhv.anvandare.Roll;
import se.nhv.arbetslista.UppgiftService;
import se.nhv.arende.Arende;
import se.nhv.arende.ArendeId;
import se.nhv.arende.ArendeService;
import se.nhv.arende.Arendeskrivning;
import se.nhv.arende.Lage;
import se.nhv.arende.Steg;
import se.nhv.fel.Avvisad;
import se.nhv.fel.Inaktuell;
import se.nhv.fel.Nekad;

/**
 * The door to writing the underlag between the meetings, on a page or in Word: a new version each time, compared with the one
 * before it is kept. It is open until the version of the step is frozen, and again while the underlag is revised.
 */
@Service
@Transactional
public class Underlagsskrivning {
    private static final String REVIDERAS = "revideraUnderlag";
    private static final int LANGSTA_ORSAK = 500;

    private final UnderlagService underlag;
    private final Underlagsfil filer;
    private final UppgiftService uppgifter;
    private final ArendeService arenden;
    private final Arendeskrivning skrivning;
    private final Atkomst atkomst;

    Underlagsskrivning(
            UnderlagService underlag,
            Underlagsfil filer,
            UppgiftService uppgifter,
            ArendeService arenden,
            Arendeskrivning skrivning,
            Atkomst atkomst) {
        this.underlag = underlag;
        this.filer = filer;
        this.uppgifter = uppgifter;
        this.arenden = arenden;
        this.skrivning = skrivning;
        this.atkomst = atkomst;
    }

    /**
     * What was written, beside the version it goes out from.
     *
     * @param jamforelse null before the first version
     */
    public record Granskat(Underlagsutkast utkast, @Nullable Underlagsjamforelse jamforelse) {
        public boolean nagotAndrat() {
            return jamforelse == null || jamforelse.nagotAndrat();
        }
    }

    /** Whether the person may write a new version now. */
    @Transactional(readOnly = true)
    public boolean far(ArendeId id, Inloggad person) {
        return person.har(Roll.UTREDARE) && atkomst.kanSe(person, id.varde()) && oppen(id);
    }

    private boolean oppen(ArendeId id) {
        Arende a = arenden.hamta(id);
        if (a.lage() != Lage.PAGAR) {
            return false;
        }
        boolean skrivs = a.steg() == Steg.GENOMLYSNING
                && underlag.senaste(id).filter(Underlag::arFruset).isEmpty();
        return skrivs || uppgifter.iArende(id).stream().anyMatch(u -> u.nyckel().equals(REVIDERAS));
    }

    /** What there is to write in: the newest version, or four empty parts. */
    @Transactional(readOnly = true)
    public Underlagsutkast utkast(ArendeId id) {
        return Underlagsutkast.av(underlag.senaste(id).orElse(null));
    }

    /** A Word file of a version, or with four empty parts. */
    @Transactional(readOnly = true)
    public byte[] word(ArendeId id, @Nullable Integer version) {
        Underlagsutkast utkast = version == null ? utkast(id) : Underlagsutkast.av(underlag.hamta(id, version));
        return filer.skriv(arenden.hamta(id), utkast);
    }

    /**
     * Reads a Word file; nothing is stored.
     *
     * @throws Avvisad with what is wrong with it
     */
    @Transactional(readOnly = true)
    public Granskat granska(ArendeId id, byte[] fil, Inloggad person) {
        krav(id, person);
        Underlagsutkast utkast = utkast(id);
        return granskat(id, utkast.med(filer.las(id, utkast.bygger(), fil)));
    }

    /**
     * Reads what was written on the page; nothing is stored.
     *
     * @param bygger the version the page showed
     * @throws Avvisad at the part that cannot stand
     */
    @Transactional(readOnly = true)
    public Granskat granska(ArendeId id, int bygger, Map<String, String> texter, Inloggad person) {
        krav(id, person);
        return granskat(id, aktuellt(id, bygger).med(texter));
    }

    private Granskat granskat(ArendeId id, Underlagsutkast utkast) {
        NyttUnderlag nytt = utkast.nytt(arenden.hamta(id).namn(), "");
        return new Granskat(
                utkast,
                Optional.ofNullable(utkast.bas())
                        .map(bas -> Underlagsjamforelse.mellan(bas, Underlagsutkast.somVersion(bas, nytt)))
                        .orElse(null));
    }

    /**
     * Keeps it as a new version.
     *
     * @return its number
     * @throws Inaktuell if a version has been written since
     */
    public int spara(ArendeId id, int bygger, Map<String, String> texter, String orsak, Inloggad person) {
        krav(id, person);
        String varfor = orsak.strip();
        if (varfor.isEmpty() || varfor.length() > LANGSTA_ORSAK) {
            throw new Avvisad("orsak", "genomlysning.fel.orsakSaknas", LANGSTA_ORSAK);
        }
        return skrivning.skriv(id, () -> {
            krav(id, person);
            Underlagsutkast utkast = aktuellt(id, bygger).med(texter);
            return underlag.spara(id, utkast.nytt(arenden.hamta(id).namn(), varfor), person);
        });
    }

    private Underlagsutkast aktuellt(ArendeId id, int bygger) {
        Underlagsutkast utkast = utkast(id);
        if (utkast.bygger() != bygger) {
            throw new Inaktuell("genomlysning.fel.nyareVersion", utkast.bygger());
        }
        return utkast;
    }

    private void krav(ArendeId id, Inloggad person) {
        if (!person.har(Roll.UTREDARE) || !atkomst.kanSe(person, id.varde())) {
            throw new Nekad("genomlysning.fel.skriverInteUnderlaget");
        }
        if (!oppen(id)) {
            throw new Inaktuell("genomlysning.fel.underlagetSkrivsInte");
        }
    }
}
