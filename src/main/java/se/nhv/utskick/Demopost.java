package se.nhv.utskick;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.MessagingException;
import jakarta.mail.Multipart;
import jakarta.mail.Part;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeUtility;
import java.io.IOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.Date;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.springframework.beans.factory.DisposableBean;

/**
 * The demo's mail catcher: a mail server inside the application that listens on this machine only and passes nothing on.
 * What it holds is gone when the application stops.
 */
public class Demopost implements DisposableBean {
    private static final int MEST = 500;

    private final GreenMail server;

    Demopost() {
        ServerSetup smtp = new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_SMTP);
        this.server = new GreenMail(smtp);
        server.start();
    }

    int port() {
        return server.getSmtp().getPort();
    }

    /**
     * A mail as it arrived.
     *
     * @param bilagor names of the files that came with it
     */
    public record Brev(String till, String amne, String text, List<String> bilagor, Instant kom) {
        private static final Pattern LANK = Pattern.compile("https?://\\S+");

        public Brev {
            bilagor = List.copyOf(bilagor);
        }

        /** The links in it, so that they can be followed. */
        public List<String> lankar() {
            return LANK.matcher(text).results().map(MatchResult::group).toList();
        }
    }

    /** What has arrived, newest first. */
    public List<Brev> brev() {
        List<Brev> alla = new ArrayList<>();
        for (MimeMessage mejl : server.getReceivedMessages()) {
            alla.add(brev(mejl));
        }
        alla.sort(Comparator.comparing(Brev::kom).reversed());
        return alla.subList(0, Math.min(MEST, alla.size()));
    }

    private static Brev brev(MimeMessage mejl) {
        try {
            Date skickat = mejl.getSentDate();
            StringBuilder text = new StringBuilder();
            List<String> bilagor = new ArrayList<>();
            las(mejl, text, bilagor);
            return new Brev(
                    Arrays.toString(mejl.getAllRecipients()).replaceAll("^\\[|]$", ""),
                    String.valueOf(mejl.getSubject()),
                    text.toString().strip(),
                    bilagor,
                    skickat == null ? Instant.EPOCH : skickat.toInstant());
        } catch (MessagingException | IOException e) {
            throw new IllegalStateException("what the catcher caught cannot be read", e);
        }
    }

    private static void las(Part del, StringBuilder text, List<String> bilagor) throws MessagingException, IOException {
        if (del.getFileName() != null) {
            bilagor.add(MimeUtility.decodeText(del.getFileName()));
        } else if (del.getContent() instanceof Multipart delar) {
            for (int i = 0; i < delar.getCount(); i++) {
                las(delar.getBodyPart(i), text, bilagor);
            }
        } else {
            text.append(del.getContent());
        }
    }

    /** Takes away what has arrived. */
    void tom() {
        try {
            server.purgeEmailFromAllMailboxes();
        } catch (com.icegreen.greenmail.store.FolderException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public void destroy() {
        server.stop();
    }
}
