/** Who is named with whom: the network's page and its pictures. */
package dossier.plan.network;
