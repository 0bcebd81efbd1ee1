package se.nhv.tidsatgang;

/** Why a day passed as it did. */
public enum Orsak {
    ARBETE,
    VANTAR_SVAR,
    VANTAR_SAMMANTRADE,
    REKRYTERING,
    PAUSAD
}
