package se.nhv.remiss;

import org.jspecify.annotations.Nullable;

/** What beredningsgrupp 1 says, and what it has weighed. */
public record B1Yttrande(
        boolean tillstyrker,
        String motivering,
        String akutsjukvard,
        String narliggande,
        String geografi,
        String transporter,
        String utbildning,
        String forskning,
        @Nullable String forbehall,
        @Nullable String avvikandeMening,
        String deltog) {}
