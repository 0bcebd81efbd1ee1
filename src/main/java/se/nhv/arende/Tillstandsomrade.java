package se.nhv.arende;

import java.time.LocalDate;

/**
 * What Socialstyrelsen decided shall be NHV, as it reads today.
 *
 * @param nummer 1, 2, … within its ärende
 * @param antalEnheter 1–5
 * @param version of definition and antal enheter; each decision or förtydligande makes a new one
 */
public record Tillstandsomrade(
        OmradeId id,
        ArendeId arende,
        int nummer,
        String namn,
        String definition,
        int antalEnheter,
        int version,
        LocalDate gallerFran,
        Omradeslage lage,
        Steg steg,
        boolean pahittad) {}
