/** What copying and pasting does to a text, undone; what an editor must decide, pointed out. */
package dossier.source.paste;
