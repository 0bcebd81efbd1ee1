package se.nhv.tidsatgang;

/** Whose a day was. */
public enum Agare {
    SOCIALSTYRELSEN(Orsak.ARBETE),
    SAKKUNNIGGRUPP(Orsak.ARBETE),
    REMISSINSTANSER(Orsak.VANTAR_SVAR),
    B1(Orsak.VANTAR_SVAR),
    REGIONERNA(Orsak.VANTAR_SVAR),
    B2(Orsak.VANTAR_SVAR),
    NAMNDEN(Orsak.VANTAR_SAMMANTRADE),
    TILLSTANDSENHETERNA(Orsak.VANTAR_SVAR);

    private final Orsak vanligOrsak;

    Agare(Orsak vanligOrsak) {
        this.vanligOrsak = vanligOrsak;
    }

    /** The reason to suppose when only the owner is known. */
    public Orsak vanligOrsak() {
        return vanligOrsak;
    }
}
