package se.nhv.handelselogg;

import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

/** Reads chains and checkpoints and tells where they do not hold. */
final class Granskning {
    private final HandelseRepository rader;

    Granskning(HandelseRepository rader) {
        this.rader = rader;
    }

    Optional<Lankbrott> kedjan(UUID arende) {
        long vantad = 1;
        byte[] foregaende = Kedja.BORJAN;
        for (HandelseRepository.Rad rad : rader.kedjan(arende)) {
            Handelse h = rad.handelse();
            if (h.lopnummer() != vantad) {
                return brott(arende, vantad, Lankbrott.Slag.SAKNAS);
            }
            if (!Arrays.equals(Kedja.hash(foregaende, h), rad.hash())) {
                return brott(arende, vantad, Lankbrott.Slag.ANDRAD);
            }
            foregaende = rad.hash();
            vantad++;
        }
        Lank slut = rader.slut(arende);
        if (slut.lopnummer() >= vantad) {
            return brott(arende, vantad, Lankbrott.Slag.SAKNAS);
        }
        boolean lika = slut.lopnummer() == vantad - 1 && Arrays.equals(slut.hash(), foregaende);
        return lika ? Optional.empty() : brott(arende, vantad - 1, Lankbrott.Slag.ANDRAD);
    }

    List<Lankbrott> allt() {
        Stream<Lankbrott> kedjor = rader.kedjor().stream().flatMap(arende -> kedjan(arende).stream());
        return Stream.concat(kedjor, kontrollpunkter()).toList();
    }

    /** What stood at the end of a chain at a checkpoint must stand there still. */
    private Stream<Lankbrott> kontrollpunkter() {
        byte[] foregaende = Kedja.BORJAN;
        for (HandelseRepository.Punkt punkt : rader.punkter()) {
            byte[] rot = Kedja.rot(foregaende, punkt.tid().toString(), punkt.andar());
            if (!Arrays.equals(rot, punkt.rot())) {
                return Stream.of(new Lankbrott(Handelselogg.SYSTEMET, punkt.nummer(), Lankbrott.Slag.OMSKRIVEN));
            }
            foregaende = rot;
        }
        return rader.punkter().stream().flatMap(p -> p.andar().lines()).flatMap(this::flyttadAnde);
    }

    private Stream<Lankbrott> flyttadAnde(String rad) {
        String[] delar = rad.split(" ", -1);
        UUID arende = UUID.fromString(delar[0]);
        long lopnummer = Long.parseLong(delar[1]);
        byte[] hash = HexFormat.of().parseHex(delar[2]);
        boolean kvar = rader.hash(arende, lopnummer)
                .filter(nu -> Arrays.equals(nu, hash))
                .isPresent();
        return kvar ? Stream.empty() : Stream.of(new Lankbrott(arende, lopnummer, Lankbrott.Slag.OMSKRIVEN));
    }

    private static Optional<Lankbrott> brott(UUID arende, long lopnummer, Lankbrott.Slag slag) {
        return Optional.of(new Lankbrott(arende, lopnummer, slag));
    }
}
