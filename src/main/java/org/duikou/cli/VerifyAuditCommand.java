package org.duikou.cli;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HexFormat;
import java.util.List;
import java.util.concurrent.Callable;
import org.duikou.audit.chain.ChainCheck;
import org.duikou.audit.chain.ChainFault;
import org.duikou.audit.chain.ChainHead;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code verify-audit}: whether an exported audit is what was written, from the file alone. */
@Command(
        name = "verify-audit",
        description = {
            "Finds entries of an exported audit that were changed, dropped, moved or added; prints ACCEPTED and how far each"
                    + " chain goes, or REFUSED and each fault.",
            "核验导出的审计记录：篡改、缺失、调换、添加均可发现。"
        })
final class VerifyAuditCommand implements Callable<Integer> {
    private final Console console;

    @Spec
    private CommandSpec command = CommandSpec.create();

    @Parameters(
            index = "0",
            paramLabel = "FILE",
            description = {"What GET /api/v1/audit/export answered.", "导出的 NDJSON 文件。"})
    private Path file = Path.of("");

    @Option(
            names = "--head",
            paramLabel = "FILE",
            description = {
                "A head exported earlier by GET /api/v1/audit/head: it must be in the chain. May be given several times.",
                "先前导出的链头，可多次给出。"
            })
    private List<Path> heads = List.of();

    @Option(
            names = "--key",
            paramLabel = "FILE",
            description = {"The service's audit.key, to verify signatures of heads too.", "服务的 audit.key，用于核验链头签名。"})
    private @Nullable Path keyFile;

    @Mixin
    private LanguageOption language = new LanguageOption();

    VerifyAuditCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() throws IOException {
        var check = new ChainCheck(keyFile == null ? null : key(keyFile));
        for (Path head : heads) {
            check.expect(Files.readString(requireFile(head)).strip());
        }
        // bytes that are no text are read as such, and then differ from what was hashed
        try (var lines = new BufferedReader(
                new InputStreamReader(Files.newInputStream(requireFile(file)), StandardCharsets.UTF_8))) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                check.read(line);
            }
        }
        List<ChainFault> faults = check.finish();
        tell(faults, check.heads());
        return faults.isEmpty() ? ExitCode.DONE : ExitCode.CHECKER_REFUSED;
    }

    private void tell(List<ChainFault> faults, List<ChainHead> chains) {
        var table = new TextTable();
        if (faults.isEmpty()) {
            console.out()
                    .println("ACCEPTED entries="
                            + chains.stream().mapToLong(ChainHead::count).sum());
            chains.forEach(each -> table.add(each.chain(), each.count(), each.hash()));
        } else {
            console.out().println("REFUSED faults=" + faults.size());
            faults.forEach(each -> table.add(
                    each.code(), each.line(), each.where(), each.code().text(language.language())));
        }
        table.print(console.out(), "");
    }

    private byte[] key(Path from) throws IOException {
        try {
            return HexFormat.of().parseHex(Files.readString(requireFile(from)).strip());
        } catch (IllegalArgumentException e) {
            throw wrong(from);
        }
    }

    private Path requireFile(Path wanted) {
        if (!Files.isRegularFile(wanted)) {
            throw wrong(wanted);
        }
        return wanted;
    }

    private ParameterException wrong(Path file) {
        return new ParameterException(
                command.commandLine(), "The file (" + file + ") is none that can be read (文件无法读取).");
    }
}
