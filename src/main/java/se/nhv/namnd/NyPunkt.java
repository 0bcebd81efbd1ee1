package se.nhv.namnd;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A case to be put on a föredragningslista. */
public record NyPunkt(
        LocalDate dag,
        int nr,
        String rubrik,
        String forslagTillBeslut,
        String foredragande,
        @Nullable String sekretess) {}
