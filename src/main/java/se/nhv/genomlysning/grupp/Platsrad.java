package se.nhv.genomlysning.grupp;

import java.util.List;

/**
 * A place in the group: a samverkansregion's, or the patient- och närståendeföreträdare's.
 *
 * @param ledamoter who have it; none while it is empty
 * @param ersattare named by those who nominated whoever has it
 */
public record Platsrad(String namn, boolean arSakkunnig, List<Ledamotsrad> ledamoter, List<String> ersattare) {
    public Platsrad {
        ledamoter = List.copyOf(ledamoter);
        ersattare = List.copyOf(ersattare);
    }
}
