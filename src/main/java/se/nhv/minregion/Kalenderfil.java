package se.nhv.minregion;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;

/** Whole days as a calendar reads them (RFC 5545). */
public final class Kalenderfil {
    private static final int LANGST_RAD = 75;
    private static final DateTimeFormatter STAMPEL =
            DateTimeFormatter.ofPattern("yyyyMMdd'T'HHmmss'Z'", Locale.ROOT).withZone(ZoneOffset.UTC);

    private Kalenderfil() {}

    /**
     * @param id the same for the same day the next time, so that it is moved and not doubled
     * @param lank where one reads more
     */
    public record Dag(String id, LocalDate dag, String rubrik, String beskrivning, String lank) {}

    public static byte[] av(String namn, List<Dag> dagar, Instant skapad) {
        StringBuilder ut = new StringBuilder();
        rad(ut, "BEGIN:VCALENDAR");
        rad(ut, "VERSION:2.0");
        rad(ut, "PRODID:-//Socialstyrelsen//NHV Processtod//SV");
        rad(ut, "X-WR-CALNAME:" + text(namn));
        for (Dag d : dagar) {
            rad(ut, "BEGIN:VEVENT");
            rad(ut, "UID:" + d.id() + "@nhv");
            rad(ut, "DTSTAMP:" + STAMPEL.format(skapad));
            rad(ut, "DTSTART;VALUE=DATE:" + d.dag().format(DateTimeFormatter.BASIC_ISO_DATE));
            rad(ut, "DTEND;VALUE=DATE:" + d.dag().plusDays(1).format(DateTimeFormatter.BASIC_ISO_DATE));
            rad(ut, "SUMMARY:" + text(d.rubrik()));
            rad(ut, "DESCRIPTION:" + text(d.beskrivning()));
            rad(ut, "URL:" + d.lank());
            rad(ut, "TRANSP:TRANSPARENT");
            rad(ut, "END:VEVENT");
        }
        rad(ut, "END:VCALENDAR");
        return ut.toString().getBytes(StandardCharsets.UTF_8);
    }

    private static String text(String text) {
        return text.replace("\\", "\\\\")
                .replace(";", "\\;")
                .replace(",", "\\,")
                .replace("\r\n", "\\n")
                .replace("\n", "\\n");
    }

    /** No line is longer than 75 octets; what is left goes on after a space, and no character is cut. */
    private static void rad(StringBuilder ut, String rad) {
        int bredd = 0;
        for (int i = 0; i < rad.length(); ) {
            int tecken = rad.codePointAt(i);
            int langd = Character.toString(tecken).getBytes(StandardCharsets.UTF_8).length;
            if (bredd + langd > LANGST_RAD) {
                ut.append("\r\n ");
                bredd = 1;
            }
            ut.appendCodePoint(tecken);
            bredd += langd;
            i += Character.charCount(tecken);
        }
        ut.append("\r\n");
    }
}
