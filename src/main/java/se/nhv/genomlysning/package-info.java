/**
 * Step 2, genomlysning: the sakkunniggrupp and its jäv, its answers between the meetings, its underlag version by version
 * with the proposed tillståndsområden and their specifika villkor, and the enkät afterwards. Enter by {@link
 * se.nhv.genomlysning.GruppService}, {@link se.nhv.genomlysning.UnderlagService}, {@link
 * se.nhv.genomlysning.FragerundaService} and {@link se.nhv.genomlysning.EnkatService}; the models enter by {@link
 * se.nhv.genomlysning.GenomlysningTasks}.
 */
@NullMarked
package se.nhv.genomlysning;

import org.jspecify.annotations.NullMarked;
