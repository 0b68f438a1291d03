package org.duikou.report;

import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import org.duikou.proposal.SolvedRound;
import org.duikou.proposal.Summary;

/**
 * The files of a solved round in a folder: {@code placements.csv}, {@code unplaced.csv}, {@code order-classes.csv},
 * {@code blocking-pairs.csv}, * {@code certificate.json} (or {@code certificate.json.gz} above a megabyte) and {@code summary.json}.
 *
 * <p>UTF-8 without BOM, {@code \n}; equal rounds give equal bytes. Each file is written beside its place and moved
 * there, the summary last: a folder without a summary holds no result.
 */
public final class SolvedRoundFiles {
    private static final int LARGEST_PLAIN_CERTIFICATE_BYTES = 1_000_000;
    private static final String PACKED_CERTIFICATE = CertificateJson.FILE + ".gz";

    private SolvedRoundFiles() {}

    /** Replaces whatever result the folder held; other files in it are left alone. */
    public static void write(Path folder, SolvedRound solved) throws IOException {
        clear(folder);
        var files = new WholeFiles(folder);
        files.write(ResultTables.PLACEMENTS.file(), ResultTables.PLACEMENTS.write(solved.placements()));
        files.write(ResultTables.UNPLACED.file(), ResultTables.UNPLACED.write(solved.unplaced()));
        files.write(ResultTables.ORDER_CLASSES.file(), ResultTables.ORDER_CLASSES.write(solved.orderClasses()));
        files.write(ResultTables.BLOCKING_PAIRS.file(), ResultTables.BLOCKING_PAIRS.write(solved.blockingPairs()));
        byte[] certificate = CertificateJson.write(solved.certificate()).getBytes(StandardCharsets.UTF_8);
        if (certificate.length > LARGEST_PLAIN_CERTIFICATE_BYTES) {
            files.write(PACKED_CERTIFICATE, GzippedText.pack(certificate));
        } else {
            files.write(CertificateJson.FILE, certificate);
        }
        files.write(SummaryJson.FILE, SummaryJson.write(solved.summary()));
    }

    /** Leaves a summary alone, for a round that has no solution. */
    public static void writeSummary(Path folder, Summary summary) throws IOException {
        clear(folder);
        new WholeFiles(folder).write(SummaryJson.FILE, SummaryJson.write(summary));
    }

    /** Removes the result, its summary first; makes the folder when there is none. */
    public static void clear(Path folder) throws IOException {
        Files.createDirectories(folder);
        List<String> names = List.of(
                SummaryJson.FILE,
                ResultTables.PLACEMENTS.file(),
                ResultTables.UNPLACED.file(),
                ResultTables.ORDER_CLASSES.file(),
                ResultTables.BLOCKING_PAIRS.file(),
                CertificateJson.FILE,
                PACKED_CERTIFICATE);
        for (String name : names) {
            Files.deleteIfExists(folder.resolve(name));
        }
    }

    /**
     * Reads strictly what {@link #write} wrote.
     *
     * @throws MalformedResultException when a file is missing, or holds anything that the format does not know
     */
    public static SolvedRound read(Path folder) throws IOException, MalformedResultException {
        Summary summary = SummaryJson.read(text(folder, SummaryJson.FILE));
        return new SolvedRound(
                ResultTables.PLACEMENTS.read(text(folder, ResultTables.PLACEMENTS.file())),
                ResultTables.UNPLACED.read(text(folder, ResultTables.UNPLACED.file())),
                ResultTables.ORDER_CLASSES.read(text(folder, ResultTables.ORDER_CLASSES.file())),
                ResultTables.BLOCKING_PAIRS.read(text(folder, ResultTables.BLOCKING_PAIRS.file())),
                summary,
                CertificateJson.read(certificate(folder)));
    }

    private static String certificate(Path folder) throws IOException, MalformedResultException {
        boolean isPacked = Files.exists(folder.resolve(PACKED_CERTIFICATE));
        if (isPacked && Files.exists(folder.resolve(CertificateJson.FILE))) {
            throw new MalformedResultException(PACKED_CERTIFICATE, "there are two certificates, expected one.");
        }
        return isPacked
                ? GzippedText.unpack(PACKED_CERTIFICATE, Files.readAllBytes(folder.resolve(PACKED_CERTIFICATE)))
                : text(folder, CertificateJson.FILE);
    }

    private static String text(Path folder, String file) throws IOException, MalformedResultException {
        try {
            return Files.readString(folder.resolve(file));
        } catch (NoSuchFileException e) {
            throw new MalformedResultException(file, "it is missing.");
        } catch (CharacterCodingException e) {
            throw new MalformedResultException(file, "it is not UTF-8.");
        }
    }
}
