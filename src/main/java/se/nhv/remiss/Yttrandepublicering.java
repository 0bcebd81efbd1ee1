package se.nhv.remiss;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import se.nhv.anvandare.Inloggad;
import se.nhv.anvandare.KontoId;
import se.nhv.arende.ArendeId;
import se.nhv.arende.ArendeService;
import se.nhv.arende.Arendeskrivning;
import se.nhv.dokument.Dokument;
import se.nhv.dokument.Dokumentskrivare;
import se.nhv.dokument.Filformat;
import se.nhv.fel.Avvisad;
import se.nhv.fel.Inaktuell;
import se.nhv.fel.Saknas;
import se.nhv.fel.Textkalla;
import se.nhv.handelselogg.Handelselogg;
import se.nhv.handling.Fil;
import se.nhv.handling.Handling;
import se.nhv.handling.HandlingId;
import se.nhv.handling.HandlingService;
import se.nhv.handling.Handlingsuppgifter;
import se.nhv.handling.NyHandling;
import se.nhv.handling.Sekretess;
import se.nhv.handling.Synlighet;

/**
 * The door for publishing what has come in, without what may not be shown (OSL). The published file is written anew from
 * what is left: what is masked is not in it. The original handling is not touched.
 */
@Service
@Transactional
public class Yttrandepublicering {
    private static final String PDF = "Yttrande-publicerat.pdf";
    private static final int KORTAST = 2;
    private static final int LANGST = 2_000;
    private static final int LANGSTA_SKAL = 300;

    private final RemissRepository remisser;
    private final Inkomna inkomna;
    private final PubliceringRepository repository;
    private final PubliceratDokument dokument;
    private final ArendeService arenden;
    private final Arendeskrivning skrivning;
    private final HandlingService handlingar;
    private final Dokumentskrivare skrivare;
    private final Handelselogg logg;
    private final Clock clock;

    Yttrandepublicering(
            RemissRepository remisser,
            Inkomna inkomna,
            PubliceringRepository repository,
            PubliceratDokument dokument,
            ArendeService arenden,
            Arendeskrivning skrivning,
            HandlingService handlingar,
            Dokumentskrivare skrivare,
            Handelselogg logg,
            Clock clock) {
        this.remisser = remisser;
        this.inkomna = inkomna;
        this.repository = repository;
        this.dokument = dokument;
        this.arenden = arenden;
        this.skrivning = skrivning;
        this.handlingar = handlingar;
        this.skrivare = skrivare;
        this.logg = logg;
        this.clock = clock;
    }

    /**
     * @param handling that everybody may read
     * @param indraget no longer shown
     */
    public record Publicerat(UUID kalla, HandlingId handling, Instant tid, KontoId av, boolean indraget) {}

    /** What has come in, and whether it is published. */
    public record Rad(Inkommet inkommet, @Nullable Publicerat publicerat, List<Mask> masker) {}

    /** @throws Saknas if the case has not gone out on remiss */
    @Transactional(readOnly = true)
    public Remiss remiss(ArendeId id) {
        return remisser.senaste(id)
                .filter(r -> r.utskickad() != null)
                .orElseThrow(() -> new Saknas("remiss.fel.ingenSammanstallning"));
    }

    @Transactional(readOnly = true)
    public List<Rad> alla(Remiss remiss) {
        Map<UUID, Publicerat> publicerade = repository.publicerade(remiss.id());
        return inkomna.alla(remiss).stream()
                .map(i -> new Rad(i, publicerade.get(i.id()), repository.masker(i.id())))
                .toList();
    }

    /** @throws Saknas if there is no such answer in the remiss */
    @Transactional(readOnly = true)
    public Rad hamta(Remiss remiss, UUID kalla) {
        return new Rad(
                inkomna.hamta(remiss, kalla),
                repository.publicerade(remiss.id()).get(kalla),
                repository.masker(kalla));
    }

    /** How a part reads when it is published. */
    public static String maskat(Rad rad, String text) {
        return Mask.over(text, rad.masker());
    }

