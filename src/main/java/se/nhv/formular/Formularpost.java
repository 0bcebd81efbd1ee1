package se.nhv.formular;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.springframework.stereotype.Component;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.multipart.MultipartHttpServletRequest;
import org.springframework.web.util.WebUtils;
import se.nhv.fel.Avvisad;

/** The door for controllers: reads what a page with a form of ours has posted, and keeps the files that came along. */
@Component
public class Formularpost {
    private static final Pattern RAD = Pattern.compile("([A-Za-z0-9]+)\\[(\\d{1,4})]");

    private final Uppladdningar uppladdningar;

    Formularpost(Uppladdningar uppladdningar) {
        this.uppladdningar = uppladdningar;
    }

    /**
     * Reads a post. Buttons: {@code _lagg_till=lista}, {@code _ta_bort=lista[0]}, {@code _ta_bort_fil=id}, {@code _uppdatera},
     * {@code _spara_utkast}; anything else sends.
     *
     * @param uppgift the task, under which files are kept
     */
    public Inskick las(HttpServletRequest post, Formular formular, String uppgift, UUID person) {
        Map<String, String[]> parametrar = new LinkedHashMap<>(post.getParameterMap());
        List<Faltfel> filfel = new ArrayList<>();
        MultipartHttpServletRequest delar = WebUtils.getNativeRequest(post, MultipartHttpServletRequest.class);
        if (delar != null) {
            delar.getMultiFileMap().forEach((falt, filer) -> filer.stream()
                    .filter(fil -> !fil.isEmpty()
                            || !String.valueOf(fil.getOriginalFilename()).isBlank())
                    .forEach(fil -> taEmot(formular, uppgift, person, falt, fil, parametrar, filfel)));
        }
        Formulardata data = Formulardata.avParametrar(parametrar);
        return new Inskick(kommando(data, formular, post, uppgift, person), onskan(parametrar), List.copyOf(filfel));
    }

    private void taEmot(
            Formular formular,
            String uppgift,
            UUID person,
            String falt,
            MultipartFile fil,
            Map<String, String[]> parametrar,
            List<Faltfel> filfel) {
        if (!(faltet(formular, falt) instanceof Falt.Fil regel)) {
            return;
        }
        try {
            String namn = String.valueOf(fil.getOriginalFilename());
            Uppladdning ny = uppladdningar.spara(uppgift, person, falt, namn, fil.getBytes(), regel);
            String[] forut = parametrar.getOrDefault(falt, new String[0]);
            String[] nu = regel.flera() ? Arrays.copyOf(forut, forut.length + 1) : new String[1];
            nu[nu.length - 1] = ny.id().toString();
            parametrar.put(falt, nu);
        } catch (Avvisad e) {
            filfel.add(new Faltfel(falt, regel.etikett(), e.mening()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Falt faltet(Formular formular, String sokvag) {
        int punkt = sokvag.indexOf('.');
        String forsta = punkt < 0 ? sokvag : sokvag.substring(0, punkt).replaceAll("\\[.*", "");
        Falt falt = formular.falt(forsta).orElse(null);
        if (falt instanceof Falt.Rader rader && punkt > 0) {
            String andra = sokvag.substring(punkt + 1);
            return rader.falt().stream()
                    .filter(f -> f.nyckel().equals(andra))
                    .findFirst()
                    .orElse(rader);
        }
        return falt == null ? formular.falt().get(0) : falt;
    }

    private Formulardata kommando(
            Formulardata data, Formular formular, HttpServletRequest post, String uppgift, UUID person) {
        String nyRad = post.getParameter("_lagg_till");
        if (nyRad != null
                && formular.falt(nyRad).orElse(null) instanceof Falt.Rader lista
                && data.antalRader(nyRad) < lista.max()) {
            return data.medNyRad(nyRad);
        }
        Matcher bort = RAD.matcher(String.valueOf(post.getParameter("_ta_bort")));
        if (bort.matches()) {
            return data.utanRad(bort.group(1), Integer.parseInt(bort.group(2)));
        }
        String fil = post.getParameter("_ta_bort_fil");
        if (fil != null && fil.matches("[0-9a-fA-F-]{36}")) {
            uppladdningar.taBort(UUID.fromString(fil), uppgift, person);
            return data.utanVarde(fil);
        }
        return data;
    }

    private static Inskick.Onskan onskan(Map<String, String[]> parametrar) {
        if (parametrar.containsKey("_spara_utkast")) {
            return Inskick.Onskan.SPARA_UTKAST;
        }
        boolean ritaOm = List.of("_lagg_till", "_ta_bort", "_ta_bort_fil", "_uppdatera").stream()
                .anyMatch(parametrar::containsKey);
        return ritaOm ? Inskick.Onskan.RITA_OM : Inskick.Onskan.SKICKA;
    }
}
