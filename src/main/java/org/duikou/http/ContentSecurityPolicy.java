package org.duikou.http;

/** What a browser may load for an answer of a path: nothing, unless the answer is a page. */
final class ContentSecurityPolicy {
    private static final String NEVER =
            "default-src 'none'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'";

    /** Our own pages load our own style sheet, and run no script. */
    private static final String OWN_PAGE = NEVER + "; style-src 'self'";

    /** The one script that stands in the page starts it; a test holds the page to this hash. */
    private static final String SWAGGER_UI = NEVER
            + "; script-src 'self' 'sha256-gaWP+sLZE4YFGh2zghgYsF5dwvmGk0xF9wTOT2h2i8I='"
            + "; style-src 'self' 'unsafe-inline'; img-src 'self' data:; connect-src 'self'";

    private ContentSecurityPolicy() {}

    static String of(String path) {
        if (path.startsWith("/q/swagger-ui")) {
            return SWAGGER_UI;
        }
        return path.startsWith("/problems") ? OWN_PAGE : NEVER;
    }
}
