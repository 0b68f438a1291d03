package org.duikou.intake;

import java.io.FileNotFoundException;
import java.io.FilterInputStream;
import java.io.IOException;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

/** The bytes of one entry; closing it closes the archive that was opened for it. */
final class ZipEntryStream extends FilterInputStream {
    private final ZipFile zip;

    ZipEntryStream(ZipFile zip, String name) throws IOException {
        super(zip.getInputStream(entry(zip, name)));
        this.zip = zip;
    }

    private static ZipEntry entry(ZipFile zip, String name) throws IOException {
        ZipEntry entry = zip.getEntry(name);
        if (entry == null) {
            zip.close();
            throw new FileNotFoundException("The entry (" + name + ") left the archive.");
        }
        return entry;
    }

    @Override
    public void close() throws IOException {
        super.close();
        zip.close();
    }
}
