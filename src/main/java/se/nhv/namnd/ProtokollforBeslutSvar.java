package se.nhv.namnd;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import se.nhv.ansokan.Villkorskatalog;
import se.nhv.anvandare.KontoId;
import se.nhv.arbetslista.Svarshandling;
import se.nhv.arbetslista.Svarsmottagare;
import se.nhv.arbetslista.Uppgift;
import se.nhv.arbetslista.Uppgiftssvar;
import se.nhv.formular.Svar;
import se.nhv.formular.Val;
import se.nhv.uppfoljning.TillstandId;

/** Receives what the nämnd decided, from the sekreterare. */
@Component
class ProtokollforBeslutSvar implements Svarsmottagare {
    private final NamndbeslutService beslut;
    private final Protokollval val;
    private final Protokollforslag forslag;

    ProtokollforBeslutSvar(NamndbeslutService beslut, Protokollval val, Protokollforslag forslag) {
        this.beslut = beslut;
        this.val = val;
        this.forslag = forslag;
    }

    @Override
    public String formular() {
        return "namnd/protokollfor-beslut";
    }

    @Override
    public Map<String, Object> taEmot(Uppgiftssvar s) {
        NyttBeslut nytt = nytt(s.svar());
        beslut.fatta(s.uppgift().objekt().kravOmrade(), nytt, s.person().id());
        return Map.of("namndensUtfall", nytt.utfall().kod(), "extraUtlysning", nytt.extraUtlysning());
    }

    @Override
    public Svarshandling handling(Uppgiftssvar s) {
        return Svarshandling.avRummet("namnd.beslut.rubrik");
    }

    private static NyttBeslut nytt(Svar s) {
        return new NyttBeslut(
                s.datum("sammantradesdag"),
                s.heltal("paragraf"),
                Utfall.medKod(s.text("namndensUtfall")),
                konton(s, "narvarande"),
                konton(s, "javiga"),
                s.rader("tillstand").stream()
                        .map(r -> new NyttBeslut.Beviljat(
                                r.text("region"),
                                r.text("tillstandsenhet"),
                                r.datum("startdag"),
                                r.finns("undertillstand") ? r.text("undertillstand") : null))
                        .toList(),
                s.rader("villkor").stream()
                        .map(r -> new NyttBeslut.Villkor(Villkorskatalog.identitet(r), r.text("villkor")))
                        .toList(),
                s.lista("berordaTillstand").stream().map(TillstandId::av).toList(),
                s.finns("aterkallelsegrund") ? grund(s.text("aterkallelsegrund")) : null,
                s.kanskeDatum("galler").orElse(null),
                s.text("skal"),
                s.ja("extraUtlysning"),
                s.text("rosting").equals("omrostning")
                        ? new NyttBeslut.Omrostning(s.heltal("ja"), s.heltal("nej"), s.ja("utslagsrost"))
                        : null,
                s.rader("reservationer").stream()
                        .map(r -> new NyttBeslut.Reserverad(KontoId.av(r.text("ledamot")), r.text("text")))
                        .toList());
    }

    private static Set<KontoId> konton(Svar s, String falt) {
        return s.lista(falt).stream().map(KontoId::av).collect(Collectors.toSet());
    }

    private static String grund(String kod) {
        return kod.equals("egenBegaran") ? "EGEN_BEGARAN" : kod.toUpperCase(Locale.ROOT);
    }

    @Override
    public Map<String, Object> forifyll(Uppgift uppgift) {
        return forslag.infor(uppgift.objekt().kravOmrade());
    }

    @Override
    public Map<String, List<Val>> val(Uppgift uppgift) {
        return val.alla(uppgift.objekt().kravOmrade());
    }
}
