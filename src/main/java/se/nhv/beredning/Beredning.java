package se.nhv.beredning;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.nhv.arende.ArendeId;
import se.nhv.arende.OmradeId;

/**
 * One round of beredning. The nämnd's återremiss opens the next.
 *
 * @param aterremissSkal why the nämnd sent it back, when this round comes of that
 * @param foredragande account of who prepared the nämndärende
 */
public record Beredning(
        OmradeId omrade,
        int omgang,
        ArendeId arende,
        LocalDate borjad,
        @Nullable String aterremissSkal,
        @Nullable String konsekvenser,
        @Nullable String synergier,
        @Nullable String oenighet,
        @Nullable LocalDate yttrandeDen,
        @Nullable Boolean kommuniceras,
        @Nullable String kommuniceringSkal,
        @Nullable String kommuniceringHandlingar,
        @Nullable LocalDate kommuniceringSistaDag,
        @Nullable Instant kommunicerad,
        @Nullable String forslagTillBeslut,
        @Nullable String forslagSkal,
        @Nullable String sammanfattning,
        @Nullable String sekretess,
        @Nullable LocalDate sammantradesdag,
        @Nullable UUID foredragande,
        @Nullable LocalDate klar) {}
