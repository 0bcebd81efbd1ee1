package se.nhv.sakerhet;

import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import se.nhv.test.Klient;

/** What no page of ours ever sends. */
final class Skrap {
    /** A product that nobody writes by hand: if it is on a page, an expression was evaluated. */
    static final String UTRAKNAT = "62615533";

    /** A tag that must never come back as a tag. */
    static final String TAGG = "<script>alert(7919)</script>";

    private static final String STOR = "å".repeat(500_000);

    private Skrap() {}

    /** In the place of an id in an address, encoded as it is sent. */
    static List<String> iAdress() {
        return List.of(
                "x",
                "-1",
                "0",
                "99999999999999999999",
                "3f2b8f7e-7d0a-4d5e-9d6b-0a7c1b2d3e4f",
                "3f2b8f7e7d0a4d5e9d6b0a7c1b2d3e4f",
                "1-1-1-1-1",
                "%20",
                "%00",
                "a%00b",
                "%0d%0aSet-Cookie:x=1",
                "%C3%28",
                "%ED%A0%80",
                "..%2f..%2fetc",
                "%252e%252e%252f",
                "..%5c..%5c",
                "a;b=c",
                Klient.kodat("'; DROP TABLE vardomrade; --").replace("+", "%20"),
                Klient.kodat("<img src=x>").replace("+", "%20"),
                "%24%7B7919*7907%7D",
                "__%24%7B7919*7907%7D__::.x",
                "%E2%80%AE%F0%9F%98%80",
                "x".repeat(3_000));
    }

    /** The few that are worth sending as everybody. */
    static List<String> iAdressKort() {
        return List.of("x", "3f2b8f7e-7d0a-4d5e-9d6b-0a7c1b2d3e4f", "1-1-1-1-1", "%00", "%C3%28");
    }

    /** As the value of a parameter, encoded as it is sent. */
    static List<String> varden() {
        return List.of(
                "",
                "x",
                "-1",
                "99999999999999999999",
                "1e999",
                "3f2b8f7e-7d0a-4d5e-9d6b-0a7c1b2d3e4f",
                "1-1-1-1-1",
                "2026-02-31",
                "+999999999-01-01",
                "9999-12-31",
                "%00",
                "%C3%28",
                "%ED%A0%80",
                Klient.kodat("'; DROP TABLE vardomrade; --"),
                Klient.kodat("%'_\\"),
                Klient.kodat(TAGG),
                Klient.kodat("${7919*7907}"),
                Klient.kodat("__${7919*7907}__::.x"),
                Klient.kodat("\"><" + TAGG.substring(1)),
                Klient.kodat("\u202E\uFFFE\uFEFF😀"),
                Klient.kodat("//evil.example\r\nX-Hej: 1"),
                "x".repeat(5_000));
    }

    static String stort() {
        return Klient.kodat(STOR).substring(0, 1_000_000);
    }

    /** Bodies by a word for each, as they are sent to the API. */
    static Map<String, byte[]> json(List<String> falt) {
        Map<String, byte[]> kroppar = new LinkedHashMap<>();
        kroppar.put("inget", new byte[0]);
        kroppar.put("null", b("null"));
        kroppar.put("lista", b("[]"));
        kroppar.put("tomt", b("{}"));
        kroppar.put("avhugget", b("{\"a\":"));
        kroppar.put("text", b("\"text\""));
        kroppar.put("tal", b("12"));
        kroppar.put("djupt", b("[".repeat(50_000)));
        kroppar.put("djupt och helt", b("{\"a\":".repeat(5_000) + "1" + "}".repeat(5_000)));
        kroppar.put("fel tecken", new byte[] {'{', '"', (byte) 0xC3, (byte) 0x28, '"', ':', '1', '}'});
        kroppar.put("utf-16", "{\"a\":1}".getBytes(StandardCharsets.UTF_16));
        for (String varde : List.of(
                "\"\\u0000\"",
                "\"\\ud800\"",
                "[[1]]",
                "[\"a\",{\"b\":[null]}]",
                "{\"a\":{\"b\":1}}",
                "1e999999999",
                "-12345678901234567890123456789",
                "true",
                "null",
                "\"\"",
                "\"2026-02-31\"",
                "\"" + "y".repeat(1_000_000) + "\"")) {
            StringBuilder kropp = new StringBuilder("{");
            for (String f : falt.isEmpty() ? List.of("a") : falt) {
                // One huge value is enough for a body to be huge.
                boolean stor = varde.length() > 1_000 && kropp.length() > 1_000;
                kropp.append(kropp.length() > 1 ? "," : "")
                        .append('"')
                        .append(f)
                        .append("\":")
                        .append(stor ? "\"y\"" : varde);
            }
            kroppar.put(
                    varde.substring(0, Math.min(20, varde.length())),
                    b(kropp.append('}').toString()));
        }
        return kroppar;
    }

    private static byte[] b(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
