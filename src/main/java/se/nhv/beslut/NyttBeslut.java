package se.nhv.beslut;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the beslutsfattare says.
 *
 * @param motivering why; why it is postponed, when it is
 */
public record NyttBeslut(
        Utfall utfall,
        LocalDate dag,
        String motivering,
        @Nullable String deltog,
        @Nullable String avvikandeMening,
        @Nullable LocalDate nyttMote,
        List<Omradesbeslut> omraden) {
    public NyttBeslut {
        omraden = List.copyOf(omraden);
    }
}
