package se.nhv.ansokan;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** What is to be called for. */
public record NyUtlysning(LocalDate sistaDag, String text, List<Utlysningsvillkor> villkor, List<UUID> bilagor) {
    public NyUtlysning {
        villkor = List.copyOf(villkor);
        bilagor = List.copyOf(bilagor);
    }
}
