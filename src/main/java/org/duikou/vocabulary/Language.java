package org.duikou.vocabulary;

/** The two languages every answer comes in. */
public enum Language {
    ZH,
    EN
}
