package org.duikou.check;

import java.util.HashMap;
import java.util.Map;

/** Fit of majors to openings, 0 to 100: each major is compared once with each opening's list. */
final class MajorFits {
    private static final String ANY = "*";
    private static final int CATEGORIES_OF_A_LEVEL = 20;

    private final RoundIndex index;
    private final Map<String, byte[]> fitByMajor = new HashMap<>();

    MajorFits(RoundIndex index) {
        this.index = index;
    }

    int fit(int student, int opening) {
        return fits(index.student(student).major())[opening];
    }

    private byte[] fits(String major) {
        return fitByMajor.computeIfAbsent(major, absent -> {
            byte[] fits = new byte[index.openings()];
            Map<String, Integer> fitByCode = new HashMap<>();
            for (int opening = 0; opening < fits.length; opening++) {
                for (String code : index.opening(opening).majors()) {
                    int fit = fitByCode.computeIfAbsent(code, listed -> fit(absent, listed));
                    fits[opening] = (byte) Math.max(fits[opening], fit);
                }
            }
            return fits;
        });
    }

    static int fit(String major, String listed) {
        if (listed.equals(ANY)) {
            return 40;
        }
        String hers = major.length() == 6 ? normalised(major) : major;
        String wanted = normalised(listed);
        if (hers.equals(major) || wanted.equals(listed)) { // one of them is no catalogue code
            return major.equals(listed) ? 100 : 0;
        }
        if (hers.equals(wanted)) {
            return 100;
        }
        return sharesStart(hers, wanted, 2) ? 80 : sharesStart(hers, wanted, 1) ? 60 : 0;
    }

    /** Whether their first category, or category and class, are the same. */
    private static boolean sharesStart(String hers, String wanted, int parts) {
        int length = 1 + 2 * (parts - 1);
        return wanted.length() >= length && hers.startsWith(wanted.substring(0, length));
    }

    /** The category as one character from 'A' on, equal at all levels, then the rest; the code itself if of other form. */
    private static String normalised(String code) {
        if (!code.matches("[2-7][0-9]([0-9]{2}){0,2}") || code.startsWith("20")) {
            return code;
        }
        int category = (Integer.parseInt(code.substring(0, 2)) - 21) % CATEGORIES_OF_A_LEVEL;
        return (char) ('A' + category) + code.substring(2);
    }
}
