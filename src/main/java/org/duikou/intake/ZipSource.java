package org.duikou.intake;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;
import org.duikou.intake.table.Content;

/**
 * The files of an archive. Nothing is unpacked to disk; what an entry claims of its size is not believed, all of it is
 * inflated once and counted before anything is read.
 */
record ZipSource(Path archive, ZipLimits limits) implements RoundSource {
    private static final List<Charset> NAME_ENCODINGS = List.of(StandardCharsets.UTF_8, Charset.forName("GB18030"));

    @Override
    public SortedMap<String, Content> files() {
        for (Charset encoding : NAME_ENCODINGS) {
            try (ZipFile zip = new ZipFile(archive.toFile(), encoding)) {
                return files(zip, encoding);
            } catch (ZipException | EOFException e) {
                // an archive made by an old tool names its files in GBK; any other fault shows again
                continue;
            } catch (IOException e) {
                throw new UncheckedIOException("The archive (" + archive.getFileName() + ") cannot be read.", e);
            }
        }
        throw refused(IssueCode.UNREADABLE_ZIP);
    }

    private SortedMap<String, Content> files(ZipFile zip, Charset encoding) throws IOException {
        List<? extends ZipEntry> entries = Collections.list(zip.entries());
        if (entries.size() > limits.maxEntries()) {
            throw refused(IssueCode.ZIP_TOO_LARGE, limits.maxEntries());
        }
        requireModestSize(zip, entries);
        List<ZipEntry> files = new ArrayList<>();
        for (int i = 0; i < entries.size(); i++) {
            ZipEntryName name = new ZipEntryName(entries.get(i).getName());
            if (!name.isSafe()) {
                throw refused(IssueCode.UNSAFE_ZIP_ENTRY, i + 1);
            }
            if (!entries.get(i).isDirectory() && !name.isHidden()) {
                files.add(entries.get(i));
            }
        }
        return contents(files, encoding);
    }

    private SortedMap<String, Content> contents(List<ZipEntry> files, Charset encoding) {
        SortedMap<String, Content> contents = new TreeMap<>();
        for (ZipEntry file : files) {
            String entry = file.getName();
            Content earlier = contents.put(new ZipEntryName(entry).plain(), () -> open(entry, encoding));
            if (earlier != null) {
                throw refused(IssueCode.AMBIGUOUS_FILE, new ZipEntryName(entry).plain());
            }
        }
        return contents;
    }

    private InputStream open(String entry, Charset encoding) throws IOException {
        return new ZipEntryStream(new ZipFile(archive.toFile(), encoding), entry);
    }

    private void requireModestSize(ZipFile zip, List<? extends ZipEntry> entries) throws IOException {
        byte[] buffer = new byte[1 << 16];
        long sum = 0;
        for (ZipEntry entry : entries) {
            try (InputStream inflated = zip.getInputStream(entry)) {
                int read = inflated.read(buffer);
                while (read >= 0) {
                    sum += read;
                    if (sum > limits.maxBytes()) {
                        throw refused(IssueCode.ZIP_TOO_LARGE, limits.maxBytes());
                    }
                    read = inflated.read(buffer);
                }
            }
        }
    }

    private RefusedSourceException refused(IssueCode code, Object... arguments) {
        return new RefusedSourceException(Issue.of(code, archive.getFileName().toString(), null, null, arguments));
    }
}
