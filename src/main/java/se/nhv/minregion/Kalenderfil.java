package se.nhv.minregion;

import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import net.fortuna.ical4j.data.CalendarOutputter;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.component.VEvent;
import net.fortuna.ical4j.model.property.Description;
import net.fortuna.ical4j.model.property.DtEnd;
import net.fortuna.ical4j.model.property.DtStamp;
import net.fortuna.ical4j.model.property.DtStart;
import net.fortuna.ical4j.model.property.ProdId;
import net.fortuna.ical4j.model.property.Summary;
import net.fortuna.ical4j.model.property.Uid;
import net.fortuna.ical4j.model.property.Url;
import net.fortuna.ical4j.model.property.XProperty;
import net.fortuna.ical4j.model.property.immutable.ImmutableCalScale;
import net.fortuna.ical4j.model.property.immutable.ImmutableMethod;
import net.fortuna.ical4j.model.property.immutable.ImmutableTransp;
import net.fortuna.ical4j.model.property.immutable.ImmutableVersion;

/** Whole days as an iCalendar file (RFC 5545); they take up no time. */
public final class Kalenderfil {
    private static final String SAMMA_HUS = "@nhv-processtod";

    private Kalenderfil() {}

    /**
     * @param id the same for the same thing the next time, so that it is moved and not doubled
     * @param lank where one reads more
     */
    public record Dag(String id, LocalDate dag, String rubrik, String beskrivning, String lank) {}

    /** @param namn what the calendar is called */
    public static byte[] av(String namn, List<Dag> dagar, Instant skapad) {
        Calendar kalender = new Calendar();
        kalender.add(new ProdId("-//Socialstyrelsen//NHV Processtod//SV"));
        kalender.add(ImmutableVersion.VERSION_2_0);
        kalender.add(ImmutableCalScale.GREGORIAN);
        kalender.add(ImmutableMethod.PUBLISH);
        kalender.add(new XProperty("X-WR-CALNAME", namn));
        dagar.forEach(d -> kalender.add(handelse(d, skapad)));
        StringWriter ut = new StringWriter();
        try {
            // A region may have no days at all, which the format as such does not allow for.
            new CalendarOutputter(false).output(kalender, ut);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return ut.toString().getBytes(StandardCharsets.UTF_8);
    }

    private static VEvent handelse(Dag d, Instant skapad) {
        VEvent h = new VEvent(false);
        h.add(new Uid(d.id() + SAMMA_HUS));
        h.add(new DtStamp(skapad));
        h.add(new DtStart<>(d.dag()));
        h.add(new DtEnd<>(d.dag().plusDays(1)));
        h.add(new Summary(d.rubrik()));
        h.add(new Description(d.beskrivning()));
        h.add(new Url(URI.create(d.lank())));
        h.add(ImmutableTransp.TRANSPARENT);
        return h;
    }
}
