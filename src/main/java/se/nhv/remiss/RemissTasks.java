package se.nhv.remiss;

import java.util.List;
import org.springframework.stereotype.Component;
import se.nhv.arende.ArendeId;

/** What the model of step 3 calls; it only translates. */
@Component
public class RemissTasks {
    private final Remissutskick utskick;
    private final Remissmatriser matriser;
    private final Remissberedning beredning;

    RemissTasks(Remissutskick utskick, Remissmatriser matriser, Remissberedning beredning) {
        this.utskick = utskick;
        this.matriser = matriser;
        this.beredning = beredning;
    }

    public void skickaUt(String nyckel) {
        utskick.skickaUt(ArendeId.av(nyckel));
    }

    public List<String> instanser(String nyckel) {
        return utskick.vantar(ArendeId.av(nyckel));
    }

    /** The room has set the day; the model waits anew, and asks for it. */
    public String nySistaDag(String nyckel, String instans) {
        return sistaDag(nyckel, instans);
    }

    public String nastaPaminnelse(String nyckel, String instans) {
        return utskick.nastaPaminnelse(ArendeId.av(nyckel), instans)
                .atStartOfDay()
                .toString();
    }

    public void paminn(String nyckel, String instans) {
        utskick.paminn(ArendeId.av(nyckel), instans);
    }

    /** The last day counts, so time is up when the next one begins. */
    public String sistaDag(String nyckel, String instans) {
        return utskick.sistaDag(ArendeId.av(nyckel), instans)
                .plusDays(1)
                .atStartOfDay()
                .toString();
    }

    public void intebesvarad(String nyckel, String instans) {
        utskick.intebesvarad(ArendeId.av(nyckel), instans);
    }

    public double andelTillstyrker(String nyckel) {
        return matriser.andelTillstyrker(ArendeId.av(nyckel));
    }

    public boolean genomford(String nyckel) {
        return matriser.senaste(ArendeId.av(nyckel)).isPresent();
    }

    public boolean laggNed(String nyckel) {
        beredning.laggNed(ArendeId.av(nyckel));
        return true;
    }
}
