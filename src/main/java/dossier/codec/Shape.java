package dossier.codec;

/** How the values of a type are laid out. Safe for many threads. */
interface Shape {

    void write(Object value, ByteSink out);

    Object read(ByteSource in);
}
