package org.duikou.intake;

import java.util.Locale;
import org.duikou.intake.text.UnifiedCreditCode;
import org.duikou.vocabulary.Enterprise;
import org.duikou.vocabulary.Location;
import org.jspecify.annotations.Nullable;

/** Lines of {@code enterprises.csv}. */
final class EnterpriseLines implements LineFormat<Enterprise> {
    private static final int MOST_PEOPLE = 10_000_000;
    private static final Columns COLUMNS = new Columns()
            .required("enterprise", "企业代码")
            .required("name", "企业名称", "名称")
            .optional("uscc", "统一社会信用代码")
            .required("staff", "在岗职工数")
            .optional("current_interns", "在岗实习生数")
            .optional("cap_waiver", "超比例备案号")
            .optional("beds_female", "女生床位")
            .optional("beds_male", "男生床位")
            .optional("latitude", "纬度")
            .optional("longitude", "经度");

    @Override
    public Columns columns() {
        return COLUMNS;
    }

    @Override
    public @Nullable Enterprise read(Cells cells) {
        String code = cells.code("enterprise");
        String name = cells.name("name");
        String uscc = uscc(cells);
        int staff = cells.integer("staff", 0, MOST_PEOPLE);
        int currentInterns = cells.integer("current_interns", 0, MOST_PEOPLE);
        String capWaiver = cells.shortText("cap_waiver");
        Integer bedsFemale = cells.optionalInteger("beds_female", 0, MOST_PEOPLE);
        Integer bedsMale = cells.optionalInteger("beds_male", 0, MOST_PEOPLE);
        Location location = cells.location();
        if (cells.isFaulty()) {
            return null;
        }
        return new Enterprise(
                cells.ids().enterprise(code),
                name,
                uscc,
                staff,
                currentInterns,
                capWaiver,
                bedsFemale,
                bedsMale,
                location);
    }

    private static @Nullable String uscc(Cells cells) {
        String uscc = cells.raw("uscc").toUpperCase(Locale.ROOT);
        if (uscc.isEmpty()) {
            return null;
        }
        if (Cells.isMangled(uscc)) {
            cells.issues().fault(IssueCode.MANGLED_NUMBER, "uscc");
        } else if (!UnifiedCreditCode.isWellFormed(uscc)) {
            cells.issues()
                    .fault(IssueCode.USCC_MALFORMED, "uscc", cells.issues().echo(uscc));
        } else if (!UnifiedCreditCode.hasRightCheckCharacter(uscc)) {
            cells.issues()
                    .fault(IssueCode.USCC_CHECK_DIGIT, "uscc", cells.issues().echo(uscc));
        }
        return uscc;
    }

    @Override
    public @Nullable Object key(Cells cells) {
        String code = cells.raw("enterprise");
        return cells.ids().isCode(code) ? cells.ids().enterprise(code) : null;
    }

    @Override
    public Object keyOf(Enterprise enterprise) {
        return enterprise.id();
    }

    @Override
    public void write(Enterprise enterprise, CellWriter cells) {
        cells.set("enterprise", enterprise.id())
                .set("name", enterprise.name())
                .set("uscc", enterprise.uscc())
                .set("staff", enterprise.staff())
                .set("current_interns", enterprise.currentInterns())
                .set("cap_waiver", enterprise.capWaiver())
                .set("beds_female", enterprise.bedsFemale())
                .set("beds_male", enterprise.bedsMale())
                .set(enterprise.location());
    }
}
