package se.nhv.formular;

import java.text.Normalizer;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import se.nhv.fel.Avvisad;

/** The door to files put in a form. They belong to one task and one person until the task's room takes them over. */
@Service
@Transactional
public class Uppladdningar {
    private static final int LANGSTA_NAMN = 150;
    private static final long MB = 1024L * 1024;
    // How many files of the greatest size one person may have waiting in one form; whoever has a link needs no account.
    private static final int TILLSAMMANS = 10;

    private final UppladdningRepository filer;
    private final Clock klocka;
    private final int maxMb;

    Uppladdningar(UppladdningRepository filer, Clock klocka, @Value("${nhv.uppladdning.max-mb:20}") int maxMb) {
        this.filer = filer;
        this.klocka = klocka;
        this.maxMb = maxMb;
    }

    /**
     * Receives a file for any purpose.
     *
     * @param falt path of the field it was put in
     * @throws Avvisad with a sentence, if it is empty, too large, of no received kind, or not what its name says
     */
    public Uppladdning spara(String uppgift, UUID person, String falt, String namn, byte[] innehall) {
        return spara(uppgift, person, falt, namn, innehall, maxMb, "");
    }

    /** As {@link #spara(String, UUID, String, String, byte[])}, and within what the form's field allows. */
    public Uppladdning spara(String uppgift, UUID person, String falt, String namn, byte[] innehall, Falt.Fil regel) {
        return spara(uppgift, person, falt, namn, innehall, Math.min(maxMb, regel.maxMb()), regel.accept());
    }

    private Uppladdning spara(
            String uppgift, UUID person, String falt, String namn, byte[] innehall, int hogstMb, String accept) {
        String stadat = stada(namn);
        Filtyp typ = granska(falt, stadat, innehall, hogstMb, accept);
        long redan = filer.storlek(uppgift, person);
        if (redan + innehall.length > TILLSAMMANS * maxMb * MB) {
            throw new Avvisad(falt, "formular.fel.filerStora", stadat, TILLSAMMANS * maxMb);
        }
        Uppladdning ny = new Uppladdning(
                UUID.randomUUID(),
                uppgift,
                person,
                Tecken.sparbar(falt),
                stadat,
                typ.mime(),
                innehall.length,
                klocka.instant().truncatedTo(ChronoUnit.MILLIS));
        filer.spara(ny, innehall);
        return ny;
    }

    private static Filtyp granska(String falt, String namn, byte[] innehall, int hogstMb, String accept) {
        if (innehall.length == 0) {
            throw new Avvisad(falt, "formular.fel.filTom", namn);
        }
        if (innehall.length > hogstMb * MB) {
            throw new Avvisad(falt, "formular.fel.filStor", namn, hogstMb);
        }
        Filtyp typ = Filtyp.avNamn(namn).orElseThrow(() -> new Avvisad(falt, "formular.fel.filTyp", namn));
        List<String> tillatna = Arrays.stream(accept.toLowerCase(Locale.ROOT).split("[,\\s.]+"))
                .filter(a -> !a.isEmpty())
                .toList();
        if (!tillatna.isEmpty() && !tillatna.contains(typ.andelse())) {
            throw new Avvisad(
                    falt, "formular.fel.filAccept", namn, tillatna.stream().collect(Collectors.joining(", ")));
        }
        if (!typ.stammerMed(innehall)) {
            throw new Avvisad(falt, "formular.fel.filMotsagelse", namn);
        }
        return typ;
    }

    /** This person's files of this task, oldest first. */
    @Transactional(readOnly = true)
    public List<Uppladdning> lista(String uppgift, UUID person) {
        return filer.lista(uppgift, person);
    }

    /** Any upload, for the room that received its id in an answer. */
    @Transactional(readOnly = true)
    public Optional<Uppladdning> hamta(UUID id) {
        return filer.hamta(id);
    }

    /** @return the bytes; empty when it has been taken away */
    @Transactional(readOnly = true)
    public Optional<byte[]> innehall(UUID id) {
        return filer.innehall(id);
    }

    /** Takes away a file that the person has put there. */
    public void taBort(UUID id, String uppgift, UUID person) {
        filer.taBort(id, uppgift, person);
    }

    /** When the task is answered and its files are taken over, or it is gone. */
    public void taBortAlla(String uppgift) {
        filer.taBortAlla(uppgift);
    }

    private static String stada(String namn) {
        String utanVag = namn.substring(Math.max(namn.lastIndexOf('/'), namn.lastIndexOf('\\')) + 1);
        String rent = Normalizer.normalize(utanVag, Normalizer.Form.NFC)
                .replaceAll("[\\p{Cntrl}\\p{Cf}\\p{Cs}\\p{Co}\\p{Cn}<>:\"|?*]", "")
                .strip()
                .replaceAll("^\\.+", "");
        int punkt = rent.lastIndexOf('.');
        String stam = punkt < 0 ? rent : rent.substring(0, punkt);
        String slut = punkt < 0 ? "" : rent.substring(punkt);
        int plats = Math.max(1, LANGSTA_NAMN - slut.length());
        String kort = stam.length() > plats ? stam.substring(0, plats) : stam;
        return (kort.isBlank() ? "fil" : kort) + (slut.length() > LANGSTA_NAMN ? "" : slut);
    }
}
