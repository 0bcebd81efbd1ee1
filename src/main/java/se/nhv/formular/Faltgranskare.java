package se.nhv.formular;

import java.math.BigDecimal;
import java.text.Normalizer;
import java.time.Clock;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** One typed value against its field: the value as it is stored, or a sentence. */
final class Faltgranskare {
    private static final Pattern EPOST = Pattern.compile("[^@\\s,;<>]{1,64}@[^@\\s,;<>]{1,180}\\.[^@\\s.,;<>]{2,20}");
    private static final int ABSURT = 200_000;
    private static final int FORSTA_AR = 1900;
    private static final int SISTA_AR = 2199;

    private final Sammanhang sammanhang;
    private final Clock klocka;

    Faltgranskare(Sammanhang sammanhang, Clock klocka) {
        this.sammanhang = sammanhang;
        this.klocka = klocka;
    }

    /** What is wrong, as a sentence. */
    static final class Felaktigt extends RuntimeException {
        private static final long serialVersionUID = 1L;

        Felaktigt(String mening) {
            super(mening, null, false, false);
        }
    }

    /**
     * @param svar what the fields before it in the same row or form were found to hold
     * @throws Felaktigt with the sentence
     */
    Optional<Object> granska(Falt falt, List<String> typat, Map<String, Object> svar) {
        List<String> ifyllda = typat.stream().filter(v -> !v.isBlank()).toList();
        for (String varde : ifyllda) {
            if (varde.length() > ABSURT) {
                throw new Felaktigt(Meningar.forLang(falt, Faltlasare.LANGST_TEXT));
            }
            if (!Tecken.laslig(varde)) {
                throw new Felaktigt(Meningar.olaslig(falt));
            }
        }
        if (falt instanceof Falt.Kryss) {
            return kryss(falt, ifyllda);
        }
        if (ifyllda.isEmpty()) {
            if (falt.bas().obligatorisk() && !falt.bas().skrivskyddad()) {
                throw new Felaktigt(Meningar.saknas(falt));
            }
            return Optional.empty();
        }
        return Optional.of(ifyllt(falt, ifyllda, svar));
    }

    private Object ifyllt(Falt falt, List<String> ifyllda, Map<String, Object> svar) {
        String forsta = ifyllda.get(0);
        if (falt.bas().skrivskyddad() && falt instanceof Falt.Text) {
            return forsta;
        }
        if (falt instanceof Falt.Text text) {
            return text(text, forsta);
        }
        if (falt instanceof Falt.Tal tal) {
            return tal(tal, forsta);
        }
        if (falt instanceof Falt.Datum datum) {
            return datum(datum, forsta.strip(), svar.get(String.valueOf(datum.efter())))
                    .toString();
        }
        List<String> valda = tillatna(falt, ifyllda);
        boolean enda = falt instanceof Falt.Enval || (falt instanceof Falt.Fil fil && !fil.flera());
        if (enda && valda.size() > 1) {
            throw new Felaktigt(Meningar.baraEtt(falt));
        }
        return falt instanceof Falt.Enval ? valda.get(0) : valda;
    }

    private static Optional<Object> kryss(Falt falt, List<String> ifyllda) {
        boolean ikryssad = ifyllda.contains("true");
        if (!ifyllda.stream().allMatch(v -> v.equals("true") || v.equals("false"))) {
            throw new Felaktigt(Meningar.finnsInte(falt));
        }
        if (falt.bas().obligatorisk() && !ikryssad) {
            throw new Felaktigt(Meningar.saknas(falt));
        }
        return Optional.of(ikryssad);
    }

    private static String text(Falt.Text falt, String typat) {
        String text = Normalizer.normalize(typat, Normalizer.Form.NFC)
                .replace("\r\n", "\n")
                .strip();
        if (!falt.flerradig()) {
            text = text.replaceAll("[\\r\\n\\t]+", " ");
        }
        if (text.length() > falt.maxLangd()) {
            throw new Felaktigt(Meningar.forLang(falt, falt.maxLangd()));
        }
        if (text.length() < falt.minLangd()) {
            throw new Felaktigt(Meningar.forKort(falt));
        }
        if (falt.epost() && !EPOST.matcher(text).matches()) {
            throw new Felaktigt(Meningar.epost());
        }
        Pattern monster = falt.monster();
        if (monster != null && !monster.matcher(text).find()) {
            throw new Felaktigt(falt.monsterText());
        }
        return text;
    }

    private static Number tal(Falt.Tal falt, String typat) {
        BigDecimal tal = Taltext.las(typat).orElseThrow(() -> new Felaktigt(Meningar.tal(falt)));
        BigDecimal utanNollor = tal.signum() == 0 ? BigDecimal.ZERO : tal.stripTrailingZeros();
        BigDecimal min = falt.min();
        BigDecimal max = falt.max();
        if (Math.max(0, utanNollor.scale()) > falt.decimaler()
                || (min != null && tal.compareTo(min) < 0)
                || (max != null && tal.compareTo(max) > 0)) {
            throw new Felaktigt(Meningar.tal(falt));
        }
        if (!falt.heltal()) {
            return new BigDecimal(utanNollor.toPlainString());
        }
        long heltal = tal.longValueExact();
        return heltal == (int) heltal ? (Number) (int) heltal : (Number) heltal;
    }

    private LocalDate datum(Falt.Datum falt, String typat, @Nullable Object tidigare) {
        LocalDate dag = dag(typat).orElseThrow(() -> new Felaktigt(Meningar.datum(falt)));
        LocalDate idag = LocalDate.now(klocka);
        if (falt.intePasserad() && dag.isBefore(idag)) {
            throw new Felaktigt(Meningar.passerad(falt));
        }
        if (falt.inteFramtida() && dag.isAfter(idag)) {
            throw new Felaktigt(Meningar.framtida(falt));
        }
        if (tidigare != null && dag.isBefore(LocalDate.parse(tidigare.toString()))) {
            throw new Felaktigt(Meningar.ordning(falt, tidigare.toString()));
        }
        return dag;
    }

    static Optional<LocalDate> dag(String typat) {
        try {
            LocalDate dag = typat.matches("[0-9]{8}")
                    ? LocalDate.parse(typat, DateTimeFormatter.BASIC_ISO_DATE)
                    : LocalDate.parse(typat);
            return dag.getYear() < FORSTA_AR || dag.getYear() > SISTA_AR ? Optional.empty() : Optional.of(dag);
        } catch (DateTimeParseException e) {
            return Optional.empty();
        }
    }

    /** The chosen, each once, in the order of the alternatives. */
    private List<String> tillatna(Falt falt, List<String> ifyllda) {
        Set<String> valda = new LinkedHashSet<>(ifyllda);
        List<String> tillatna = Visat.alternativ(falt, sammanhang).stream()
                .map(Val::varde)
                .filter(valda::contains)
                .toList();
        if (tillatna.size() != valda.size() && !falt.bas().skrivskyddad()) {
            throw new Felaktigt(falt instanceof Falt.Fil ? Meningar.filenBorta() : Meningar.finnsInte(falt));
        }
        return tillatna.size() == valda.size() ? tillatna : List.copyOf(valda);
    }
}
