package org.duikou.audit;

import jakarta.enterprise.context.ApplicationScoped;
import org.duikou.vocabulary.StudentId;

/** Names for students that tell nobody who they are, and are always the same. */
@ApplicationScoped
public class Pseudonyms {
    private final AuditKeys keys;

    Pseudonyms(AuditKeys keys) {
        this.keys = keys;
    }

    /** In the form of a student's number; equal for the same student of the same round. */
    public String pseudonym(String round, StudentId student) {
        return keys.pseudonym(round, student.college().code(), student.number());
    }
}
