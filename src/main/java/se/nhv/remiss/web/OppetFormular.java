package se.nhv.remiss.web;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import se.nhv.fel.Textkalla;
import se.nhv.remiss.Remiss;
import se.nhv.remiss.Stallningstagande;
import se.nhv.remiss.Yttrande;
import se.nhv.remiss.oppen.NyttOppetSvar;

/** The form of an open remiss as it was typed, field by field, and what it says. */
public record OppetFormular(Map<String, String> falt) {
    public static final int LANGSTA_TEXT = 10_000;
    public static final int LANGSTA_NAMN = 200;
    private static final int LANGSTA_ADRESS = 254;
    private static final Pattern EPOST =
            Pattern.compile("[^\\s@<>(),;:\\\\\"]{1,64}@[^\\s@<>(),;:\\\\\"]+\\.[^\\s@.]{2,}");
    private static final String TEXT = "ovrigt";
    private static final String NAMN = "namn";
    private static final String ORGANISATION = "organisation";
    private static final String ADRESS = "epost";

    public static OppetFormular tomt() {
        return new OppetFormular(Map.of());
    }

    /** Only what this remiss asks for. */
    static OppetFormular las(Remiss remiss, Map<String, String> sant) {
        Map<String, String> falt = new LinkedHashMap<>();
        namnen(remiss).forEach(n -> falt.put(n, sant.getOrDefault(n, "").replace("\r\n", "\n")));
        return new OppetFormular(falt);
    }

    private static List<String> namnen(Remiss remiss) {
        List<String> ut = new ArrayList<>();
        remiss.fragor().forEach(f -> ut.addAll(List.of("svar-" + f.nr(), "motivering-" + f.nr())));
        ut.addAll(List.of(TEXT, NAMN, ORGANISATION, ADRESS));
        return ut;
    }

    /** As it was typed; empty when it was left out. */
    public String varde(String namn) {
        return falt.getOrDefault(namn, "");
    }

    /** What is wrong, by the field it stands at; empty when it can be sent. */
    Map<String, String> fel(Remiss remiss) {
        Map<String, String> fel = new LinkedHashMap<>();
        for (Remiss.Fraga f : remiss.fragor()) {
            boolean motiverat = !varde("motivering-" + f.nr()).isBlank();
            String svar = varde("svar-" + f.nr());
            if (!svar.isEmpty() && Stallningstagande.medKod(svar).isEmpty() || svar.isEmpty() && motiverat) {
                fel.put("svar-" + f.nr(), Textkalla.text("remiss.oppen.fel.stallning", f.nr()));
            }
            langd(fel, "motivering-" + f.nr(), LANGSTA_TEXT);
        }
        langd(fel, TEXT, LANGSTA_TEXT);
        langd(fel, NAMN, LANGSTA_NAMN);
        langd(fel, ORGANISATION, LANGSTA_NAMN);
        String epost = varde(ADRESS).strip();
        if (!epost.isEmpty()
                && (epost.length() > LANGSTA_ADRESS || !EPOST.matcher(epost).matches())) {
            fel.put(ADRESS, Textkalla.text("remiss.oppen.fel.epost"));
        }
        boolean sagt =
                remiss.fragor().stream().anyMatch(f -> !varde("svar-" + f.nr()).isEmpty());
        if (fel.isEmpty() && !sagt && varde(TEXT).isBlank()) {
            fel.put("svar-" + remiss.fragor().get(0).nr(), Textkalla.text("remiss.oppen.fel.tomt"));
        }
        return fel;
    }

    private void langd(Map<String, String> fel, String namn, int langst) {
        int langd = varde(namn).length();
        if (langd > langst) {
            fel.put(namn, Textkalla.text("remiss.oppen.fel.langd", langst, langd));
        }
    }

    NyttOppetSvar svar(Remiss remiss) {
        Map<Integer, Yttrande.Svar> svar = new LinkedHashMap<>();
        for (Remiss.Fraga f : remiss.fragor()) {
            Stallningstagande.medKod(varde("svar-" + f.nr()))
                    .ifPresent(s -> svar.put(f.nr(), new Yttrande.Svar(s, sagt("motivering-" + f.nr()))));
        }
        return new NyttOppetSvar(sagt(NAMN), sagt(ORGANISATION), sagt(ADRESS), sagt(TEXT), svar);
    }

    private @Nullable String sagt(String namn) {
        String text = varde(namn).strip();
        return text.isEmpty() ? null : text;
    }
}
