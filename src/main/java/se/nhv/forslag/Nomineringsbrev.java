package se.nhv.forslag;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Component;
import se.nhv.anvandare.Roll;
import se.nhv.arende.ArendeId;
import se.nhv.arende.ArendeService;
import se.nhv.gui.Format;
import se.nhv.gui.Texter;
import se.nhv.handling.HandlingId;
import se.nhv.handling.HandlingService;
import se.nhv.handling.NyHandling;
import se.nhv.register.Register;
import se.nhv.register.Samverkansregion;
import se.nhv.utskick.Gruppbrev;

/** A letter to somebody who nominates: mailed to all who speak for it with the way to the answer, and registered as sent. */
@Component
class Nomineringsbrev {
    private final Gruppbrev brev;
    private final HandlingService handlingar;
    private final ArendeService arenden;
    private final Register register;
    private final Format format;
    private final Texter texter;
    private final Clock clock;

    Nomineringsbrev(
            Gruppbrev brev,
            HandlingService handlingar,
            ArendeService arenden,
            Register register,
            Format format,
            Texter texter,
            Clock clock) {
        this.brev = brev;
        this.handlingar = handlingar;
        this.arenden = arenden;
        this.register = register;
        this.format = format;
        this.texter = texter;
        this.clock = clock;
    }

    /** The name in running text, such as "NPO Tandvård". */
    String namn(Nominerande vem) {
        return vem.arNpo()
                ? texter.text("forslag.handling.npo", register.npoNamn(vem.kod()))
                : register.samverkansregion(vem.kod())
                        .map(Samverkansregion::namn)
                        .orElse(vem.kod());
    }

    /** A letter that has been written, and to how many it went. */
    record Brev(int antal, String amne, String text) {}

    /** @return with no copies when nobody has an address, and then it is not to be registered */
    Brev skicka(ArendeId id, Nominerande vem, boolean paminnelse, LocalDate sistaDag) {
        String vardomrade = arenden.hamta(id).namn();
        String slag = paminnelse ? "paminnelse" : "fraga";
        String amne = texter.text("forslag.nomineringsbrev." + slag + ".amne", vardomrade);
        String text =
                texter.text("forslag.nomineringsbrev." + slag + ".text", namn(vem), vardomrade, format.datum(sistaDag));
        int antal = grupper(vem).stream()
                .mapToInt(grupp -> brev.tillGrupp(id, grupp, amne, text, "/nominera/" + id))
                .sum();
        return new Brev(antal, amne, text);
    }

    HandlingId registrera(ArendeId id, Nominerande vem, Brev skickat) {
        return handlingar
                .registrera(NyHandling.utgaende(id, namn(vem), skickat.amne(), LocalDate.now(clock))
                        .medText(skickat.text()))
                .id();
    }

    private List<String> grupper(Nominerande vem) {
        return vem.arNpo()
                ? List.of(Roll.NPO.grupp(vem.kod()))
                : register.regionerI(vem.kod()).stream()
                        .map(r -> Roll.REGIONFORETRADARE.grupp(r.lanskod()))
                        .toList();
    }
}
