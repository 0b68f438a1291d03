package org.duikou.vocabulary;

/** Gender as dormitories and the female workers' protection rules need it. */
public enum Gender {
    F,
    M
}
