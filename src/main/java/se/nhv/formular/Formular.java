package se.nhv.formular;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

/**
 * A form as its file has it.
 *
 * @param nyckel {@code rum/namn}
 * @param version a hash of the file
 * @param kalla the file's text, for whoever renders it elsewhere
 */
public record Formular(String nyckel, String version, List<Falt> falt, String kalla) {

    public Formular {
        falt = List.copyOf(falt);
    }

    /** The answerable field of the key, groups looked into, rows not. */
    public Optional<Falt> falt(String sokt) {
        return utanGrupper(falt).filter(f -> f.nyckel().equals(sokt)).findFirst();
    }

    /** Whether it takes files, and so must be sent as multipart. */
    public boolean harFiler() {
        return harFiler(falt);
    }

    private static boolean harFiler(List<Falt> falt) {
        return utanGrupper(falt)
                .anyMatch(f -> f instanceof Falt.Fil || (f instanceof Falt.Rader rader && harFiler(rader.falt())));
    }

    /** The uploads that the answer names. */
    public List<UUID> filer(Svar svar) {
        return utanGrupper(falt)
                .filter(f -> f instanceof Falt.Fil && svar.finns(f.nyckel()))
                .flatMap(f -> svar.filer(f.nyckel()).stream())
                .toList();
    }

    static Stream<Falt> utanGrupper(List<Falt> falt) {
        return falt.stream().flatMap(f -> f instanceof Falt.Grupp grupp ? utanGrupper(grupp.falt()) : Stream.of(f));
    }

    @Override
    public String toString() {
        return nyckel + "@" + version;
    }
}
