package org.duikou.roster;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.nio.file.Path;

/** Settings of the rosters. */
@ConfigMapping(prefix = "duikou.roster")
interface RosterConfig {

    /** The key of the hashes of resident IDs; made when it is first needed. Keep it as long as the database. */
    @WithDefault("data/resident-id.key")
    Path residentIdKeyFile();
}
