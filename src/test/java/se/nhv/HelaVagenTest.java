package se.nhv;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import se.nhv.arende.ArendeId;
import se.nhv.arende.ArendeService;
import se.nhv.arende.Objekt;
import se.nhv.arende.OmradeId;
import se.nhv.arende.OmradeService;
import se.nhv.arende.Omradeslage;
import se.nhv.arende.Steg;
import se.nhv.arende.Tillstandsomrade;
import se.nhv.test.Arendeprov;
import se.nhv.test.Klarsprak;
import se.nhv.test.Registrerat;
import se.nhv.uppfoljning.Arsrapport;
import se.nhv.uppfoljning.RapportService;
import se.nhv.uppfoljning.Rapportar;
import se.nhv.uppfoljning.Tillstand;
import se.nhv.uppfoljning.TillstandService;
import se.nhv.uppfoljning.UtfallService;

/** One case the straight way, from an NPO's förslag on, as all the persons in it, on the real engine and database. */
class HelaVagenTest extends Arendeprov {
    @Autowired
    Registrerat registrerat;

    @Autowired
    Klarsprak klarsprak;

    @Autowired
    ArendeService arenden;

    @Autowired
    OmradeService omraden;

    @Autowired
    TillstandService tillstand;

    @Autowired
    RapportService rapporter;

    @Autowired
    UtfallService utfall;

    @Test
    void ettVardomradeGarHelaVagenFranForslagTillForstaGranskadeArsrapporten() {
        ArendeId id = gang.foreslaget("Hela vägens vårdområde");
        ProcessInstance arbetsprocess = gang.arbetsprocess(id);

        gang.tills(id, "utlys", gang.rakt());
        OmradeId omrade = detEnda(id);
        gang.tillNamnden(omrade, "12", "14");
        gang.besluta(omrade, gang.tillstand("tillstand", "12", "14"));
        gang.tills(omrade, "uppstartsmote", gang.rakt());
        ProcessInstance uppfoljning = gang.process("uppfoljning", omrade);
        gang.tills(omrade, "aretsAnalys", gang.rakt());
        int ar = rapporter.kravOppet(omrade).ar();
        gang.svara(omrade, "aretsAnalys", Map.of("publiceras", gang.idag().toString()));

        BpmnAwareTests.assertThat(arbetsprocess)
                .isNotEnded()
                .hasPassedInOrder(
                        "forslagInkommet",
                        "steg1",
                        "blirDetArende",
                        "steg2",
                        "avbrotsGenomlysningen",
                        "steg3",
                        "laggsArendetNed",
                        "steg4",
                        "blirVardenNhv",
                        "steg5",
                        "finnsAnsokningar",
                        "steg6",
                        "steg7",
                        "vadBlevUtfallet",
                        "skaUppfoljningenBorja")
                .hasNotPassed("omprovningBehovs", "extraUtlysningDelas", "avslag")
                .isWaitingAt("steg8");
        BpmnAwareTests.assertThat(uppfoljning)
                .isNotEnded()
                .hasPassedInOrder(
                        "faststallMatt",
                        "publiceraMatt",
                        "tillstandetBorjar",
                        "uppstartsmote",
                        "aretsRapportering",
                        "rapportera",
                        "sammanstallMatt",
                        "granskaRapporter",
                        "aretsAnalys",
                        "publiceraUtfall",
                        "fortsatterRapporteringen")
                .hasNotPassed("atersand", "analysenForsenad");
        assertThat(arenden.hamta(id).dnr()).isNotNull();
        assertThat(omraden.hamta(omrade).lage()).isEqualTo(Omradeslage.TILLSTAND);
        assertThat(tillstand.gallande(omrade)).extracting(Tillstand::region).containsExactlyInAnyOrder("12", "14");
        assertThat(klarsprak.kravLoggen(id)).isGreaterThan(100);
        assertThat(rapporter.rapporter(omrade, ar)).hasSize(2).allMatch(r -> r.status() == Arsrapport.Status.GODTAGEN);
        assertThat(rapporter.ar(omrade)).extracting(Rapportar::ar).containsExactly(ar + 1, ar);
        assertThat(utfall.publikt(omrade, ar).get(0).totalt().taljare()).isEqualTo(66);
        assertThat(helhet.steg(new Objekt(id, null)))
                .containsExactly(Steg.KARTLAGGNING, Steg.GENOMLYSNING, Steg.REMISS, Steg.BESLUT);
        assertThat(helhet.steg(new Objekt(id, omrade)))
                .containsExactly(Steg.ANSOKAN, Steg.BEREDNING, Steg.NAMND, Steg.UPPFOLJNING);
        helhet.haller(id);
        registrerat.alltSomHaller(id);
        assertThat(registrerat.rubriker(id))
                .contains(
                        "Underlag, version 1",
                        "Yttrande från beredningsgrupp 1",
                        "Beslut om nationell högspecialiserad vård",
                        "Yttrande över ansökningarna",
                        "Underlag till nämnden",
                        "Fastställda uppföljningsmått")
                .anyMatch(r -> r.startsWith("Remiss: "))
                .anyMatch(r -> r.startsWith("Utlysning av "))
                .anyMatch(r -> r.startsWith("Kallelse till sammanträde "))
                .anyMatch(r -> r.startsWith("Nämndens beslut "));
    }

    private OmradeId detEnda(ArendeId id) {
        List<Tillstandsomrade> beslutade = omraden.iArende(id);
        assertThat(beslutade).hasSize(1);
        assertThat(beslutade.get(0).antalEnheter()).isEqualTo(2);
        return beslutade.get(0).id();
    }
}
