package org.duikou.audit.chain;

import org.duikou.vocabulary.Language;

/**
 * What shows that an exported audit is not what was written.
 *
 * @param line of the file, from 1; 0: no line in particular
 * @param where which chain and entry
 */
public record ChainFault(Code code, long line, String where) {

    /** In what way. */
    public enum Code {
        MALFORMED("此行不是审计记录", "The line is no entry of an audit."),
        CHANGED("内容与其哈希不符", "The content is not that of its hash."),
        MISSING("此处之前缺少记录", "Entries are missing before this one."),
        OUT_OF_ORDER("记录重复或次序不对", "The entry stands twice, or out of its order."),
        UNLINKED("与前一条记录的哈希不相接", "It does not go on from the hash of the entry before."),
        CUT_OFF("链尾记录与文件末行的链头不符", "The last entries are not those of the head at the end of the file."),
        NO_HEAD("文件末行缺少链头", "The file does not end with a head."),
        HEAD_UNKNOWN("先前导出的链头不在此链中", "The head that was exported earlier is not in the chain."),
        SIGNATURE("链头的签名不符", "The signature of the head does not hold.");

        private final String zh;
        private final String en;

        Code(String zh, String en) {
            this.zh = zh;
            this.en = en;
        }

        public String text(Language language) {
            return language == Language.ZH ? zh : en;
        }
    }
}
