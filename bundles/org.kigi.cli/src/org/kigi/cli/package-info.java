/**
 * The command line. {@link org.kigi.cli.Main} owns the exit statuses; every command is one small class that it lists. A plain Java
 * program without an OSGi framework.
 */
package org.kigi.cli;
