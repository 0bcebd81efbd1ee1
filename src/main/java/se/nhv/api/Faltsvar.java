package se.nhv.api;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import se.nhv.formular.Falt;
import se.nhv.formular.Sammanhang;
import se.nhv.formular.Val;

/** A question of a form, for a program that is to answer it. */
@JsonInclude(JsonInclude.Include.NON_NULL)
record Faltsvar(
        String nyckel,
        String typ,
        String etikett,
        String hjalp,
        boolean obligatorisk,
        boolean skrivskyddad,
        boolean villkorad,
        @Nullable List<Val> alternativ,
        @Nullable Object min,
        @Nullable Object max,
        @Nullable List<Faltsvar> falt) {

    /** All that can be answered; groups are looked into, what is only to be read is left out. */
    static List<Faltsvar> av(List<Falt> falt, Sammanhang sammanhang) {
        return falt.stream().flatMap(f -> ett(f, sammanhang)).toList();
    }

    private static Stream<Faltsvar> ett(Falt f, Sammanhang s) {
        if (f instanceof Falt.Grupp g) {
            return av(g.falt(), s).stream();
        }
        if (f instanceof Falt.Text t) {
            return en(f, t.epost() ? "epost" : "text", null, t.minLangd(), t.maxLangd(), null);
        }
        if (f instanceof Falt.Tal t) {
            return en(f, t.heltal() ? "heltal" : "tal", null, t.min(), t.max(), null);
        }
        if (f instanceof Falt.Datum) {
            return en(f, "datum", null, null, null, null);
        }
        if (f instanceof Falt.Enval e) {
            return en(f, "enval", e.alternativ().ur(s), null, null, null);
        }
        if (f instanceof Falt.Flerval e) {
            return en(f, "flerval", e.alternativ().ur(s), null, null, null);
        }
        if (f instanceof Falt.Kryss) {
            return en(f, "kryss", null, null, null, null);
        }
        if (f instanceof Falt.Fil) {
            return en(f, "fil", null, null, null, null);
        }
        if (f instanceof Falt.Rader r) {
            return en(f, "rader", null, r.min(), r.max(), av(r.falt(), s));
        }
        return Stream.empty();
    }

    private static Stream<Faltsvar> en(
            Falt f,
            String typ,
            @Nullable List<Val> alternativ,
            @Nullable Object min,
            @Nullable Object max,
            @Nullable List<Faltsvar> falt) {
        Falt.Bas b = f.bas();
        return Stream.of(new Faltsvar(
                b.nyckel(),
                typ,
                b.etikett(),
                b.hjalp(),
                b.obligatorisk(),
                b.skrivskyddad(),
                b.doldOm() != null,
                alternativ,
                min,
                max,
                falt));
    }
}
