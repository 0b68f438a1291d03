package org.duikou.secret;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileStore;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** A file that holds one secret, readable by its owner alone, made when it is first needed. */
public final class SecretFile {
    private static final int SECRET_BYTES = 32;
    private static final Set<PosixFilePermission> OWNER_ONLY =
            Set.of(PosixFilePermission.OWNER_READ, PosixFilePermission.OWNER_WRITE);

    private static final Set<Path> READ = ConcurrentHashMap.newKeySet();

    private SecretFile() {}

    /** The files that were read since the process began. */
    static Set<Path> read() {
        return READ;
    }

    /** Its 32 bytes. */
    public static byte[] readOrMake(Path file) {
        try {
            if (Files.notExists(file)) {
                make(file);
            }
            byte[] secret = read(file);
            READ.add(file);
            return secret;
        } catch (IOException e) {
            throw new UncheckedIOException("The secret file (" + file + ") can neither be read nor made.", e);
        }
    }

    private static byte[] read(Path file) throws IOException {
        try {
            byte[] secret = HexFormat.of().parseHex(Files.readString(file).strip());
            if (secret.length == SECRET_BYTES) {
                return secret;
            }
        } catch (IllegalArgumentException e) {
            // told below: what the file holds is a secret and stays out of the message
        }
        throw new IllegalStateException(
                "The secret file (" + file + ") is malformed, expected " + SECRET_BYTES + " bytes in hexadecimal.");
    }

    private static void make(Path file) throws IOException {
        byte[] secret = new byte[SECRET_BYTES];
        new SecureRandom().nextBytes(secret);
        Path folder = file.toAbsolutePath().getParent();
        Files.createDirectories(folder);
        Path draft = Files.createTempFile(folder, "secret", ".draft", ownerOnly(folder));
        Files.writeString(draft, HexFormat.of().formatHex(secret) + "\n");
        try {
            Files.createLink(file, draft);
        } catch (FileAlreadyExistsException e) {
            // another node was first; its secret counts
            return;
        } finally {
            Files.delete(draft);
        }
    }

    private static FileAttribute<?>[] ownerOnly(Path folder) throws IOException {
        FileStore store = Files.getFileStore(folder);
        return store.supportsFileAttributeView("posix")
                ? new FileAttribute<?>[] {PosixFilePermissions.asFileAttribute(OWNER_ONLY)}
                : new FileAttribute<?>[0];
    }
}
