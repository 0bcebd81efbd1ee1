package se.nhv.remiss;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.Optional;
import java.util.regex.Pattern;

/** The secret in a link: 128 random bits, 22 letters. It is written only into the letter; what is kept is its hash. */
public record Token(String text) {
    private static final SecureRandom SLUMP = new SecureRandom();
    private static final Pattern FORM = Pattern.compile("[A-Za-z0-9_-]{22}");

    static Token nytt() {
        byte[] bitar = new byte[16];
        SLUMP.nextBytes(bitar);
        return new Token(Base64.getUrlEncoder().withoutPadding().encodeToString(bitar));
    }

    public static Optional<Token> tolka(String text) {
        return FORM.matcher(text).matches() ? Optional.of(new Token(text)) : Optional.empty();
    }

    public byte[] hash() {
        try {
            return MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.US_ASCII));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Never the secret, whoever logs it. */
    @Override
    public String toString() {
        return "Token[…]";
    }
}
