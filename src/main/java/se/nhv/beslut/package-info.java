/**
 * Step 4, Socialstyrelsens beslut: the beslutsunderlag put before a meeting, what was decided about each tillståndsområde
 * and why, and the expediering. The decision cannot be appealed. Enter by {@link se.nhv.beslut.BeslutService}; the models
 * enter by {@link se.nhv.beslut.BeslutTasks}.
 */
@NullMarked
package se.nhv.beslut;

import org.jspecify.annotations.NullMarked;
