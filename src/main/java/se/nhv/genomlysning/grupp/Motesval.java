package se.nhv.genomlysning.grupp;

/** What a member says about a day. */
public enum Motesval {
    KAN,
    OM_DET_BEHOVS,
    KAN_INTE
}
