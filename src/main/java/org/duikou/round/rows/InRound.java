package org.duikou.round.rows;

import org.duikou.intake.IdPool;
import org.duikou.vocabulary.Round;

/**
 * The round that rows belong to.
 *
 * @param id of the stored round
 * @param ids shared by its tables, so that equal ids are one object
 */
public record InRound(long id, Round round, IdPool ids) {}
