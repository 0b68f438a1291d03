package org.duikou.audit;

import org.duikou.audit.chain.AuditRecord;
import org.duikou.audit.chain.ChainId;

/** What is to be kept, and in which chain. */
record AuditDraft(ChainId chain, AuditRecord record) {}