    /**
     * Masks words wherever they stand in the answer.
     *
     * @param skal stands in the published file, and so may not hold the words themselves
     * @param lagrum a paragraph of OSL
     * @throws Avvisad with the field {@code text}, {@code skal} or {@code lagrum}
     */
    public void maska(ArendeId id, UUID kalla, String text, String skal, String lagrum, Inloggad person) {
        String ord = text.strip();
        String varfor = skal.strip();
        if (ord.length() < KORTAST || ord.length() > LANGST) {
            throw new Avvisad("text", "remiss.mask.fel.text", KORTAST, LANGST);
        }
        if (varfor.isEmpty() || varfor.length() > LANGSTA_SKAL) {
            throw new Avvisad("skal", "remiss.mask.fel.skal", LANGSTA_SKAL);
        }
        String paragraf = paragraf(lagrum);
        Mask mask = new Mask(UUID.randomUUID(), ord, varfor, paragraf, clock.instant(), person.id());
        if (mask.antal(varfor) > 0) {
            throw new Avvisad("skal", "remiss.mask.fel.skaletRojer");
        }
        skrivning.skriv(id, () -> {
            Remiss remiss = remiss(id);
            Inkommet inkommet = inkomna.hamta(remiss, kalla);
            if (antal(mask, inkommet) == 0) {
                throw new Avvisad("text", "remiss.mask.fel.finnsInte");
            }
            repository.spara(remiss.id(), kalla, mask);
            logg.skriv(id.varde(), "YTTRANDE_MASKAT", person.id().toString(), Map.of("lagrum", paragraf));
        });
    }

    private static String paragraf(String lagrum) {
        try {
            return Optional.ofNullable(Sekretess.paragraf(lagrum))
                    .orElseThrow(() -> new Avvisad("lagrum", "handling.fel.sekretessUtanParagraf"));
        } catch (Avvisad e) {
            throw new Avvisad("lagrum", "handling.fel.sekretessUtanParagraf");
        }
    }

    /** How many times the words stand in what was written and in whom it is from. */
    public static long antal(Mask mask, Inkommet i) {
        return mask.antal(i.offentligt())
                + i.skrivna().stream()
                        .mapToLong(d -> mask.antal(String.valueOf(d.text())))
                        .sum();
    }

    /** Takes a mask away; what is published stays as it is until it is published anew. */
    public void taBort(ArendeId id, UUID kalla, UUID mask, Inloggad person) {
        skrivning.skriv(id, () -> {
            inkomna.hamta(remiss(id), kalla);
            if (!repository.taBort(kalla, mask)) {
                throw new Inaktuell("remiss.mask.fel.borttagen");
            }
            logg.skriv(id.varde(), "MASK_BORTTAGEN", person.id().toString(), Map.of());
        });
    }

    /** Publishes the answer as it reads with its masks; again is a new version of the same handling. */
    public void publicera(ArendeId id, UUID kalla, Inloggad person) {
        Remiss visad = remiss(id);
        Rad rad = hamta(visad, kalla);
        Dokument klart = dokument.av(arenden.hamta(id), visad, rad);
        byte[] pdf = skrivare.skriv(klart, Filformat.PDF);
        skrivning.skriv(id, () -> {
            Rad nu = hamta(visad, kalla);
            if (!nu.masker().equals(rad.masker())) {
                throw new Inaktuell("remiss.publicering.fel.andrad");
            }
            Fil fil = new Fil(PDF, Filformat.PDF.medietyp(), pdf);
            Publicerat forra = nu.publicerat();
            HandlingId handling = forra == null ? registrera(id, klart.titel(), fil) : ersatt(forra.handling(), fil);
            repository.publicerad(visad.id(), kalla, handling, clock.instant(), person.id());
            logg.skriv(
                    id.varde(),
                    "YTTRANDE_PUBLICERAT",
                    person.id().toString(),
                    Map.of("masker", String.valueOf(nu.masker().size())));
        });
    }

    private HandlingId registrera(ArendeId id, String rubrik, Fil fil) {
        return handlingar
                .registrera(NyHandling.upprattad(
                                id, Textkalla.text("remiss.publicering.motpart"), rubrik, LocalDate.now(clock))
                        .synligFor(Synlighet.ALLMAN)
                        .medFil(fil))
                .id();
    }

    private HandlingId ersatt(HandlingId id, Fil fil) {
        Handling forra = handlingar.hamta(id);
        handlingar.ratta(id, forra.version(), Textkalla.text("remiss.publicering.igen"), List.of(fil));
        visa(forra, Synlighet.ALLMAN);
        return id;
    }

    private void visa(Handling h, Synlighet synlig) {
        if (!h.synlig().equals(synlig)) {
            handlingar.andraUppgifter(
                    h.id(), new Handlingsuppgifter(h.motpart(), h.rubrik(), h.datum(), h.sekretess(), synlig));
        }
    }

    /** It is no longer shown to everybody. The handling stays. */
    public void draIn(ArendeId id, UUID kalla, Inloggad person) {
        skrivning.skriv(id, () -> {
            Publicerat p = hamta(remiss(id), kalla).publicerat();
            if (p == null || p.indraget()) {
                throw new Inaktuell("remiss.publicering.fel.inteUte");
            }
            visa(handlingar.hamta(p.handling()), Synlighet.INTERN);
            repository.indragen(kalla, clock.instant());
            logg.skriv(id.varde(), "YTTRANDE_INDRAGET", person.id().toString(), Map.of());
        });
    }
}
