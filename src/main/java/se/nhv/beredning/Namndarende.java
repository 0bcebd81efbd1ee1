package se.nhv.beredning;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** What the föredragande puts before the nämnd. */
public record Namndarende(
        LocalDate sammantradesdag,
        String sammanfattning,
        String forslagTillBeslut,
        String skal,
        @Nullable String sekretess) {}
