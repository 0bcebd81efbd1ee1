package se.nhv.gui;

import java.nio.charset.StandardCharsets;
import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;

/**
 * A file that somebody sent us, on its way out: always to be saved, never shown as a page of ours, and sealed off in case
 * somebody's browser does so all the same.
 */
public final class Filsvar {
    private Filsvar() {}

    public static ResponseEntity<byte[]> av(String namn, String typ, byte[] innehall) {
        return ResponseEntity.ok()
                .header(HttpHeaders.CONTENT_TYPE, typ)
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment()
                                .filename(namn, StandardCharsets.UTF_8)
                                .build()
                                .toString())
                .header("X-Content-Type-Options", "nosniff")
                .header("Content-Security-Policy", "default-src 'none'; sandbox")
                .cacheControl(CacheControl.noStore())
                .body(innehall);
    }
}
