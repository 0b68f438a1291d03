package org.duikou.round.submission;

import org.duikou.http.DomainException;

/** This service offers no sample round of that name, or none at all. */
final class DemoDataNotOfferedException extends DomainException {
    DemoDataNotOfferedException() {
        super("demo-data-not-offered");
    }
}
