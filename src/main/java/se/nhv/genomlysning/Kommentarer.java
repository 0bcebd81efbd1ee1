package se.nhv.genomlysning;

import java.time.Clock;
import java.util.List;
import java.util.UUID;
import java.util.function.BooleanSupplier;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import se.nhv.anvandare.Atkomst;
import se.nhv.anvandare.Inloggad;
import se.nhv.anvandare.Roll;
import se.nhv.arende.ArendeId;
import se.nhv.arende.ArendeService;
import se.nhv.arende.Arendeskrivning;
import se.nhv.fel.Avvisad;
import se.nhv.fel.Inaktuell;
import se.nhv.fel.Nekad;
import se.nhv.fel.Saknas;
import se.nhv.formular.Engangsnyckel;

/**
 * The door to what is said about the underlag while it is worked on, passage by passage, by the members of the group and the
 * utredare. It is arbetsmaterial (TF 2 kap. 12 §): nobody else reads it, and it is no part of the underlag.
 */
@Service
@Transactional
public class Kommentarer {
    private static final int LANGST = 4_000;

    private final KommentarRepository repository;
    private final UnderlagService underlag;
    private final GruppService grupp;
    private final ArendeService arenden;
    private final Arendeskrivning skrivning;
    private final Engangsnyckel nycklar;
    private final Atkomst atkomst;
    private final Clock clock;

    Kommentarer(
            KommentarRepository repository,
            UnderlagService underlag,
            GruppService grupp,
            ArendeService arenden,
            Arendeskrivning skrivning,
            Engangsnyckel nycklar,
            Atkomst atkomst,
            Clock clock) {
        this.repository = repository;
        this.underlag = underlag;
        this.grupp = grupp;
        this.arenden = arenden;
        this.skrivning = skrivning;
        this.nycklar = nycklar;
        this.atkomst = atkomst;
        this.clock = clock;
    }

    /** Whether the person is one of those who comment: an utredare, or a member of the group as it is now. */
    @Transactional(readOnly = true)
    public boolean far(ArendeId id, Inloggad person) {
        return atkomst.kanSe(person, id.varde())
                && (person.har(Roll.UTREDARE)
                        || grupp.aktiva(id).stream().anyMatch(m -> m.konto().equals(person.id())));
    }

    /** How many are open, for those who may read them. */
    @Transactional(readOnly = true)
    public long oppna(ArendeId id) {
        return repository.alla(id).stream().filter(k -> !k.arKlar()).count();
    }

    /**
     * One version with what has been said about it.
     *
     * @throws Nekad for those who do not comment
     */
    @Transactional(readOnly = true)
    public Kommenterat i(ArendeId id, int version, Inloggad person) {
        krav(id, person);
        return Kommenterat.av(underlag.hamta(id, version), repository.alla(id));
    }

    /**
     * Says something about a passage.
     *
     * @param stycke the passage in that version, as {@link Underlagsdel.Stycke#id()}
     * @param nyckel of the form, used up
     * @throws Avvisad if nothing, or more than 4 000 characters, is said
     */
    public void skriv(ArendeId id, int version, String stycke, String text, Inloggad person, UUID nyckel) {
        krav(id, person);
        Underlagsdel.Stycke s = Underlagsdel.av(underlag.hamta(id, version)).stream()
                .flatMap(d -> d.stycken().stream())
                .filter(x -> x.id().equals(stycke))
                .findFirst()
                .orElseThrow(() -> new Saknas("genomlysning.fel.stycketFinnsInte"));
        String sagt = granskad(text);
        skriv(id, nyckel, () -> repository.spara(id, version, s, sagt, person.id(), clock.instant()));
    }

    /** Replies. A comment that was settled is open again. */
    public void svara(ArendeId id, UUID kommentar, String text, Inloggad person, UUID nyckel) {
        krav(id, person);
        krav(id, kommentar);
        String sagt = granskad(text);
        skriv(id, nyckel, () -> {
            repository.svara(kommentar, sagt, person.id(), clock.instant());
            repository.oppna(kommentar);
        });
    }

    /** The comment is settled; {@link Inaktuell} if it already was. */
    public void klar(ArendeId id, UUID kommentar, Inloggad person) {
        andra(id, kommentar, person, () -> repository.klar(kommentar, person.id(), clock.instant()));
    }

    /** It is not settled after all; {@link Inaktuell} if it is open. */
    public void oppnaIgen(ArendeId id, UUID kommentar, Inloggad person) {
        andra(id, kommentar, person, () -> repository.oppna(kommentar));
    }

    private void andra(ArendeId id, UUID kommentar, Inloggad person, BooleanSupplier andring) {
        krav(id, person);
        krav(id, kommentar);
        skrivning.skriv(id, () -> {
            kravOppet(id);
            if (!andring.getAsBoolean()) {
                throw new Inaktuell("genomlysning.fel.kommentarenRedanSa");
            }
        });
    }

    private void skriv(ArendeId id, UUID nyckel, Runnable andring) {
        skrivning.skriv(id, () -> {
            kravOppet(id);
            nycklar.anvand(nyckel);
            andring.run();
        });
    }

    private void krav(ArendeId id, Inloggad person) {
        if (!far(id, person)) {
            throw new Nekad("genomlysning.fel.kommenterarInte");
        }
    }

    private void krav(ArendeId id, UUID kommentar) {
        List<Kommentar> alla = repository.alla(id);
        if (alla.stream().noneMatch(k -> k.id().equals(kommentar))) {
            throw new Saknas("genomlysning.fel.kommentarenFinnsInte");
        }
    }

    private void kravOppet(ArendeId id) {
        if (!arenden.hamta(id).arOppet()) {
            throw new Inaktuell("genomlysning.fel.arendetInteOppet");
        }
    }

    private static String granskad(String text) {
        String sagt = text.strip();
        if (sagt.isEmpty() || sagt.length() > LANGST) {
            throw new Avvisad("text", "genomlysning.fel.kommentarenTomEllerForLang", LANGST);
        }
        return sagt;
    }
}
