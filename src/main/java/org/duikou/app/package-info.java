/**
 * The entry of the application: parses the command line first, and starts Quarkus only for the service.
 *
 * <p>May use: cli.
 */
@NullMarked
package org.duikou.app;

import org.jspecify.annotations.NullMarked;
