/**
 * What a build leaves the next: the folder {@code .dossier/}, which may go at any time, and may be
 * damaged or shared without a wrong page ever coming of it. Everything in it is known by content.
 */
package dossier.cache;
