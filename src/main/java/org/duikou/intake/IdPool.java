package org.duikou.intake;

import java.util.HashMap;
import java.util.Map;
import org.duikou.vocabulary.BusinessCode;
import org.duikou.vocabulary.CollegeId;
import org.duikou.vocabulary.EnterpriseId;
import org.duikou.vocabulary.OpeningId;
import org.duikou.vocabulary.StudentId;

/** One object for each id and repeated text, so that a million choices do not hold a million codes. */
public final class IdPool {
    private final Map<String, String> texts = new HashMap<>();
    private final Map<String, Boolean> wellFormed = new HashMap<>();
    private final Map<String, CollegeId> colleges = new HashMap<>();
    private final Map<String, EnterpriseId> enterprises = new HashMap<>();
    private final Map<String, OpeningId> openings = new HashMap<>();
    private final Map<CollegeId, Map<String, StudentId>> students = new HashMap<>();

    public boolean isCode(String text) {
        return wellFormed.computeIfAbsent(text, BusinessCode::isWellFormed);
    }

    public String text(String text) {
        return texts.computeIfAbsent(text, same -> same);
    }

    public CollegeId college(String code) {
        return colleges.computeIfAbsent(code, CollegeId::new);
    }

    public EnterpriseId enterprise(String code) {
        return enterprises.computeIfAbsent(code, EnterpriseId::new);
    }

    public OpeningId opening(String code) {
        return openings.computeIfAbsent(code, OpeningId::new);
    }

    public StudentId student(String college, String number) {
        CollegeId collegeId = college(college);
        return students.computeIfAbsent(collegeId, same -> new HashMap<>())
                .computeIfAbsent(number, same -> new StudentId(collegeId, same));
    }
}
