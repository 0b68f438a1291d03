package org.duikou.app;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.runtime.Quarkus;
import io.quarkus.runtime.QuarkusApplication;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import org.duikou.access.AuditAction;
import org.duikou.access.AuditLog;
import org.duikou.access.Scope;
import org.duikou.cli.Console;
import org.duikou.cli.ProgressView;
import org.duikou.cli.ServiceText;
import org.duikou.cli.SolvedRoundText;
import org.duikou.intake.RoundSource;
import org.duikou.report.MalformedResultException;
import org.duikou.report.SummaryJson;
import org.duikou.round.RoundEntity;
import org.duikou.round.RoundService;
import org.duikou.round.submission.ImportService;
import org.duikou.round.submission.Sending;
import org.duikou.run.PageRequest;
import org.duikou.run.RunEntity;
import org.duikou.run.RunRequests;
import org.duikou.run.RunResults;
import org.duikou.run.RunService;
import org.duikou.vocabulary.Language;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;

/**
 * The service with one round open: imported and run once, and its result told, while the service goes on. Arguments:
 * the round's folder, its code, and the language.
 */
public class OpenedRound implements QuarkusApplication {
    private static final Logger LOG = Logger.getLogger(OpenedRound.class);
    private static final long LOOK_MILLIS = 200;

    private final ImportService imports;
    private final RoundService rounds;
    private final RunRequests requests;
    private final RunService runs;
    private final RunResults results;
    private final AuditLog audit;
    private final int port;

    OpenedRound(
            ImportService imports,
            RoundService rounds,
            RunRequests requests,
            RunService runs,
            RunResults results,
            AuditLog audit,
            @ConfigProperty(name = "quarkus.http.port") int port) {
        this.imports = imports;
        this.rounds = rounds;
        this.requests = requests;
        this.runs = runs;
        this.results = results;
        this.audit = audit;
        this.port = port;
    }

    /** The round is opened beside, so that the service can be stopped at any time. */
    @Override
    public int run(String... arguments) {
        var opening = new Thread(
                () -> open(Path.of(arguments[0]), arguments[1], Language.valueOf(arguments[2])), "open-round");
        opening.setDaemon(true);
        opening.start();
        Quarkus.waitForExit();
        return 0;
    }

    private void open(Path folder, String code, Language language) {
        Console console = DuikouApplication.console();
        try {
            var text = new ServiceText(language, console.out());
            importOnce(folder, code, text);
            RoundEntity round = rounds.round(Scope.installation(), code);
            RunEntity run = ended(
                    latest(round)
                            .orElseGet(() -> QuarkusTransaction.requiringNew().call(() -> requestKept(round))),
                    console,
                    language);
            tell(round, run, console, language);
            text.printServing("http://localhost:" + port, code, run.id().toString());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } catch (RuntimeException | MalformedResultException e) {
            LOG.errorf(e, "Round %s could not be opened", code);
        }
    }

    private void importOnce(Path folder, String code, ServiceText text) {
        if (rounds.listRounds(Scope.installation()).stream()
                .anyMatch(round -> round.code().equals(code))) {
            text.printThereAlready(code);
        } else {
            QuarkusTransaction.requiringNew().run(() -> importKept(folder, code));
            text.printImported(code);
        }
    }

    /** Nobody called, so that the audit is told here. */
    private void importKept(Path folder, String code) {
        imports.importRound(Scope.installation(), code, RoundSource.folder(folder), Sending.byService());
        audit.keep(Scope.FIRST_BUREAU, AuditAction.ROUND_IMPORTED, Map.of("round", code), Map.of());
    }

    private RunEntity requestKept(RoundEntity round) {
        RunEntity run = requests.request(Scope.installation(), round.code(), null);
        Map<String, String> subject =
                Map.of("round", round.code(), "run", run.id().toString());
        audit.keep(round.bureau(), AuditAction.RUN_REQUESTED, subject, Map.of());
        return run;
    }

    private Optional<RunEntity> latest(RoundEntity round) {
        return runs.listRuns(round).stream()
                .filter(run -> run.status().hasResult() || !run.status().isEnded())
                .findFirst();
    }

    private RunEntity ended(RunEntity asked, Console console, Language language) throws InterruptedException {
        long start = console.nanoTime().getAsLong();
        RunEntity run = asked;
        try (ProgressView view = ProgressView.on(console, language, run.students())) {
            while (!run.status().isEnded()) {
                long millis = (console.nanoTime().getAsLong() - start) / 1_000_000;
                view.heard(run.figures().progress(run.phase(), millis));
                Thread.sleep(LOOK_MILLIS);
                run = runs.run(Scope.installation(), run.id());
            }
        }
        return run;
    }

    private void tell(RoundEntity round, RunEntity run, Console console, Language language)
            throws MalformedResultException {
        if (!run.status().hasResult()) {
            String why =
                    run.failure() == null ? run.status().name() : run.failure().code();
            new ServiceText(language, console.out()).printNoResult(run.id().toString(), why);
            return;
        }
        var summary = SummaryJson.read(results.summary(run));
        var text = new SolvedRoundText(language, console.out());
        text.print(
                round.round(),
                summary,
                results.unplaced(Scope.installation(), run, PageRequest.ALL).rows(),
                results.orderClasses(run, PageRequest.ALL).rows());
        text.printAccepted(summary.gap());
    }
}
