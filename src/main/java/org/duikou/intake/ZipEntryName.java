package org.duikou.intake;

/** The path of a file in an archive. */
record ZipEntryName(String path) {

    /** Relative, at most one folder deep, without tricks. */
    boolean isSafe() {
        String[] parts = path.split("/");
        boolean absolute = path.startsWith("/") || path.matches("[A-Za-z]:.*");
        if (absolute || path.indexOf('\\') >= 0 || path.indexOf('\0') >= 0 || parts.length == 0) {
            return false;
        }
        for (String part : parts) {
            if (part.isEmpty() || part.equals(".") || part.equals("..")) {
                return false;
            }
        }
        return isHidden() || parts.length <= 2;
    }

    /** What macOS and editors leave behind. */
    boolean isHidden() {
        return path.startsWith("__MACOSX/") || plain().startsWith(".");
    }

    /** Without its folder. */
    String plain() {
        return path.substring(path.lastIndexOf('/') + 1);
    }
}
