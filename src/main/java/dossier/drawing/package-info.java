/**
 * Geometry of the pictures: where nodes and their labels go. It knows no words of the interface and
 * no HTML; between {@code suggest} and {@code page}. All results are the same on every machine:
 * Java computes strictly (JEP 306), and functions that aren't exact come from {@link StrictMath}.
 */
package dossier.drawing;
