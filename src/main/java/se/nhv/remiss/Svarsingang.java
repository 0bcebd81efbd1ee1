package se.nhv.remiss;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import se.nhv.arende.ArendeService;
import se.nhv.fel.Nekad;
import se.nhv.fel.Saknas;

/** From the secret in an address to what it opens. */
@Component
@Transactional(readOnly = true)
class Svarsingang {
    private static final String OKAND = "remiss.fel.lankenFungerarInte";

    private final Lankar lankar;
    private final RemissRepository remisser;
    private final ArendeService arenden;

    Svarsingang(Lankar lankar, RemissRepository remisser, ArendeService arenden) {
        this.lankar = lankar;
        this.remisser = remisser;
        this.arenden = arenden;
    }

    /** @throws Saknas if the link is unknown, too old or revoked; the sentence is the same for all three */
    Ingang oppna(String token) {
        Lankar.Lank lank = lankar.oppna(token).orElseThrow(() -> new Saknas(OKAND));
        Remiss remiss = remisser.hamta(lank.remiss()).orElseThrow(() -> new Saknas(OKAND));
        Mottagare mottagare = remisser.mottagare(lank.remiss(), lank.instans()).orElseThrow(() -> new Saknas(OKAND));
        return new Ingang(
                remiss, mottagare, arenden.hamta(remiss.arende()).namn(), lank.id(), lank.ratt(), lank.till());
    }

    /** @throws Nekad if the link was given to a colleague, to read or to sign off */
    Ingang forSvar(String token) {
        Ingang ingang = oppna(token);
        if (ingang.ratt() != Lankratt.SVARA) {
            throw new Nekad("remiss.fel.lankenArForAttLasa");
        }
        return ingang;
    }

    /** The link itself, to make others from. */
    Lankar.Lank lank(String token) {
        return lankar.oppna(token).orElseThrow(() -> new Saknas(OKAND));
    }
}
