package se.nhv.genomlysning.grupp;

/** How far a meeting has come: its day is asked for, it has one, or it will not be held. */
public enum Moteslage {
    FORFRAGAN,
    BESTAMT,
    INSTALLT
}
