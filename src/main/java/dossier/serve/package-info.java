/**
 * The preview: a dossier in memory, served on this machine, built again after every change and
 * shown in open browsers. Between {@code build} and {@code cli}.
 */
package dossier.serve;
