package org.duikou.run;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;
import org.duikou.proposal.BranchNode;
import org.duikou.report.CertificateJson;
import org.duikou.report.MalformedResultException;
import org.duikou.solve.Checkpoint;
import org.duikou.vocabulary.Release;
import org.jspecify.annotations.Nullable;

/**
 * A checkpoint as bytes: the release that wrote it, the opening numbers, the draw of lots, and the prices as the
 * certificate has them; packed by gzip, whose check sum tells bytes that were changed.
 */
final class PackedCheckpoint {
    private static final int NO_LOTTERY = -1;

    private PackedCheckpoint() {}

    static byte[] pack(Checkpoint checkpoint) {
        var packed = new ByteArrayOutputStream();
        try (var out = new DataOutputStream(new BufferedOutputStream(new GZIPOutputStream(packed)))) {
            out.writeUTF(Release.VERSION);
            int[] openingOf = checkpoint.openingOf();
            out.writeInt(openingOf.length);
            for (int opening : openingOf) {
                out.writeInt(opening);
            }
            Integer lottery = checkpoint.lottery();
            out.writeInt(lottery == null ? NO_LOTTERY : lottery);
            BranchNode tree = checkpoint.tree();
            out.writeBoolean(checkpoint.isSettled());
            byte[] prices =
                    tree == null ? new byte[0] : CertificateJson.write(tree).getBytes(StandardCharsets.UTF_8);
            out.writeInt(prices.length);
            out.write(prices);
        } catch (IOException e) {
            throw new UncheckedIOException("Writing to memory does not fail.", e);
        }
        return packed.toByteArray();
    }

    /**
     * The same checkpoint.
     *
     * @throws IOException when another release wrote it, or the bytes were changed since
     */
    static Checkpoint unpack(byte[] bytes, int students) throws IOException {
        try (var in =
                new DataInputStream(new BufferedInputStream(new GZIPInputStream(new ByteArrayInputStream(bytes))))) {
            require(in.readUTF().equals(Release.VERSION), "another release wrote it");
            require(in.readInt() == students, "it is of another number of students");
            int[] openingOf = new int[students];
            for (int student = 0; student < students; student++) {
                openingOf[student] = in.readInt();
            }
            int lottery = in.readInt();
            boolean isSettled = in.readBoolean();
            byte[] prices = in.readNBytes(in.readInt());
            require(in.read() < 0, "it goes on beyond its end");
            return new Checkpoint(openingOf, lottery == NO_LOTTERY ? null : lottery, tree(prices), isSettled);
        } catch (MalformedResultException | IllegalArgumentException e) {
            throw new IOException(e.getMessage(), e);
        }
    }

    private static @Nullable BranchNode tree(byte[] prices) throws MalformedResultException {
        return prices.length == 0 ? null : CertificateJson.readTree(new String(prices, StandardCharsets.UTF_8));
    }

    private static void require(boolean holds, String otherwise) throws IOException {
        if (!holds) {
            throw new IOException("The checkpoint is unreadable: " + otherwise + ".");
        }
    }
}
