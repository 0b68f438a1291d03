package org.duikou.http;

/** What a browser may load for an answer of a path: nothing, unless the answer is a page. */
final class ContentSecurityPolicy {
    private static final String NEVER =
            "default-src 'none'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'";

    /** Our own pages load our own style sheet, and run no script. */
    private static final String OWN_PAGE = NEVER + "; style-src 'self'";

    /** Its page starts itself by scripts that differ from build to build; none may load from, or tell, another host. */
    private static final String SWAGGER_UI = NEVER
            + "; script-src 'self' 'unsafe-inline'; style-src 'self' 'unsafe-inline'"
            + "; img-src 'self' data:; connect-src 'self'";

    private ContentSecurityPolicy() {}

    static String of(String path) {
        if (path.startsWith("/q/swagger-ui")) {
            return SWAGGER_UI;
        }
        return path.startsWith("/problems") ? OWN_PAGE : NEVER;
    }
}
