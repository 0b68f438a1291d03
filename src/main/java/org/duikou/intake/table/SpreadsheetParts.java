package org.duikou.intake.table;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.zip.ZipEntry;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;

/**
 * Looks at every part of a workbook before the library does, which keeps whole texts and whole rows in memory and so
 * must not meet a bomb, a text without end or a cell in the column number twelve million.
 */
final class SpreadsheetParts {
    private static final int MAX_PARTS = 1_000;
    /** Real sheets inflate twenty- to sixtyfold, a bomb a thousandfold. */
    private static final long MOST_INFLATION = 100;

    private static final long FREE_BYTES = 16L << 20;

    /** The library keeps all of these texts in memory; 300,000 students have some 40 MB of them. */
    private static final long MOST_TEXTS = 96L << 20;
    /** A spreadsheet's cell holds half of that. */
    private static final int MAX_TEXT = 1 << 16;
    /** The last column of a spreadsheet is XFD. */
    private static final int MAX_COLUMN_LETTERS = 3;

    private final long maxBytes;
    private final XMLInputFactory factory = XMLInputFactory.newDefaultFactory();

    SpreadsheetParts(int compressed, TableLimits limits) {
        maxBytes = Math.min(limits.maxBytes(), FREE_BYTES + MOST_INFLATION * compressed);
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
    }

    /**
     * Whether the workbook tells how its cells are shown.
     *
     * @throws UnreadableTableException when a part is not modest
     * @throws IOException when the bytes are no archive
     */
    boolean areStyled(byte[] bytes) throws IOException {
        try (ZipFile zip = ZipFile.builder().setByteArray(bytes).get()) {
            List<ZipArchiveEntry> parts = Collections.list(zip.getEntries());
            if (parts.isEmpty() || parts.size() > MAX_PARTS) {
                throw SpreadsheetRows.malformed();
            }
            long left = maxBytes;
            for (ZipArchiveEntry part : parts) {
                left -= requireModest(zip, part, left);
            }
            return parts.stream()
                    .anyMatch(part -> part.getName().toLowerCase(Locale.ROOT).endsWith("/styles.xml"));
        } catch (XMLStreamException e) {
            throw SpreadsheetRows.malformed();
        }
    }

    private long requireModest(ZipFile zip, ZipArchiveEntry part, long left) throws IOException, XMLStreamException {
        if (part.getMethod() != ZipEntry.STORED && part.getMethod() != ZipEntry.DEFLATED) {
            throw SpreadsheetRows.malformed();
        }
        String name = part.getName().toLowerCase(Locale.ROOT);
        try (InputStream inflated = zip.getInputStream(part);
                LimitedStream counted = new LimitedStream(inflated, limit(name, left), maxBytes)) {
            if (name.endsWith(".xml") || name.endsWith(".rels")) {
                requireModest(factory.createXMLStreamReader(counted));
            } else {
                counted.transferTo(OutputStream.nullOutputStream());
            }
            return counted.count();
        }
    }

    private static long limit(String name, long left) {
        return name.endsWith("/sharedstrings.xml") ? Math.min(left, MOST_TEXTS) : left;
    }

    private static void requireModest(XMLStreamReader xml) throws XMLStreamException {
        int text = 0;
        while (xml.hasNext()) {
            int event = xml.next();
            if (event == XMLStreamReader.DTD) {
                throw SpreadsheetRows.malformed();
            }
            text = xml.hasText() ? text + xml.getTextLength() : 0;
            if (text > MAX_TEXT || (event == XMLStreamReader.START_ELEMENT && isFarAway(xml))) {
                throw SpreadsheetRows.malformed();
            }
        }
    }

    private static boolean isFarAway(XMLStreamReader xml) {
        String address = xml.getLocalName().equals("c") ? xml.getAttributeValue(null, "r") : null;
        return address != null && address.chars().filter(Character::isLetter).count() > MAX_COLUMN_LETTERS;
    }
}
