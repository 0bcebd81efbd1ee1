package se.nhv.anvandare;

import java.util.List;

/** The real units that the made-up persons of the demo stand for. */
final class Demoenheter {
    /** In the order in which sakkunnig1 to sakkunnig6, and again sakkunnig7 to sakkunnig12, are numbered. */
    static final List<Demoenhet> SAMVERKANSREGIONER = List.of(
            new Demoenhet("stockholm-gotland", "Stockholm-Gotland"),
            new Demoenhet("sydostra", "Sydöstra"),
            new Demoenhet("sodra", "Södra"),
            new Demoenhet("vastra", "Västra"),
            new Demoenhet("mellansverige", "Mellansverige"),
            new Demoenhet("norra", "Norra"));

    /** Nationella programområden. */
    static final List<Demoenhet> NPO = List.of(
            new Demoenhet("akut-vard", "Akut vård"),
            new Demoenhet("barn-och-ungdomars-halsa", "Barn och ungdomars hälsa"),
            new Demoenhet("cancersjukdomar", "Cancersjukdomar"),
            new Demoenhet("endokrina-sjukdomar", "Endokrina sjukdomar"),
            new Demoenhet("hjart-och-karlsjukdomar", "Hjärt- och kärlsjukdomar"),
            new Demoenhet("hud-och-konssjukdomar", "Hud- och könssjukdomar"),
            new Demoenhet("infektionssjukdomar", "Infektionssjukdomar"),
            new Demoenhet("kirurgi-och-plastikkirurgi", "Kirurgi och plastikkirurgi"),
            new Demoenhet("kvinnosjukdomar-och-forlossning", "Kvinnosjukdomar och förlossning"),
            new Demoenhet("levnadsvanor", "Levnadsvanor"),
            new Demoenhet("lung-och-allergisjukdomar", "Lung- och allergisjukdomar"),
            new Demoenhet("mag-och-tarmsjukdomar", "Mag- och tarmsjukdomar"),
            new Demoenhet("medicinsk-diagnostik", "Medicinsk diagnostik"),
            new Demoenhet("nervsystemets-sjukdomar", "Nervsystemets sjukdomar"),
            new Demoenhet("njur-och-urinvagssjukdomar", "Njur- och urinvägssjukdomar"),
            new Demoenhet(
                    "perioperativ-vard-intensivvard-och-transplantation",
                    "Perioperativ vård, intensivvård och transplantation"),
            new Demoenhet("primarvard", "Primärvård"),
            new Demoenhet("psykisk-halsa", "Psykisk hälsa"),
            new Demoenhet(
                    "rehabilitering-habilitering-och-forsakringsmedicin",
                    "Rehabilitering, habilitering och försäkringsmedicin"),
            new Demoenhet("reumatiska-sjukdomar", "Reumatiska sjukdomar"),
            new Demoenhet("rorelseorganens-sjukdomar", "Rörelseorganens sjukdomar"),
            new Demoenhet("sallsynta-sjukdomar", "Sällsynta sjukdomar"),
            new Demoenhet("tandvard", "Tandvård"),
            new Demoenhet("aldres-halsa-och-palliativ-vard", "Äldres hälsa och palliativ vård"),
            new Demoenhet("ogonsjukdomar", "Ögonsjukdomar"),
            new Demoenhet("oron-nas-och-halssjukdomar", "Öron-, näs- och halssjukdomar"));

    /** The regions, by länskod. */
    static final List<Demoenhet> REGIONER = List.of(
            new Demoenhet("01", "Region Stockholm"),
            new Demoenhet("03", "Region Uppsala"),
            new Demoenhet("04", "Region Sörmland"),
            new Demoenhet("05", "Region Östergötland"),
            new Demoenhet("06", "Region Jönköpings län"),
            new Demoenhet("07", "Region Kronoberg"),
            new Demoenhet("08", "Region Kalmar län"),
            new Demoenhet("09", "Region Gotland"),
            new Demoenhet("10", "Region Blekinge"),
            new Demoenhet("12", "Region Skåne"),
            new Demoenhet("13", "Region Halland"),
            new Demoenhet("14", "Västra Götalandsregionen"),
            new Demoenhet("17", "Region Värmland"),
            new Demoenhet("18", "Region Örebro län"),
            new Demoenhet("19", "Region Västmanland"),
            new Demoenhet("20", "Region Dalarna"),
            new Demoenhet("21", "Region Gävleborg"),
            new Demoenhet("22", "Region Västernorrland"),
            new Demoenhet("23", "Region Jämtland Härjedalen"),
            new Demoenhet("24", "Region Västerbotten"),
            new Demoenhet("25", "Region Norrbotten"));

    /** The university hospitals, with the länskod of their region first. */
    static final List<Demoenhet> SJUKHUS = List.of(
            new Demoenhet("01-karolinska-universitetssjukhuset", "Karolinska universitetssjukhuset"),
            new Demoenhet("03-akademiska-sjukhuset", "Akademiska sjukhuset"),
            new Demoenhet("05-universitetssjukhuset-i-linkoping", "Universitetssjukhuset i Linköping"),
            new Demoenhet("12-skanes-universitetssjukhus", "Skånes universitetssjukhus"),
            new Demoenhet("14-sahlgrenska-universitetssjukhuset", "Sahlgrenska universitetssjukhuset"),
            new Demoenhet("18-universitetssjukhuset-orebro", "Universitetssjukhuset Örebro"),
            new Demoenhet("24-norrlands-universitetssjukhus", "Norrlands universitetssjukhus"));

    private Demoenheter() {}
}
