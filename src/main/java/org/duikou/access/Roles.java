package org.duikou.access;

/** The names of the roles, where an annotation wants a constant. An administrator has the role of a bureau too. */
public final class Roles {
    public static final String ADMIN = "ADMIN";
    public static final String BUREAU = "BUREAU";
    public static final String COLLEGE = "COLLEGE";
    public static final String ENTERPRISE = "ENTERPRISE";
    public static final String INSTITUTION = "INSTITUTION";
    public static final String AUDITOR = "AUDITOR";

    private Roles() {}
}
