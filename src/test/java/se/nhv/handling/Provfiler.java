package se.nhv.handling;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Small files of the kinds people send. */
public final class Provfiler {
    private static final String CORE = """
            <?xml version="1.0" encoding="UTF-8"?>
            <cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties"
              xmlns:dc="http://purl.org/dc/elements/1.1/"><dc:creator>Region Provstad</dc:creator>
              <dc:title>Yttrande över remissen</dc:title></cp:coreProperties>
            """;

    private Provfiler() {}

    public static byte[] pdf() {
        return """
                %PDF-1.4
                1 0 obj <</Type /Catalog /Pages 2 0 R>> endobj
                2 0 obj <</Type /Pages /Kids [] /Count 0>> endobj
                3 0 obj <</Title <FEFF00590074007400720061006E0064006500200031> /Author (Provstads \\(region\\))>> endobj
                trailer <</Root 1 0 R /Info 3 0 R>>
                %%EOF
                """.getBytes(StandardCharsets.ISO_8859_1);
    }

    public static byte[] word() {
        return paket(Map.of("[Content_Types].xml", "<Types/>", "word/document.xml", "<d/>", "docProps/core.xml", CORE));
    }

    /** Small as it is sent, two gigabytes unpacked. */
    public static byte[] bomb(String forstaDel) {
        ByteArrayOutputStream ut = new ByteArrayOutputStream();
        byte[] tomt = new byte[1 << 20];
        try (ZipOutputStream zip = new ZipOutputStream(ut)) {
            zip.setLevel(9);
            zip.putNextEntry(new ZipEntry(forstaDel));
            for (int mb = 0; mb < 2_000; mb++) {
                zip.write(tomt);
            }
            zip.putNextEntry(new ZipEntry("docProps/core.xml"));
            zip.write(CORE.getBytes(StandardCharsets.UTF_8));
            zip.putNextEntry(new ZipEntry("[Content_Types].xml"));
            zip.write(1);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return ut.toByteArray();
    }

    public static byte[] paket(Map<String, String> delar) {
        ByteArrayOutputStream ut = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(ut)) {
            for (Map.Entry<String, String> del : delar.entrySet()) {
                zip.putNextEntry(new ZipEntry(del.getKey()));
                zip.write(del.getValue().strip().getBytes(StandardCharsets.UTF_8));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return ut.toByteArray();
    }

    /** Sent late one evening in another zone, arrived the next Swedish day; with a PDF and a program attached. */
    public static byte[] mejl() {
        return """
                Received: from mx.example.org by mejl.example.se; Tue, 17 Mar 2026 23:30:00 +0000
                Received: from avsandare.example.org by mx.example.org; Tue, 17 Mar 2026 22:00:00 +0000
                From: =?UTF-8?Q?P=C3=A5hittad_Handl=C3=A4ggare?= <handlaggare@region.example.org>
                To: registrator@example.se
                Subject: =?UTF-8?Q?Yttrande_=C3=B6ver_remiss?=
                Date: Tue, 17 Mar 2026 22:00:00 +0000
                Message-ID: <1@region.example.org>
                MIME-Version: 1.0
                Content-Type: multipart/mixed; boundary="gg"

                --gg
                Content-Type: text/plain; charset=UTF-8
                Content-Transfer-Encoding: 8bit

                Hej, här kommer vårt yttrande.
                --gg
                Content-Type: application/pdf; name="yttrande.pdf"
                Content-Disposition: attachment; filename="../../yttrande.pdf"
                Content-Transfer-Encoding: base64

                %s
                --gg
                Content-Type: application/octet-stream
                Content-Disposition: attachment; filename="spel.exe"
                Content-Transfer-Encoding: base64

                TVqQAAMAAAAEAAAA
                --gg--
                """.formatted(java.util.Base64.getMimeEncoder().encodeToString(pdf()))
                .replace("\r\n", "\n")
                .replace("\n", "\r\n")
                .getBytes(StandardCharsets.UTF_8);
    }
}
