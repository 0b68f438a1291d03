package org.duikou.vocabulary;

/** Why a student is not at an opening that she prefers to her place, and that would take her or has an empty seat. */
public enum BlockingReason {
    /** Blocks: her own order class would fall below its minimum without her. */
    ORDER_CLASS_SIZE(true),
    /** Blocks: the opening has room for her besides all who are placed. */
    SEAT_FREE(true),
    /** Blocks: a student ranked below her is there, and needs the same seats and beds as she would. */
    JUSTIFIED_ENVY(true),
    /** Blocks: all limits that keep her out hold someone ranked below her, who needs other seats or beds. */
    RANKED_ABOVE(true),
    /** The order class is closed; pairs block relative to the open classes. */
    ORDER_CLASS_CLOSED(false),
    /** An empty seat is reserved for other colleges. */
    SEATS_RESERVED(false),
    /** A seat is empty, but the post share is full of students ranked above her; likewise the three below. */
    POST_SHARE(false),
    ENTERPRISE_SHARE(false),
    DORM_BEDS(false),
    SUPERVISOR_LOAD(false);

    private final boolean blocks;

    BlockingReason(boolean blocks) {
        this.blocks = blocks;
    }

    /** Whether the pair is a blocking pair; else only a wish that a limit or a closed class stands against. */
    public boolean blocks() {
        return blocks;
    }
}
