package org.duikou.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import org.duikou.generator.GeneratedRound;
import org.duikou.generator.GeneratorRequest;
import org.duikou.generator.OutOfBoundsException;
import org.duikou.generator.Province;
import org.duikou.generator.RoundGenerator;
import org.duikou.intake.Person;
import org.duikou.intake.PolicyFile;
import org.duikou.intake.RoundFolder;
import org.duikou.vocabulary.Language;
import org.duikou.vocabulary.Opening;
import org.duikou.vocabulary.Policy;
import org.duikou.vocabulary.RoundFacts;
import org.duikou.vocabulary.StudentId;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code generate}: a synthetic round of any size. */
@Command(
        name = "generate",
        description = {
            "Writes a synthetic round; the same arguments give the same bytes. A generated round in OUT is replaced;"
                    + " any other file in it makes the command refuse.",
            "生成一个模拟批次。"
        })
final class GenerateCommand implements Callable<Integer> {
    private final Console console;

    @Spec
    private CommandSpec command = CommandSpec.create();

    @Mixin
    private LanguageOption language = new LanguageOption();

    @Option(
            names = "--students",
            required = true,
            paramLabel = "N",
            description = {"Students, 10 to 1,000,000.", "学生数。"})
    private int students;

    @Option(
            names = "--seed",
            required = true,
            paramLabel = "S",
            description = {"Seed of every draw.", "随机种子。"})
    private long seed;

    @Option(
            names = "--out",
            required = true,
            paramLabel = "OUT",
            description = {"Where the round is written.", "输出文件夹。"})
    private Path out = Path.of("");

    @Option(
            names = "--colleges",
            paramLabel = "C",
            description = {"Colleges.", "院校数。"})
    private @Nullable Integer colleges;

    @Option(
            names = "--enterprises",
            paramLabel = "E",
            description = {"Enterprises.", "企业数。"})
    private @Nullable Integer enterprises;

    @Option(
            names = "--districts",
            paramLabel = "D",
            description = {
                "Districts that have nothing to do with one another, 1 to 99; the students are shared out among them, and"
                        + " each has as many colleges, enterprises and order classes as these options say.",
                "互不相干的地区数，1 至 99；学生平均分到各地区，院校、企业、订单班各选项均按每个地区计。"
            })
    private @Nullable Integer districts;

    @ArgGroup
    private OrderClasses orderClasses = new OrderClasses();

    @Mixin
    private DifficultyOptions difficulty = new DifficultyOptions();

    /** How many order classes: by count or by their share of the seats. */
    private static final class OrderClasses {
        @Option(
                names = "--order-classes",
                paramLabel = "K",
                description = {"Order classes among the openings.", "订单班数。"})
        private @Nullable Integer count;

        @Option(
                names = "--order-class-share",
                paramLabel = "X",
                description = {"Share of the seats that order classes hold, 0 to 0.9.", "订单班名额占比，0 至 0.9。"})
        private @Nullable Double share;

        GeneratorRequest of(GeneratorRequest request) {
            GeneratorRequest counted = count == null ? request : request.withOrderClasses(count);
            return share == null ? counted : counted.withOrderClassShare(share);
        }
    }

    GenerateCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() throws IOException {
        Usage.require(
                command.commandLine(),
                SyntheticFolder.mayBeWritten(out),
                "The folder (" + out + ") holds other files, expected an empty folder or a generated round.",
                "文件夹（" + out + "）里有其他文件，应为空文件夹或已生成的批次。");
        GeneratedRound round = round();
        RoundFolder.write(out, round.facts(), people(round));
        tell(round.facts());
        return ExitCode.DONE;
    }

    private GeneratedRound round() {
        Policy policy = PolicyFile.packaged().policy();
        try {
            return districts == null
                    ? new RoundGenerator(policy).generate(request(students, seed))
                    : new Province(policy).generate(students, seed, districts, this::request);
        } catch (OutOfBoundsException e) {
            throw Usage.wrong(command.commandLine(), e.text(Language.EN), e.text(Language.ZH));
        }
    }

    private GeneratorRequest request(int ofStudents, long ofSeed) {
        GeneratorRequest request = GeneratorRequest.of(ofStudents, ofSeed, difficulty.difficulty());
        request = colleges == null ? request : request.withColleges(colleges);
        request = enterprises == null ? request : request.withEnterprises(enterprises);
        return orderClasses.of(request);
    }

    private static SortedMap<StudentId, Person> people(GeneratedRound round) {
        SortedMap<StudentId, Person> people = new TreeMap<>();
        round.names().forEach((student, name) -> people.put(student, new Person(name, null)));
        return people;
    }

    private void tell(RoundFacts facts) {
        console.out()
                .println(Phrase.GENERATED.in(
                        language.language(),
                        out,
                        facts.candidates().size(),
                        facts.colleges().size(),
                        facts.enterprises().size(),
                        facts.openings().size(),
                        facts.openings().stream().filter(Opening::isOrderClass).count()));
    }
}
