package se.nhv.forslag;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import se.nhv.anvandare.Inloggad;
import se.nhv.arende.Arende;
import se.nhv.arende.ArendeId;
import se.nhv.arende.ArendeService;
import se.nhv.arende.Arendeskrivning;
import se.nhv.arende.Lage;
import se.nhv.fel.Avvisad;
import se.nhv.fel.Inaktuell;
import se.nhv.fel.Nekad;
import se.nhv.formular.Formular;
import se.nhv.formular.FormularService;
import se.nhv.formular.Sammanhang;
import se.nhv.formular.Svar;
import se.nhv.formular.Val;
import se.nhv.formular.Visat;
import se.nhv.gui.Texter;
import se.nhv.handling.HandlingService;
import se.nhv.handling.NyHandling;
import se.nhv.register.Register;

/** The door by which an NPO answers whom it nominates; a samverkansregion answers by its task. */
@Service
public class Nomineringssvar {
    /** The form that an NPO answers. */
    public static final String FORMULAR = "forslag/nominera-npo";

    private final RekryteringService rekrytering;
    private final Rekryteringsoversikt oversikt;
    private final ForslagService forslag;
    private final ArendeService arenden;
    private final Arendeskrivning skrivning;
    private final FormularService formular;
    private final HandlingService handlingar;
    private final Register register;
    private final Texter texter;
    private final Clock clock;

    Nomineringssvar(
            RekryteringService rekrytering,
            Rekryteringsoversikt oversikt,
            ForslagService forslag,
            ArendeService arenden,
            Arendeskrivning skrivning,
            FormularService formular,
            HandlingService handlingar,
            Register register,
            Texter texter,
            Clock clock) {
        this.rekrytering = rekrytering;
        this.oversikt = oversikt;
        this.forslag = forslag;
        this.arenden = arenden;
        this.skrivning = skrivning;
        this.formular = formular;
        this.handlingar = handlingar;
        this.register = register;
        this.texter = texter;
        this.clock = clock;
    }

    /** Those the person may answer for now: asked, and not answered. */
    @Transactional(readOnly = true)
    public List<Nominerandelage> kanSvara(ArendeId id, Inloggad person) {
        List<String> egna = forslag.talarFor(person);
        return oversikt.pagar(id)
                ? oversikt.vantar(id).stream()
                        .filter(n -> n.vem().arNpo() && egna.contains(n.vem().kod()))
                        .toList()
                : List.of();
    }

    /** What the form is drawn and judged with. */
    @Transactional(readOnly = true)
    public Sammanhang sammanhang(ArendeId id, String npo) {
        return Sammanhang.av(
                Map.of(
                        "samverkansregioner",
                        register.samverkansregioner().stream()
                                .map(s -> new Val(s.kod(), s.namn()))
                                .toList()),
                Map.of("vardomrade", arenden.hamta(id).namn(), "npoNamn", register.npoNamn(npo)));
    }

    /**
     * Takes the answer and registers it as it came.
     *
     * @throws Nekad if the person does not speak for the NPO
     * @throws Inaktuell if it has been answered, or the group is appointed
     */
    public void svara(ArendeId id, String npo, Svar svar, Inloggad person) {
        if (!forslag.talarFor(person).contains(npo)) {
            throw new Nekad("forslag.fel.foretraderInteNpo", register.npoNamn(npo));
        }
        Nominerande vem = Nominerande.npo(npo);
        skrivning.skriv(id, () -> {
            if (kanSvara(id, person).stream().noneMatch(n -> n.vem().equals(vem))) {
                throw new Inaktuell("forslag.fel.ingenFragaAttSvaraPa");
            }
            Arende arende = arenden.hamta(id);
            if (arende.lage() == Lage.PAUSAD) {
                throw new Avvisad("kanNominera", "forslag.fel.arendetPausat");
            }
            rekrytering.nominera(
                    id,
                    vem,
                    Nomineringsformular.nominerade(vem, svar, clock.instant()),
                    svar.finns("hinder") ? svar.text("hinder") : "",
                    person);
            registrera(id, npo, svar);
        });
    }

    private void registrera(ArendeId id, String npo, Svar svar) {
        Formular blankett = formular.hamta(FORMULAR);
        String rubrik = texter.text("forslag.handling.nominering");
        StringBuilder text = new StringBuilder(rubrik).append('\n');
        skriv(formular.visning(blankett, svar, sammanhang(id, npo)), "", text);
        handlingar.registrera(NyHandling.inkommen(
                        id, texter.text("forslag.handling.npo", register.npoNamn(npo)), rubrik, LocalDate.now(clock))
                .medText(text.toString()));
    }

    private static void skriv(List<Visat> visning, String indrag, StringBuilder ut) {
        for (Visat v : visning) {
            ut.append('\n').append(indrag).append(v.etikett()).append('\n');
            v.varden().forEach(varde -> ut.append(indrag).append(varde).append('\n'));
            v.rader().forEach(rad -> skriv(rad, indrag + "  ", ut));
        }
    }
}
