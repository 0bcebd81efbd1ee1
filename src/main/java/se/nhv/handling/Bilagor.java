package se.nhv.handling;

import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;
import se.nhv.formular.Uppladdningar;

/** Takes files that were put in a form over to the handling they belong to. */
@Component
public class Bilagor {
    private final Uppladdningar uppladdningar;

    Bilagor(Uppladdningar uppladdningar) {
        this.uppladdningar = uppladdningar;
    }

    /** The handling with the uploads added; one that has been taken away is passed over. */
    public NyHandling med(NyHandling handling, List<UUID> filer) {
        NyHandling hel = handling;
        for (UUID fil : filer) {
            hel = uppladdningar
                    .hamta(fil)
                    .flatMap(u -> uppladdningar.innehall(fil).map(b -> new Fil(u.namn(), u.typ(), b)))
                    .map(hel::medFil)
                    .orElse(hel);
        }
        return hel;
    }
}
