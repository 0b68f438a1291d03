package org.duikou.intake.table;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.PushbackInputStream;
import java.io.PushbackReader;
import java.io.Reader;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;

/**
 * Tells UTF-8 from GB18030 (which holds GBK) by decoding all of it strictly: Chinese text in GBK is hardly ever
 * well-formed UTF-8, while every byte sequence of UTF-8 might pass as GB18030, so UTF-8 is tried first.
 */
public final class TextEncoding {
    private static final List<Charset> CANDIDATES = List.of(StandardCharsets.UTF_8, Charset.forName("GB18030"));
    private static final byte[] UTF_8_MARK = {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF};
    private static final char BYTE_ORDER_MARK = '\uFEFF';

    private TextEncoding() {}

    /**
     * A reader in the text's own encoding, behind its byte order mark.
     *
     * @throws UnreadableTableException when it is neither, or too large
     */
    public static Reader open(Content content, TableLimits limits) throws IOException {
        for (Charset candidate : CANDIDATES) {
            if (decodes(content, candidate, limits)) {
                return withoutMark(strictly(content.open(), candidate));
            }
        }
        throw new UnreadableTableException(TableFault.UNREADABLE_ENCODING, null, "");
    }

    private static boolean decodes(Content content, Charset charset, TableLimits limits) throws IOException {
        char[] buffer = new char[1 << 16];
        try (Reader reader = strictly(new LimitedStream(content.open(), limits.maxBytes()), charset)) {
            int read = reader.read(buffer);
            while (read >= 0) {
                if (holdsNul(buffer, read)) {
                    return false;
                }
                read = reader.read(buffer);
            }
            return true;
        } catch (CharacterCodingException e) {
            return false;
        }
    }

    /** No text table holds U+0000, while UTF-16 and binary files do. */
    private static boolean holdsNul(char[] buffer, int length) {
        for (int i = 0; i < length; i++) {
            if (buffer[i] == 0) {
                return true;
            }
        }
        return false;
    }

    private static Reader strictly(InputStream bytes, Charset charset) throws IOException {
        return new InputStreamReader(
                withoutMark(bytes),
                charset.newDecoder()
                        .onMalformedInput(CodingErrorAction.REPORT)
                        .onUnmappableCharacter(CodingErrorAction.REPORT));
    }

    /** Some tools put the mark of UTF-8 before GBK as well, so it is no part of either. */
    private static InputStream withoutMark(InputStream bytes) throws IOException {
        var pushable = new PushbackInputStream(bytes, UTF_8_MARK.length);
        byte[] first = pushable.readNBytes(UTF_8_MARK.length);
        if (!Arrays.equals(first, UTF_8_MARK)) {
            pushable.unread(first);
        }
        return pushable;
    }

    /** GB18030 has a mark of its own. */
    private static Reader withoutMark(Reader reader) throws IOException {
        var pushable = new PushbackReader(reader, 1);
        int first = pushable.read();
        if (first >= 0 && first != BYTE_ORDER_MARK) {
            pushable.unread(first);
        }
        return pushable;
    }
}
