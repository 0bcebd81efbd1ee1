package se.nhv.minregion;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import se.nhv.ansokan.Ansokan;
import se.nhv.ansokan.AnsokanService;
import se.nhv.ansokan.Komplettering;
import se.nhv.ansokan.Regionsvar;
import se.nhv.ansokan.Utlysning;
import se.nhv.ansokan.UtlysningId;
import se.nhv.ansokan.UtlysningService;
import se.nhv.anvandare.Atkomst;
import se.nhv.anvandare.Inloggad;
import se.nhv.gui.Texter;
import se.nhv.minregion.Regionpost.Del;
import se.nhv.minregion.Regionpost.Slag;

/** What is utlyst, the region's own ansökningar, and what it has been asked to add to them. */
@Component
class Regionansokningar {
    private final UtlysningService utlysningar;
    private final AnsokanService ansokningar;
    private final Atkomst atkomst;
    private final Texter texter;

    Regionansokningar(UtlysningService utlysningar, AnsokanService ansokningar, Atkomst atkomst, Texter texter) {
        this.utlysningar = utlysningar;
        this.ansokningar = ansokningar;
        this.atkomst = atkomst;
        this.texter = texter;
    }

    /** An utlysning that the region has not answered is its task, and stands there. */
    List<Regionpost> poster(String region, MinRegion.Namn namn, LocalDate idag, Inloggad person) {
        Map<UtlysningId, List<Ansokan>> synliga = ansokningar.synliga(person);
        List<Regionpost> ut = new ArrayList<>();
        for (Utlysning u : utlysningar.publicerade()) {
            List<Ansokan> egna = synliga.getOrDefault(u.id(), List.of()).stream()
                    .filter(a -> a.region().equals(region))
                    .toList();
            egna.forEach(a -> ut.addAll(ansokan(a, u, namn, person)));
            boolean oppen = u.avslutad() == null && !idag.isAfter(u.sistaDag());
            if (egna.isEmpty()) {
                utlysningar.regionsvar(u.id()).stream()
                        .filter(s -> s.region().equals(region))
                        .findFirst()
                        .ifPresent(s -> ut.add(post(
                                u,
                                namn,
                                oppen ? Del.KOMMANDE : Del.KLART,
                                texter.text(
                                        s.stallning() == Regionsvar.Stallning.AVSTAR
                                                ? "minregion.ansokan.avstod"
                                                : "minregion.ansokan.ingetSvar"),
                                null)));
            }
        }
        return ut;
    }

    private List<Regionpost> ansokan(Ansokan a, Utlysning u, MinRegion.Namn namn, Inloggad person) {
        String href = atkomst.kanSe(person, a.arende().varde())
                ? "/arenden/" + a.arende() + "/ansokningar"
                : "/vardomraden/" + u.arende();
        List<Regionpost> ut = new ArrayList<>();
        Del del = a.status().attBedoma() || a.status() == Ansokan.Status.FULLGOD ? Del.KOMMANDE : Del.KLART;
        ut.add(post(u, namn, del, texter.text("ansokan.status." + a.status().name()), href));
        for (Komplettering k : ansokningar.kompletteringar(a.id())) {
            if (k.inkom() != null || a.status() != Ansokan.Status.KOMPLETTERAS) {
                ut.add(new Regionpost(
                        Slag.KOMPLETTERING,
                        Del.KLART,
                        a.arende().varde(),
                        namn.av(a.omrade()),
                        texter.text("minregion.komplettering", a.enhetsnamn()),
                        k.sistaDag(),
                        texter.text(
                                k.inkom() == null ? "minregion.komplettering.ingen" : "minregion.komplettering.lamnad"),
                        k.inkom() == null,
                        href));
            }
        }
        return ut;
    }

    private Regionpost post(Utlysning u, MinRegion.Namn namn, Del del, String lage, @Nullable String href) {
        return new Regionpost(
                Slag.ANSOKAN,
                del,
                u.arende().varde(),
                namn.av(u.omrade()),
                texter.text(u.extra() ? "minregion.ansokan.extra" : "minregion.ansokan"),
                u.sistaDag(),
                lage,
                href == null,
                href == null ? "/vardomraden/" + u.arende() : href);
    }
}
