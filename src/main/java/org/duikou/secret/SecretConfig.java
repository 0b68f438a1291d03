package org.duikou.secret;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** Settings of the keys that personal data is encrypted under. */
@ConfigMapping(prefix = "duikou.secret")
public interface SecretConfig {

    /** The master key, 32 bytes in hexadecimal; absent: that of the file. */
    Optional<String> masterKey();

    /** The master key's file when no setting has it; made at the first start. Keep it as long as the database. */
    @WithDefault("data/master.key")
    Path masterKeyFile();

    /** Master keys of before, which open what is not wrapped anew yet. */
    Optional<List<String>> formerMasterKeys();
}
