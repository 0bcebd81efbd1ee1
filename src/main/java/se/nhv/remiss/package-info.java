/**
 * Step 3, remiss och beredning 1: whom is asked, by which link, anstånd and förlängning, the yttranden per question, what
 * they come to, and the yttrande of beredningsgrupp 1. Enter by {@link se.nhv.remiss.RemissService}, {@link
 * se.nhv.remiss.YttrandeService} for those who answer without an account, {@link se.nhv.remiss.Remissmatriser} for what the
 * answers come to, {@link se.nhv.remiss.OppenRemissService} for everybody who was not asked, {@link
 * se.nhv.remiss.KodatYttrandeService}, {@link se.nhv.remiss.SynpunktService}, {@link se.nhv.remiss.DuSaService} and {@link
 * se.nhv.remiss.Yttrandepublicering} for what the utredare makes of them, and {@link
 * se.nhv.remiss.BeredningB1Service}; the models enter by {@link se.nhv.remiss.RemissTasks}.
 */
@NullMarked
package se.nhv.remiss;

import org.jspecify.annotations.NullMarked;
