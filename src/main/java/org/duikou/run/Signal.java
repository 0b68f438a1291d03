package org.duikou.run;

/** What a worker is to do with the run that it holds. */
enum Signal {
    GO_ON,
    /** A person asked to stop and keep the best. */
    STOP,
    /** The run was deleted, or another worker has claimed it: nothing more may be written. */
    LOST
}
