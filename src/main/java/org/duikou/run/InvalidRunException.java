package org.duikou.run;

import java.util.List;
import org.duikou.http.DomainException;
import org.duikou.http.ProblemError;
import org.duikou.vocabulary.Language;

/** What a run is asked for cannot be, for the reasons told one by one. */
final class InvalidRunException extends DomainException {
    private final transient List<RunFault> faults;

    InvalidRunException(List<RunFault> faults) {
        super("invalid-run", faults.size());
        this.faults = List.copyOf(faults);
    }

    @Override
    public List<ProblemError> errors(Language language) {
        return faults.stream().map(fault -> fault.error(language)).toList();
    }
}
