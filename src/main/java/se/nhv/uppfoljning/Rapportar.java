package se.nhv.uppfoljning;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import se.nhv.anvandare.KontoId;
import se.nhv.arende.OmradeId;

/** A year of a tillståndsområde that is reported, analysed and published. */
public record Rapportar(
        OmradeId omrade,
        int ar,
        LocalDate oppnar,
        @Nullable String analys,
        @Nullable LocalDate analysKlar,
        @Nullable KontoId analysAv,
        @Nullable LocalDate publiceras,
        boolean analysForsenad,
        @Nullable LocalDate publicerad) {}
