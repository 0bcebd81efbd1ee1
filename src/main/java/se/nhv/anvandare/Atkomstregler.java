package se.nhv.anvandare;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.springframework.http.HttpMethod;
import org.springframework.http.server.PathContainer;
import org.springframework.stereotype.Component;

/**
 * The one place that says which role reaches which address. What is not listed does not exist for anybody, and a
 * controller without a rule here fails the build. Which ärende a person may see is asked of {@link Atkomst} as well.
 */
@Component
public class Atkomstregler {
    private static final Roll[] MYNDIGHETEN = Krets.MYNDIGHETEN.somRegel();
    private static final Roll[] STYR_ARENDEN = Krets.STYR_ARENDEN.somRegel();
    private static final Roll[] NAMNDEN = Krets.NAMNDEN.somRegel();
    private static final Roll[] ANSOKNINGAR = Krets.ANSOKNINGAR.somRegel();
    private static final Roll[] UPPFOLJNING = Krets.UPPFOLJNING.somRegel();
    private static final Roll[] NPO_DIALOGEN = Krets.NPO_DIALOGEN.somRegel();
    private static final Roll[] FRAGAR_NPO = Krets.FRAGAR_NPO.somRegel();
    private static final Roll[] ARBETAR_MED_UNDERLAGET = Krets.ARBETAR_MED_UNDERLAGET.somRegel();

    private static final Roll[] REMISSREGISTRET = Krets.SKOTER_REMISSREGISTRET.somRegel();
    private static final Roll[] ORDNAR_GRUPPEN = Krets.ORDNAR_GRUPPEN.somRegel();
    private static final Roll[] REMISSVAREN = Krets.LASER_REMISSVAREN.somRegel();
    private static final Roll[] B1_SIDAN = Krets.B1_SIDAN.somRegel();

    private final List<Atkomstregel> regler;

    public Atkomstregler() {
        this(bok -> {});
    }

    /** For tests that bring pages of their own. */
    Atkomstregler(Consumer<Regelbok> forst) {
        Regelbok bok = new Regelbok();
        forst.accept(bok);
        skriv(bok);
        this.regler = bok.regler();
    }

