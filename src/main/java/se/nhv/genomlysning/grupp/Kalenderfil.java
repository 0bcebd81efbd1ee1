package se.nhv.genomlysning.grupp;

import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.util.Objects;
import net.fortuna.ical4j.data.CalendarOutputter;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.TimeZoneRegistryFactory;
import net.fortuna.ical4j.model.component.VEvent;
import net.fortuna.ical4j.model.parameter.Rsvp;
import net.fortuna.ical4j.model.property.Attendee;
import net.fortuna.ical4j.model.property.Description;
import net.fortuna.ical4j.model.property.DtEnd;
import net.fortuna.ical4j.model.property.DtStamp;
import net.fortuna.ical4j.model.property.DtStart;
import net.fortuna.ical4j.model.property.Location;
import net.fortuna.ical4j.model.property.Method;
import net.fortuna.ical4j.model.property.Organizer;
import net.fortuna.ical4j.model.property.ProdId;
import net.fortuna.ical4j.model.property.Sequence;
import net.fortuna.ical4j.model.property.Status;
import net.fortuna.ical4j.model.property.Summary;
import net.fortuna.ical4j.model.property.Uid;
import net.fortuna.ical4j.model.property.Url;
import net.fortuna.ical4j.model.property.immutable.ImmutableCalScale;
import net.fortuna.ical4j.model.property.immutable.ImmutableMethod;
import net.fortuna.ical4j.model.property.immutable.ImmutableStatus;
import net.fortuna.ical4j.model.property.immutable.ImmutableVersion;
import org.jspecify.annotations.Nullable;
import se.nhv.fel.Textkalla;
import se.nhv.kalender.Kalender;

/**
 * A meeting as an iCalendar file (RFC 5545, 5546). It keeps its UID for as long as it lives, and has a higher SEQUENCE each
 * time it changes, so that a calendar moves or takes away what it already has.
 */
final class Kalenderfil {
    static final String NAMN = "mote.ics";
    private static final String SAMMA_HUS = "@nhv-processtod";

    private Kalenderfil() {}

    /**
     * @param till whom the file is sent to; null for a file that somebody fetches
     * @param fran the address mails are sent from
     * @param sida the address of the group's page
     */
    static byte[] av(Mote mote, String arende, @Nullable String till, String fran, String sida, Instant nu) {
        Calendar kalender = new Calendar();
        kalender.add(new ProdId("-//Socialstyrelsen//NHV Processtod//SV"));
        kalender.add(ImmutableVersion.VERSION_2_0);
        kalender.add(ImmutableCalScale.GREGORIAN);
        kalender.add(metod(mote, till));
        kalender.add(TimeZoneRegistryFactory.getInstance()
                .createRegistry()
                .getTimeZone(Kalender.SVERIGE.getId())
                .getVTimeZone());
        kalender.add(handelse(mote, arende, till, fran, sida, nu));
        StringWriter ut = new StringWriter();
        try {
            new CalendarOutputter().output(kalender, ut);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return ut.toString().getBytes(StandardCharsets.UTF_8);
    }

    /** The type the mail says the file has; a mail reader looks there for what to do with it. */
    static String typ(Mote mote) {
        return "text/calendar; charset=UTF-8; method=" + (installt(mote) ? "CANCEL" : "REQUEST");
    }

    private static Method metod(Mote mote, @Nullable String till) {
        if (installt(mote)) {
            return ImmutableMethod.CANCEL;
        }
        return till == null ? ImmutableMethod.PUBLISH : ImmutableMethod.REQUEST;
    }

    private static boolean installt(Mote mote) {
        return mote.lage() == Moteslage.INSTALLT;
    }

    private static VEvent handelse(
            Mote mote, String arende, @Nullable String till, String fran, String sida, Instant nu) {
        Tidplats nar = Objects.requireNonNull(mote.nar(), "its day is chosen");
        VEvent h = new VEvent(false);
        h.add(new Uid(mote.id() + SAMMA_HUS));
        h.add(new DtStamp(nu));
        h.add(new Sequence(mote.version()));
        h.add(new DtStart<>(ZonedDateTime.of(nar.dag(), nar.fran(), Kalender.SVERIGE)));
        h.add(new DtEnd<>(ZonedDateTime.of(nar.dag(), nar.till(), Kalender.SVERIGE)));
        h.add(new Summary(Textkalla.text("genomlysning.mote.kalender.rubrik", mote.rubrik(), arende)));
        h.add(new Location(nar.var()));
        h.add(new Description(Textkalla.text("genomlysning.mote.kalender.text", sida)));
        h.add(new Url(URI.create(sida)));
        Status status = installt(mote) ? ImmutableStatus.VEVENT_CANCELLED : ImmutableStatus.VEVENT_CONFIRMED;
        h.add(status);
        h.add(new Organizer(URI.create("mailto:" + fran)));
        if (till != null) {
            Attendee deltagare = new Attendee(URI.create("mailto:" + till));
            deltagare.add(Rsvp.FALSE);
            h.add(deltagare);
        }
        return h;
    }
}
