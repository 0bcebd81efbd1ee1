package se.nhv.formular;

import java.time.Instant;
import java.util.UUID;

/**
 * An uploaded file, without its bytes.
 *
 * @param namn the file's name, cleaned
 * @param typ its type as its content tells
 */
public record Uppladdning(
        UUID id, String uppgift, UUID person, String falt, String namn, String typ, long storlek, Instant tid) {

    /** For the page: "12 kB", "3,4 MB". */
    public String storlekText() {
        if (storlek < 1024 * 1024) {
            return Math.max(1, storlek / 1024) + " kB";
        }
        long tiondelar = storlek * 10 / (1024 * 1024);
        return tiondelar / 10 + (tiondelar % 10 == 0 ? "" : "," + tiondelar % 10) + " MB";
    }
}