    private static void skriv(Regelbok r) {
        // gui: what everybody sees, and what pages are drawn with
        r.oppenGet("/");
        r.oppenGet("/om/tillganglighet");
        r.oppenGet("/css/**");
        r.oppenGet("/js/**");
        r.oppenGet("/bilder/**");
        r.oppenGet("/webjars/**");
        r.oppenGet("/_static/**");

        // anvandare
        r.oppenGet("/logga-in");
        r.oppenPost("/logga-in");
        r.post("/logga-ut");

        // arbetslista
        r.get("/arbetslista");
        r.post("/arbetslista/lamna-over", Roll.CHEF);
        r.get("/arbetslista/franvaro");
        r.post("/arbetslista/franvaro");
        r.post("/arbetslista/franvaro/{id}/ta-bort");
        r.get("/uppgifter/{id}");
        r.post("/uppgifter/{id}");
        r.post("/uppgifter/{id}/utkast");
        r.post("/uppgifter/{id}/ta");
        r.post("/uppgifter/{id}/lamna");
        r.get("/uppgifter/{id}/ta-over");
        r.post("/uppgifter/{id}/ta-over");

        // akt: a case and the list of cases; which ones, and how much of them, is asked of Atkomst and Insyn
        r.get("/arenden");
        r.get("/arenden.csv");
        r.get("/arenden/{id}");
        r.get("/arenden/{id}/handlingar");
        r.post("/arenden/{id}/handlingar", MYNDIGHETEN);
        r.get("/arenden/{id}/tid", MYNDIGHETEN);
        r.get("/arenden/{id}/logg", MYNDIGHETEN);
        r.get("/arenden/{id}/anteckningar", MYNDIGHETEN);
        r.post("/arenden/{id}/anteckningar", MYNDIGHETEN);
        r.get("/arenden/{id}/diagram", MYNDIGHETEN);
        r.get("/arenden/{id}/diagram/{nr}/bpmn", MYNDIGHETEN);
        r.get("/arenden/{id}/utskick", MYNDIGHETEN);
        r.post("/arenden/{id}/utskick/{utskickId}/forsok-igen", MYNDIGHETEN);
        r.post("/arenden/{id}/utskick/{utskickId}/avsta", MYNDIGHETEN);
        r.get("/arenden/{id}/atgarder", STYR_ARENDEN);
        r.post("/arenden/{id}/pausa", STYR_ARENDEN);
        r.post("/arenden/{id}/ateruppta", STYR_ARENDEN);
        r.post("/arenden/{id}/avbryt", STYR_ARENDEN);
        r.post("/arenden/{id}/lamna-over", STYR_ARENDEN);

        // formular

        // handling
        r.get("/diarium", MYNDIGHETEN);
        r.get("/handling/{id}");
        r.get("/handling/fil/{fil}");
        r.post("/handling/{id}/uppgifter", MYNDIGHETEN);
        r.post("/handling/{id}/ratta", MYNDIGHETEN);
        r.post("/handling/{id}/faststall", MYNDIGHETEN);
        r.post("/handling/{id}/expediera", MYNDIGHETEN);

        // utskick
        r.get("/demo/post");

        // tidsatgang
        r.get("/tidsatgang", Roll.UTREDARE, Roll.CHEF, Roll.ADMINISTRATOR, Roll.NAMNDSEKRETERARE);

        // forslag: the bruttolista is published; NPO and those who write down what NPO say add to it
        r.oppenGet("/bruttolista");
        r.post("/bruttolista", Roll.UTREDARE);
        r.oppenGet("/bruttolista.csv");
        r.oppenGet("/bruttolista.json");
        r.get("/bruttolista/nytt", Roll.NPO, Roll.UTREDARE);
        r.post("/bruttolista/nytt", Roll.NPO, Roll.UTREDARE);
        r.oppenGet("/bruttolista/{id}");
        r.post("/bruttolista/{id}/stod", Roll.NPO, Roll.UTREDARE);
        r.post("/bruttolista/{id}/prioritera", Roll.NPO, Roll.UTREDARE);
        r.post("/bruttolista/{id}/sla-ihop", Roll.UTREDARE);

        r.get("/npo", NPO_DIALOGEN);
        r.get("/npo.csv", NPO_DIALOGEN);
        r.get("/npo/fraga-alla", FRAGAR_NPO);
        r.post("/npo/fraga-alla", FRAGAR_NPO);
        r.get("/npo/paminn", FRAGAR_NPO);
        r.post("/npo/paminn", FRAGAR_NPO);
        r.get("/npo/{kod}", Krets.NPO_SIDAN.somRegel());
        r.post("/npo/{kod}/fraga", FRAGAR_NPO);
        r.post("/npo/{kod}/avstamning", FRAGAR_NPO);
        r.get("/arenden/{id}/rekrytering", MYNDIGHETEN);
        r.post("/arenden/{id}/rekrytering/fraga", FRAGAR_NPO);
        r.post("/arenden/{id}/rekrytering/paminn", FRAGAR_NPO);
        r.get("/nominera/{id}", Roll.NPO, Roll.REGIONFORETRADARE, Roll.UTREDARE);
        r.post("/nominera/{id}", Roll.NPO, Roll.UTREDARE);

        // genomlysning
        r.get("/arenden/{id}/underlag", Krets.SER_UNDERLAGET.somRegel());
        r.get("/arenden/{id}/underlag.docx", Krets.SER_UNDERLAGET.somRegel());
        r.get("/arenden/{id}/underlag/skriv", Roll.UTREDARE);
        r.post("/arenden/{id}/underlag/skriv", Roll.UTREDARE);
        r.post("/arenden/{id}/underlag/fil", Roll.UTREDARE);
        r.post("/arenden/{id}/underlag/spara", Roll.UTREDARE);
        r.get("/arenden/{id}/underlag/text", ARBETAR_MED_UNDERLAGET);
        r.post("/arenden/{id}/underlag/text", ARBETAR_MED_UNDERLAGET);
        r.post("/arenden/{id}/underlag/text/{kommentar}/svar", ARBETAR_MED_UNDERLAGET);
        r.post("/arenden/{id}/underlag/text/{kommentar}/klar", ARBETAR_MED_UNDERLAGET);
        r.post("/arenden/{id}/underlag/text/{kommentar}/oppna", ARBETAR_MED_UNDERLAGET);
        r.get("/arenden/{id}/grupp", Krets.SER_UNDERLAGET.somRegel());
        r.get("/arenden/{id}/grupp/enkat", Krets.SER_UNDERLAGET.somRegel());
        r.get("/arenden/{id}/grupp/material.pdf", Krets.SER_UNDERLAGET.somRegel());
        r.post("/arenden/{id}/grupp/material", ORDNAR_GRUPPEN);
        r.post("/arenden/{id}/grupp/moten", ORDNAR_GRUPPEN);
        r.get("/arenden/{id}/grupp/moten/{mote}/mote.ics", Krets.SER_UNDERLAGET.somRegel());
        r.post("/arenden/{id}/grupp/moten/{mote}/svar", Roll.SAKKUNNIG, Roll.PATIENTFORETRADARE);
        r.post("/arenden/{id}/grupp/moten/{mote}/dag", ORDNAR_GRUPPEN);
        r.post("/arenden/{id}/grupp/moten/{mote}/stall-in", ORDNAR_GRUPPEN);
        r.post("/arenden/{id}/grupp/moten/{mote}/anteckningar", ORDNAR_GRUPPEN);

        // remiss: whoever has a link answers without an account; the link is the key
        r.oppenGet("/yttrande/{token}");
        r.oppenPost("/yttrande/{token}");
        r.oppenPost("/yttrande/{token}/utkast");
        r.oppenPost("/yttrande/{token}/skicka");
        r.oppenPost("/yttrande/{token}/andra");
        r.oppenPost("/yttrande/{token}/behall");
        r.oppenPost("/yttrande/{token}/protokoll");
        r.oppenGet("/yttrande/{token}/fragor.docx");
        r.oppenGet("/yttrande/{token}/yttrande.pdf");
        r.oppenGet("/yttrande/{token}/dela");
        r.oppenPost("/yttrande/{token}/dela");
        r.oppenPost("/yttrande/{token}/dela/{id}/aterkalla");
        r.oppenPost("/yttrande/{token}/omdome");
        r.oppenGet("/oppna-remisser");
        r.oppenGet("/oppna-remisser/{id}");
        r.oppenPost("/oppna-remisser/{id}");
        r.oppenPost("/oppna-remisser/{id}/skicka");
        r.oppenGet("/oppna-remisser/{id}/kvitto/{hemlighet}");
        r.oppenGet("/oppna-remisser/{id}/kvitto/{hemlighet}/svar.pdf");
        r.get("/remisser", MYNDIGHETEN);
        r.get("/arenden/{id}/remiss", MYNDIGHETEN);
        r.get("/arenden/{id}/remiss/oppna-svar", MYNDIGHETEN);
        r.get("/arenden/{id}/remiss/publicering", Roll.UTREDARE);
        r.get("/arenden/{id}/remiss/publicering/{kalla}", Roll.UTREDARE);
        r.post("/arenden/{id}/remiss/publicering/{kalla}/mask", Roll.UTREDARE);
        r.post("/arenden/{id}/remiss/publicering/{kalla}/mask/{mask}/ta-bort", Roll.UTREDARE);
        r.post("/arenden/{id}/remiss/publicering/{kalla}/publicera", Roll.UTREDARE);
        r.post("/arenden/{id}/remiss/publicering/{kalla}/dra-in", Roll.UTREDARE);
        r.get("/arenden/{id}/remiss/du-sa", Roll.UTREDARE);
        r.post("/arenden/{id}/remiss/du-sa", Roll.UTREDARE);
        r.post("/arenden/{id}/remiss/du-sa/publicera", Roll.UTREDARE);
        r.post("/arenden/{id}/remiss/du-sa/{synpunkt}", Roll.UTREDARE);
        r.post("/arenden/{id}/remiss/du-sa/{synpunkt}/ta-bort", Roll.UTREDARE);
        r.get("/arenden/{id}/remiss/koda", Roll.UTREDARE);
        r.post("/arenden/{id}/remiss/koda", Roll.UTREDARE);
        r.get("/arenden/{id}/remiss/koda/{yttrande}", Roll.UTREDARE);
        r.post("/arenden/{id}/remiss/koda/{yttrande}", Roll.UTREDARE);
        r.get("/arenden/{id}/remiss/sammanstallning", REMISSVAREN);
        r.get("/arenden/{id}/remiss/sammanstallning.xlsx", REMISSVAREN);
        r.get("/arenden/{id}/remiss/sammanstallning.docx", REMISSVAREN);
        r.get("/arenden/{id}/remiss/sammanstallning.pdf", REMISSVAREN);
        r.post("/arenden/{id}/remiss/anstand", Roll.UTREDARE, Roll.CHEF);
        r.post("/arenden/{id}/remiss/forlang", Roll.UTREDARE, Roll.CHEF);
        r.post("/arenden/{id}/remiss/ny-lank", Roll.UTREDARE, Roll.CHEF);
        r.post("/arenden/{id}/remiss/aterkalla-lank", Roll.UTREDARE, Roll.CHEF);

        r.get("/arenden/{id}/b1", B1_SIDAN);
        r.post("/arenden/{id}/b1/del", Roll.BEREDNINGSLEDAMOT_B1);
        r.post("/arenden/{id}/b1/text", Roll.BEREDNINGSLEDAMOT_B1);
        r.post("/arenden/{id}/b1/skriv-under", Roll.BEREDNINGSLEDAMOT_B1);
        r.post("/arenden/{id}/b1/inlagg", Roll.BEREDNINGSLEDAMOT_B1);
        r.post("/arenden/{id}/b1/lamna", Roll.BEREDNINGSLEDAMOT_B1);
        r.post("/arenden/{id}/b1/forhinder", B1_SIDAN);
        r.post("/arenden/{id}/b1/tillbaka", B1_SIDAN);
        r.post("/arenden/{id}/b1/jav", Roll.UTREDARE);
        r.get("/remissinstanser", MYNDIGHETEN);
        r.post("/remissinstanser", REMISSREGISTRET);
        r.post("/remissinstanser/importera", REMISSREGISTRET);
        r.get("/remissinstanser/{kod}", MYNDIGHETEN);
        r.post("/remissinstanser/{kod}/andra", REMISSREGISTRET);
        r.post("/remissinstanser/{kod}/avsluta", REMISSREGISTRET);
        r.post("/remissinstanser/{kod}/kontakter", REMISSREGISTRET);
        r.post("/remissinstanser/{kod}/kontakter/{id}/andra", REMISSREGISTRET);
        r.post("/remissinstanser/{kod}/kontakter/{id}/avsluta", REMISSREGISTRET);

        // beslut

        // ansokan
        r.get("/villkor");
        r.get("/villkor/ny", Roll.ADMINISTRATOR);
        r.post("/villkor", Roll.ADMINISTRATOR);
        r.get("/ansokningar", ANSOKNINGAR);
        r.get("/arenden/{id}/ansokningar", ANSOKNINGAR);
        r.post("/arenden/{id}/ansokningar/forlang", Roll.UTREDARE);

        // beredning

        // namnd
        r.get("/sammantraden", NAMNDEN);
        r.get("/sammantraden/{id}", NAMNDEN);
        r.post("/sammantraden/extra", Roll.NAMNDSEKRETERARE);
        r.post("/sammantraden/{id}/beslut/{beslutId}/reservation", Roll.ORDFORANDE, Roll.LEDAMOT, Roll.ERSATTARE);

        // uppfoljning: the register of tillstånd is for everybody who has signed in
        r.get("/tillstand");
        r.get("/tillstand/{id}");
        r.get("/tillstand/{id}/villkor");
        r.post("/tillstand/{id}/villkor/{villkor}", Roll.UTREDARE);
        r.get("/tillstand/{id}/anmalan", Roll.REGIONFORETRADARE, Roll.TILLSTANDSENHET);
        r.post("/tillstand/{id}/anmalan", Roll.REGIONFORETRADARE, Roll.TILLSTANDSENHET);
        r.get("/uppfoljning", UPPFOLJNING);

        // minregion: only the region that the person speaks for
        r.get("/min-region", Roll.REGIONFORETRADARE);
        r.get("/min-region.ics", Roll.REGIONFORETRADARE);

        // publik
        r.oppenGet("/vardomraden");
        r.oppenGet("/vardomraden/{id}");
        r.oppenGet("/vardomraden/{id}/du-sa");
        r.oppenGet("/vardomraden/{id}/handlingar/{fil}");
        r.oppenGet("/oppna-data");
        r.oppenGet("/oppna-data/vardomraden.csv");
        r.oppenGet("/oppna-data/vardomraden.json");
        r.oppenGet("/oppna-data/tillstand.csv");
        r.oppenGet("/oppna-data/villkor.csv");

        // sok
        r.get("/sok");

        // inlasning
        r.get("/administration/inlasning", Roll.ADMINISTRATOR);
        r.post("/administration/inlasning", Roll.ADMINISTRATOR);

        // demo: exists only with nhv.demo=true
        r.get("/demo");
        r.get("/demo/klocka");
        r.post("/demo/klocka");

        // administration
        r.get("/administration", Roll.ADMINISTRATOR);
        r.get("/administration/konton", Roll.ADMINISTRATOR);
        r.post("/administration/fastnat/{jobb}/forsok-igen", Roll.ADMINISTRATOR);
        r.get("/administration/modeller/{arende}", Roll.ADMINISTRATOR);
        r.post("/administration/modeller/{arende}", Roll.ADMINISTRATOR);
        r.post("/administration/utskick/{id}/forsok-igen", Roll.ADMINISTRATOR);

        // api: each asks further which ärende and which task
        r.oppenGet("/api/v1");
        r.oppenGet("/api/v1/api-info");
        r.oppenGet("/api/v1/openapi.json");
        r.oppenGet("/api/v1/openapi.json.yaml");
        r.get("/api/v1/arenden");
        r.post("/api/v1/arenden", Roll.NPO, Roll.UTREDARE);
        r.get("/api/v1/arenden/{id}");
        r.get("/api/v1/arenden/{id}/tidsatgang", MYNDIGHETEN);
        r.get("/api/v1/uppgifter");
        r.get("/api/v1/uppgifter/{id}");
        r.post("/api/v1/uppgifter/{id}/ta");
        r.post("/api/v1/uppgifter/{id}/lamna");
        r.put("/api/v1/uppgifter/{id}/utkast");
        r.post("/api/v1/uppgifter/{id}/svar");
        r.post("/api/v1/inlasning", Roll.ADMINISTRATOR);
        r.get("/api/v1/register/npo");
        r.get("/api/v1/register/regioner");
        r.get("/api/v1/register/samverkansregioner");
        r.get("/api/v1/demo/klocka");
        r.post("/api/v1/demo/klocka");

        // springdoc: what the API can do, for machines

        // drift: whether the application is well, for whoever runs it
        r.oppenGet("/actuator/health/**");
    }

    /** All rules, in the order in which they are tried. */
    public List<Atkomstregel> alla() {
        return regler;
    }

    /** The rule that decides about the address, if it has one. */
    public Optional<Atkomstregel> regel(HttpMethod metod, String path) {
        HttpMethod fragad = HttpMethod.HEAD.equals(metod) ? HttpMethod.GET : metod;
        PathContainer container = PathContainer.parsePath(path);
        return regler.stream().filter(r -> r.galler(fragad, container)).findFirst();
    }

    /** Whether the person would be let in at the address; navigation shows only what this says yes to. */
    public boolean nar(Inloggad person, HttpMethod metod, String path) {
        return regel(metod, path).filter(r -> r.slapperIn(person)).isPresent();
    }
}
