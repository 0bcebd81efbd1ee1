package se.nhv.test;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;

/** The body of a form with files, byte for byte as the caller wants it. */
public final class Flerdel {
    private static final String GRANS = "grans-mellan-delarna";

    private final ByteArrayOutputStream ut = new ByteArrayOutputStream();

    public String typ() {
        return "multipart/form-data; boundary=" + GRANS;
    }

    public Flerdel text(String namn, String varde) {
        ut.writeBytes(
                ("--" + GRANS + "\r\nContent-Disposition: form-data; name=\"" + namn + "\"\r\n\r\n" + varde + "\r\n")
                        .getBytes(StandardCharsets.UTF_8));
        return this;
    }

    public Flerdel fil(String falt, String filnamn, byte[] innehall) {
        ut.writeBytes(("--" + GRANS + "\r\nContent-Disposition: form-data; name=\"" + falt + "\"; filename=\"" + filnamn
                        + "\"\r\nContent-Type: application/pdf\r\n\r\n")
                .getBytes(StandardCharsets.UTF_8));
        ut.writeBytes(innehall);
        ut.writeBytes("\r\n".getBytes(StandardCharsets.UTF_8));
        return this;
    }

    public byte[] klar() {
        ut.writeBytes(("--" + GRANS + "--\r\n").getBytes(StandardCharsets.UTF_8));
        return ut.toByteArray();
    }
}
