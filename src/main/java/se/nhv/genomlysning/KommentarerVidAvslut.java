package se.nhv.genomlysning;

import org.springframework.stereotype.Component;
import se.nhv.arende.ArendeId;
import se.nhv.arende.VidAvslut;

/** What was said about the underlag while it was worked on goes with the other arbetsanteckningar; the underlag stays. */
@Component
class KommentarerVidAvslut implements VidAvslut {
    private final KommentarRepository repository;

    KommentarerVidAvslut(KommentarRepository repository) {
        this.repository = repository;
    }

    @Override
    public void rensa(ArendeId id) {
        repository.rensa(id);
    }
}
