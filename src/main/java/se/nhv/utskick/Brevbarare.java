package se.nhv.utskick;

import jakarta.mail.MessagingException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.Date;
import java.util.List;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.core.io.ByteArrayResource;
import org.springframework.mail.MailAuthenticationException;
import org.springframework.mail.MailException;
import org.springframework.mail.MailMessage;
import org.springframework.mail.MailParseException;
import org.springframework.mail.MailSendException;
import org.springframework.mail.SimpleMailMessage;
import org.springframework.mail.javamail.JavaMailSender;
import org.springframework.mail.javamail.MimeMailMessage;
import org.springframework.mail.javamail.MimeMessageHelper;
import org.springframework.stereotype.Component;
import se.nhv.fel.Textkalla;

/** Hands one mail to the mail server. */
@Component
class Brevbarare {
    private final JavaMailSender server;
    private final String avsandare;
    private final String rot;
    private final Clock clock;

    Brevbarare(
            JavaMailSender server,
            @Value("${nhv.utskick.avsandare:nhv-processtod@localhost}") String avsandare,
            @Value("${nhv.adress:http://localhost:8080}") String rot,
            Clock clock) {
        this.server = server;
        this.avsandare = avsandare;
        this.rot = rot.endsWith("/") ? rot.substring(0, rot.length() - 1) : rot;
        this.clock = clock;
    }

    /** @throws MailException if the server does not take it */
    void skicka(Utskick ett, List<Bilaga> bilagor) {
        if (bilagor.isEmpty()) {
            SimpleMailMessage mejl = new SimpleMailMessage();
            skriv(mejl, ett);
            server.send(mejl);
            return;
        }
        try {
            MimeMessageHelper mejl =
                    new MimeMessageHelper(server.createMimeMessage(), true, StandardCharsets.UTF_8.name());
            skriv(new MimeMailMessage(mejl), ett);
            for (Bilaga b : bilagor) {
                mejl.addAttachment(b.namn(), new ByteArrayResource(b.innehall()), b.typ());
            }
            server.send(mejl.getMimeMessage());
        } catch (MessagingException e) {
            throw new MailParseException(e);
        }
    }

    private void skriv(MailMessage mejl, Utskick ett) {
        mejl.setFrom(avsandare);
        mejl.setTo(ett.mottagare());
        mejl.setSubject(ett.amne());
        mejl.setText(ett.text() + lank(ett));
        mejl.setSentDate(Date.from(clock.instant()));
    }

    private String lank(Utskick ett) {
        String lank = ett.lank();
        if (lank == null || lank.isBlank()) {
            return "";
        }
        return "\n\n" + (lank.startsWith("/") ? rot + lank : lank) + "\n";
    }

    /** Why it failed, without the address or what the server said about it. */
    static String iOrd(MailException e) {
        if (e instanceof MailAuthenticationException) {
            return Textkalla.text("utskick.orsak.inloggningen");
        }
        if (e instanceof MailParseException) {
            return Textkalla.text("utskick.orsak.mejlet");
        }
        return e instanceof MailSendException s && !s.getFailedMessages().isEmpty() && s.getCause() == null
                ? Textkalla.text("utskick.orsak.adressen")
                : Textkalla.text("utskick.orsak.servern");
    }
}
