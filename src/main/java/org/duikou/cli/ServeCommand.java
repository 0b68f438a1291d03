package org.duikou.cli;

import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code serve}: the service, until it is stopped. */
@Command(
        name = "serve",
        description = {"Starts the service (also without any command).", "启动服务（不带命令时亦然）。"})
final class ServeCommand implements Callable<Integer> {
    private final Service service;

    @Option(
            names = "--port",
            paramLabel = "PORT",
            description = {"Port of http://localhost:PORT (default: 8080).", "端口。"})
    private @Nullable Integer port;

    ServeCommand(Service service) {
        this.service = service;
    }

    @Override
    public Integer call() {
        return service.serve(new ServeRequest(port));
    }
}
