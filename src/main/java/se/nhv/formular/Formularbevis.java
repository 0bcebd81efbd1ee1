package se.nhv.formular;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.time.Instant;
import java.util.Arrays;
import java.util.Base64;
import java.util.Optional;
import java.util.UUID;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * What a form carries to show that it was given out here: which one it is and when, signed together with what it is for.
 *
 * @param id is used up when the form is sent
 * @param text as it stands in the form
 */
record Formularbevis(UUID id, Instant utgivet, String text) {
    private static final String HMAC = "HmacSHA256";
    private static final int OSIGNERAT = 3 * Long.BYTES;
    private static final int SIGNATUR = 32;
    private static final int HEMLIGHET = 16;

    static Formularbevis nytt(byte[] nyckel, String andamal, Instant nu) {
        UUID id = UUID.randomUUID();
        byte[] innehall = ByteBuffer.allocate(OSIGNERAT)
                .putLong(id.getMostSignificantBits())
                .putLong(id.getLeastSignificantBits())
                .putLong(nu.toEpochMilli())
                .array();
        byte[] hela = ByteBuffer.allocate(OSIGNERAT + SIGNATUR)
                .put(innehall)
                .put(signatur(nyckel, andamal, innehall))
                .array();
        return new Formularbevis(id, nu, Base64.getUrlEncoder().withoutPadding().encodeToString(hela));
    }

    /** Empty if it was not signed with this key for this purpose. */
    static Optional<Formularbevis> las(byte[] nyckel, String andamal, String text) {
        byte[] hela;
        try {
            hela = Base64.getUrlDecoder().decode(text);
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
        if (hela.length != OSIGNERAT + SIGNATUR) {
            return Optional.empty();
        }
        ByteBuffer b = ByteBuffer.wrap(hela);
        byte[] innehall = new byte[OSIGNERAT];
        byte[] signatur = new byte[SIGNATUR];
        b.get(innehall).get(signatur);
        if (!MessageDigest.isEqual(signatur, signatur(nyckel, andamal, innehall))) {
            return Optional.empty();
        }
        b.rewind();
        return Optional.of(
                new Formularbevis(new UUID(b.getLong(), b.getLong()), Instant.ofEpochMilli(b.getLong()), text));
    }

    /** Whether somebody has found a number that, after this text, gives a digest that begins with so many zeros. */
    boolean arbetat(String svar, int nollor) {
        if (svar.isEmpty() || svar.length() > 20) {
            return false;
        }
        try {
            byte[] spar =
                    MessageDigest.getInstance("SHA-256").digest((text + "." + svar).getBytes(StandardCharsets.UTF_8));
            return Integer.numberOfLeadingZeros(ByteBuffer.wrap(spar).getInt()) >= nollor;
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Follows from the form and cannot be known without the key. */
    String hemlighet(byte[] nyckel) {
        byte[] hela = signatur(nyckel, "hemlighet", text.getBytes(StandardCharsets.US_ASCII));
        return Base64.getUrlEncoder().withoutPadding().encodeToString(Arrays.copyOf(hela, HEMLIGHET));
    }

    private static byte[] signatur(byte[] nyckel, String andamal, byte[] innehall) {
        try {
            Mac mac = Mac.getInstance(HMAC);
            mac.init(new SecretKeySpec(nyckel, HMAC));
            mac.update(andamal.getBytes(StandardCharsets.UTF_8));
            mac.update((byte) 0);
            return mac.doFinal(innehall);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }
}
