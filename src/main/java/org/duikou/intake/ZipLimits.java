package org.duikou.intake;

/**
 * How large an archive may be once it is inflated.
 *
 * @param maxEntries files and folders in it
 * @param maxBytes of all its files, as they are really inflated and whatever their headers claim
 */
public record ZipLimits(int maxEntries, long maxBytes) {
    public static final ZipLimits DEFAULT = new ZipLimits(200, 2L << 30);
}
