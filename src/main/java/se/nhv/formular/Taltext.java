package se.nhv.formular;

import java.math.BigDecimal;
import java.util.Optional;

/** Numbers as Swedes write them: comma or point, spaces between thousands. */
final class Taltext {
    private Taltext() {}

    static Optional<BigDecimal> las(String text) {
        String utanMellanrum = text.replaceAll("[\\s\\u00a0\\u2009\\u202f]", "").replace('\u2212', '-');
        if (!utanMellanrum.matches("[+-]?[0-9]{1,15}([.,][0-9]{1,10})?")) {
            return Optional.empty();
        }
        return Optional.of(new BigDecimal(utanMellanrum.replace(',', '.')));
    }

    static String visa(BigDecimal tal) {
        return tal.toPlainString().replace('.', ',');
    }
}
