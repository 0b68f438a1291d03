package org.duikou.access;

import java.util.List;
import org.duikou.http.DomainException;
import org.duikou.http.ProblemError;
import org.duikou.vocabulary.Language;

/** What a key is asked for cannot be, for the reasons told one by one. */
final class InvalidKeyOrderException extends DomainException {
    private final transient List<Fault> faults;

    InvalidKeyOrderException(List<Fault> faults) {
        super("invalid-key-order", faults.size());
        this.faults = List.copyOf(faults);
    }

    @Override
    public List<ProblemError> errors(Language language) {
        return faults.stream()
                .map(fault -> new ProblemError(
                        fault.code, null, null, null, fault.pointer, language == Language.ZH ? fault.zh : fault.en))
                .toList();
    }

    /**
     * One thing that is wrong.
     *
     * @param pointer RFC 6901, into the body
     */
    record Fault(String code, String pointer, String zh, String en) {}
}
