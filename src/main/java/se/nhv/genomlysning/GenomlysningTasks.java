package se.nhv.genomlysning;

import java.util.List;
import org.springframework.stereotype.Component;
import se.nhv.anvandare.KontoId;
import se.nhv.arende.ArendeId;

/** What the models of step 2 call; it only translates. */
@Component
public class GenomlysningTasks {
    private final GruppService grupp;
    private final FragerundaService fragor;
    private final UnderlagService underlag;
    private final AvbrottService avbrott;
    private final EnkatService enkat;

    GenomlysningTasks(
            GruppService grupp,
            FragerundaService fragor,
            UnderlagService underlag,
            AvbrottService avbrott,
            EnkatService enkat) {
        this.grupp = grupp;
        this.fragor = fragor;
        this.underlag = underlag;
        this.avbrott = avbrott;
        this.enkat = enkat;
    }

    public List<String> ledamoterUtanJavsdeklaration(String nyckel) {
        ArendeId id = ArendeId.av(nyckel);
        grupp.samlas(id);
        return konton(grupp.utanJavsdeklaration(id));
    }

    public void kallaTillUppstart(String nyckel) {
        fragor.kallaTillUppstart(ArendeId.av(nyckel));
    }

    public List<String> ledamoter(String nyckel) {
        ArendeId id = ArendeId.av(nyckel);
        grupp.samlas(id);
        fragor.borja(id);
        return konton(grupp.aktiva(id).stream().map(Medlem::konto).toList());
    }

    public String paminnelsedag(String nyckel) {
        return fragor.paminnelsedag(ArendeId.av(nyckel)).atStartOfDay().toString();
    }

    public void paminn(String nyckel) {
        fragor.paminn(ArendeId.av(nyckel));
    }

    public boolean avbryt(String nyckel) {
        avbrott.avbryt(ArendeId.av(nyckel));
        return true;
    }

    public void frysUnderlag(String nyckel) {
        underlag.frys(ArendeId.av(nyckel));
    }

    public void startaEnkat(String nyckel) {
        enkat.starta(ArendeId.av(nyckel));
    }

    public List<String> enkatmottagare(String nyckel) {
        return konton(enkat.kvar(ArendeId.av(nyckel)));
    }

    /** The last day counts, so it closes when the next one begins. */
    public String enkatenStanger(String nyckel) {
        return enkat.stanger(ArendeId.av(nyckel)).plusDays(1).atStartOfDay().toString();
    }

    private static List<String> konton(List<KontoId> ids) {
        return ids.stream().map(KontoId::toString).toList();
    }
}
