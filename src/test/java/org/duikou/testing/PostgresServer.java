package org.duikou.testing;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * A PostgreSQL server of its own, of the oldest version that is served. Its databases sort by language, as an
 * administrator may well have set them up: what relies on the order of code units has to say so.
 */
public final class PostgresServer implements AutoCloseable {
    private static final String ACCOUNT = "postgres";

    private final Path folder;
    private EmbeddedPostgres server;

    private PostgresServer(Path folder, EmbeddedPostgres server) {
        this.folder = folder;
        this.server = server;
    }

    /** The server is up when this returns; its files lie in the folder. */
    public static PostgresServer start(Path folder) {
        return new PostgresServer(folder, launch(folder, 0));
    }

    private static EmbeddedPostgres launch(Path folder, int port) {
        EmbeddedPostgres.Builder builder = EmbeddedPostgres.builder()
                .setDataDirectory(folder.resolve("postgres"))
                .setCleanDataDirectory(false)
                .setServerConfig("fsync", "off")
                .setOutputRedirector(ProcessBuilder.Redirect.DISCARD)
                .setErrorRedirector(ProcessBuilder.Redirect.DISCARD);
        try {
            return (port == 0 ? builder : builder.setPort(port)).start();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** An empty database of that name. */
    public void createDatabase(String name) {
        execute(
                ACCOUNT,
                "create database " + name + " template template0 encoding 'UTF8' locale_provider icu icu_locale 'und'");
    }

    /** What a node needs to find that database. */
    public Map<String, String> settings(String database) {
        return Map.of(
                "QUARKUS_DATASOURCE_JDBC_URL", "jdbc:postgresql://localhost:" + port() + "/" + database,
                "QUARKUS_DATASOURCE_USERNAME", ACCOUNT,
                "QUARKUS_DATASOURCE_PASSWORD", ACCOUNT);
    }

    public int port() {
        return server.getPort();
    }

    /** The first column of what a query finds. */
    public List<String> query(String database, String sql) {
        try (Connection connection = server.getDatabase(ACCOUNT, database).getConnection();
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(sql)) {
            List<String> found = new ArrayList<>();
            while (rows.next()) {
                found.add(rows.getString(1));
            }
            return found;
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    public void execute(String database, String sql) {
        try (Connection connection = server.getDatabase(ACCOUNT, database).getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Down and up again at the same port, with the same data. */
    public void restart() {
        int port = port();
        close();
        server = launch(folder, port);
    }

    @Override
    public void close() {
        try {
            server.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
