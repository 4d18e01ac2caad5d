package dossier.page;

/** A number with what it counts: "21", "vermeldingen". */
public record Counter(String number, String label) {}
