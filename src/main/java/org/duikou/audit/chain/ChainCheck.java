package org.duikou.audit.chain;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.duikou.audit.chain.ChainFault.Code;
import org.jspecify.annotations.Nullable;

/**
 * Checks an exported audit line by line: entries, chain by chain in order, and at the end the head of that time. Finds
 * every entry that was changed, dropped, moved or added. Whoever makes the whole chain anew, with its head, is found by
 * a head that was exported earlier and kept elsewhere, or by the signature.
 */
public final class ChainCheck {
    private static final int MOST_FAULTS = 100;

    private final byte @Nullable [] key;
    private final SortedMap<ChainId, ChainHead> headByChain = new TreeMap<>();
    private final SortedMap<ChainId, SortedMap<Long, String>> earlierByChain = new TreeMap<>();
    private final List<ChainFault> faults = new ArrayList<>();
    private long line;
    private boolean isClosed;

    /** @param key of the signatures; null: they are not checked */
    public ChainCheck(byte @Nullable [] key) {
        this.key = key;
    }

    /** A head that was exported earlier: each of its entries should be in the chain. */
    public void expect(String head) {
        Optional<JsonNode> fields = CanonicalJson.find(head);
        Optional<List<ChainHead>> heads = fields.flatMap(ExportedHead::findChains);
        if (heads.isEmpty()) {
            add(Code.MALFORMED, "head");
            return;
        }
        requireSigned(fields.get());
        heads.get().stream().filter(each -> each.count() > 0).forEach(each -> earlierByChain
                .computeIfAbsent(each.chain(), chain -> new TreeMap<>())
                .put(each.count(), each.hash()));
    }

    /** The next line of the file. */
    public void read(String text) {
        line++;
        Optional<JsonNode> fields = CanonicalJson.find(text);
        Optional<List<ChainHead>> heads = fields.flatMap(ExportedHead::findChains);
        if (fields.isEmpty()) {
            add(Code.MALFORMED, "-");
        } else if (isClosed) {
            add(Code.OUT_OF_ORDER, "-");
        } else if (heads.isPresent()) {
            requireSigned(fields.get());
            close(heads.get());
        } else {
            follow(ExportedLine.of(text, fields.get()));
        }
    }

    private void follow(ExportedLine entry) {
        ChainId chain = entry.chain();
        ChainHead head = headByChain.getOrDefault(chain, ChainHead.empty(chain));
        String where = chain + "#" + entry.number();
        if (!entry.isWhole()) {
            add(Code.CHANGED, where);
        }
        boolean isLate = !headByChain.isEmpty() && headByChain.lastKey().compareTo(chain) > 0;
        if (isLate || entry.number() <= head.count()) {
            add(Code.OUT_OF_ORDER, where);
        } else if (entry.number() > head.count() + 1) {
            add(Code.MISSING, where);
        } else if (!entry.previous().equals(head.hash())) {
            add(Code.UNLINKED, where);
        }
        SortedMap<Long, String> earlier = earlierByChain.get(chain);
        if (earlier != null && entry.hash().equals(earlier.get(entry.number()))) {
            earlier.remove(entry.number());
        }
        headByChain.put(chain, new ChainHead(chain, entry.number(), entry.hash()));
    }

    private void close(List<ChainHead> told) {
        isClosed = true;
        SortedMap<ChainId, ChainHead> toldByChain = new TreeMap<>();
        told.forEach(each -> toldByChain.put(each.chain(), each));
        SortedSet<ChainId> chains = new TreeSet<>(toldByChain.keySet());
        chains.addAll(headByChain.keySet());
        for (ChainId chain : chains) {
            ChainHead none = ChainHead.empty(chain);
            if (!headByChain.getOrDefault(chain, none).equals(toldByChain.getOrDefault(chain, none))) {
                add(Code.CUT_OFF, chain.toString());
            }
        }
    }

    private void requireSigned(JsonNode head) {
        if (key != null && !ExportedHead.isSigned(head, key)) {
            add(Code.SIGNATURE, "head");
        }
    }

    /** After the last line: what is wrong, at most the first hundred faults; empty when nothing is. */
    public List<ChainFault> finish() {
        if (!isClosed) {
            add(Code.NO_HEAD, "-");
        }
        earlierByChain.forEach((chain, hashByNumber) ->
                hashByNumber.keySet().forEach(number -> add(Code.HEAD_UNKNOWN, chain + "#" + number)));
        return List.copyOf(faults);
    }

    /** How far each chain of the file goes. */
    public List<ChainHead> heads() {
        return List.copyOf(headByChain.values());
    }

    private void add(Code code, String where) {
        if (faults.size() < MOST_FAULTS) {
            faults.add(new ChainFault(code, line, where));
        }
    }
}
