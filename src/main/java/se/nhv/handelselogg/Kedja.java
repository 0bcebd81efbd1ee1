package se.nhv.handelselogg;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;

/**
 * How an entry is hashed onto the one before. Every field is preceded by its length, so that no two contents give the same
 * bytes. The form may never change; a new one needs a new version byte beside the old.
 */
final class Kedja {
    static final byte[] BORJAN = new byte[32];
    private static final byte VERSION = 1;

    private Kedja() {}

    static byte[] hash(byte[] foregaende, Handelse h) {
        MessageDigest sha = sha256();
        sha.update(VERSION);
        falt(sha, foregaende);
        falt(sha, h.arende().toString());
        falt(sha, Long.toString(h.lopnummer()));
        falt(sha, h.tid().toString());
        falt(sha, h.handelse());
        falt(sha, h.vem());
        h.uppgifter().forEach((nyckel, varde) -> {
            falt(sha, nyckel);
            falt(sha, varde);
        });
        return sha.digest();
    }

    /** The root of a checkpoint: over the one before and the ends of all chains. */
    static byte[] rot(byte[] foregaende, String tid, String andar) {
        MessageDigest sha = sha256();
        sha.update(VERSION);
        falt(sha, foregaende);
        falt(sha, tid);
        falt(sha, andar);
        return sha.digest();
    }

    private static void falt(MessageDigest sha, String text) {
        falt(sha, text.getBytes(StandardCharsets.UTF_8));
    }

    private static void falt(MessageDigest sha, byte[] bytes) {
        sha.update(ByteBuffer.allocate(4).putInt(bytes.length).array());
        sha.update(bytes);
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
