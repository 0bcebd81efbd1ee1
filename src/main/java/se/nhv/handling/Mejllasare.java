package se.nhv.handling;

import jakarta.mail.Address;
import jakarta.mail.BodyPart;
import jakarta.mail.MessagingException;
import jakarta.mail.Multipart;
import jakarta.mail.Part;
import jakarta.mail.Session;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MailDateFormat;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeUtility;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UnsupportedEncodingException;
import java.nio.charset.StandardCharsets;
import java.text.ParseException;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import java.util.Properties;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import se.nhv.fel.Avvisad;

/** Reads who sent a mail, when it arrived and what was attached; the mail itself is kept as it is. */
final class Mejllasare {
    private static final Pattern HUVUD =
            Pattern.compile("(?im)^(from|received|date|subject|message-id|mime-version|return-path):");
    private static final int DJUP = 10;
    private static final int BILAGOR = 50;

    private Mejllasare() {}

    /** Whether it begins with the head of a mail: a sender and some other line of a head. */
    static boolean arMejl(byte[] innehall) {
        String borjan = new String(innehall, 0, Math.min(innehall.length, 32_000), StandardCharsets.ISO_8859_1);
        int slut = borjan.indexOf("\n\n");
        int slutCr = borjan.indexOf("\r\n\r\n");
        int huvudetsSlut = slut < 0 ? slutCr : slutCr < 0 ? slut : Math.min(slut, slutCr);
        String huvud = huvudetsSlut < 0 ? borjan : borjan.substring(0, huvudetsSlut);
        long rader = HUVUD.matcher(huvud)
                .results()
                .map(r -> r.group(1).toLowerCase(java.util.Locale.ROOT))
                .distinct()
                .count();
        return rader >= 2 && Pattern.compile("(?im)^from:").matcher(huvud).find();
    }

    static Dokumentuppgifter las(byte[] innehall, ZoneId zon) {
        try {
            MimeMessage mejl =
                    new MimeMessage(Session.getInstance(new Properties()), new ByteArrayInputStream(innehall));
            List<Fil> bilagor = new ArrayList<>();
            samla(mejl, bilagor, 0);
            return new Dokumentuppgifter(avsandare(mejl), mejl.getSubject(), ankom(mejl, zon), bilagor);
        } catch (MessagingException | IOException e) {
            throw new Avvisad("fil", "handling.fel.mejletOlasligt");
        }
    }

    private static @Nullable String avsandare(MimeMessage mejl) throws MessagingException {
        Address[] fran = mejl.getFrom();
        if (fran == null || fran.length == 0) {
            return null;
        }
        if (fran[0] instanceof InternetAddress a && a.getPersonal() != null) {
            return a.getPersonal() + " <" + a.getAddress() + ">";
        }
        return fran[0].toString();
    }

    /** The topmost Received line is our own server's; without one, the day it was sent. */
    private static @Nullable LocalDate ankom(MimeMessage mejl, ZoneId zon) throws MessagingException {
        String[] mottaget = mejl.getHeader("Received");
        Date tid = null;
        if (mottaget != null && mottaget.length > 0) {
            tid = tid(mottaget[0].substring(mottaget[0].lastIndexOf(';') + 1).strip());
        }
        if (tid == null) {
            tid = mejl.getSentDate();
        }
        return tid == null ? null : tid.toInstant().atZone(zon).toLocalDate();
    }

    private static @Nullable Date tid(String text) {
        try {
            return new MailDateFormat().parse(text);
        } catch (ParseException e) {
            return null;
        }
    }

    private static void samla(Part del, List<Fil> bilagor, int djup) throws MessagingException, IOException {
        if (djup > DJUP || bilagor.size() >= BILAGOR) {
            return;
        }
        if (del.isMimeType("multipart/*") && del.getContent() instanceof Multipart flera) {
            for (int i = 0; i < flera.getCount(); i++) {
                BodyPart en = flera.getBodyPart(i);
                samla(en, bilagor, djup + 1);
            }
        } else if (djup > 0 && namn(del) != null) {
            bilagor.add(new Fil(String.valueOf(namn(del)), del.getContentType(), bytes(del)));
        } else if (djup > 0 && del.isMimeType("message/rfc822")) {
            bilagor.add(new Fil("vidarebefordrat-mejl.eml", "message/rfc822", bytes(del)));
        }
    }

    private static @Nullable String namn(Part del) throws MessagingException {
        String namn = del.getFileName();
        if (namn == null) {
            return null;
        }
        try {
            return MimeUtility.decodeText(namn);
        } catch (UnsupportedEncodingException e) {
            return namn;
        }
    }

    private static byte[] bytes(Part del) throws MessagingException, IOException {
        if (del.isMimeType("message/rfc822") && del.getContent() instanceof Part inre) {
            ByteArrayOutputStream ut = new ByteArrayOutputStream();
            inre.writeTo(ut);
            return ut.toByteArray();
        }
        try (var in = del.getInputStream()) {
            return in.readAllBytes();
        }
    }
}
