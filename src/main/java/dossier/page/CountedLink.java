package dossier.page;

/** A link with a number beside it: "zonder datum 1". */
public record CountedLink(String label, String href, String count) {}
