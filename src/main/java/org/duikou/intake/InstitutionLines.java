package org.duikou.intake;

import org.duikou.vocabulary.Institution;
import org.jspecify.annotations.Nullable;

/** Lines of {@code institutions.csv}. */
final class InstitutionLines implements LineFormat<Institution> {
    private static final Columns COLUMNS =
            new Columns().required("institution", "机构代码").required("name", "机构名称", "名称");

    @Override
    public Columns columns() {
        return COLUMNS;
    }

    @Override
    public @Nullable Institution read(Cells cells) {
        String code = cells.code("institution");
        String name = cells.name("name");
        return cells.isFaulty() ? null : new Institution(code, name);
    }

    @Override
    public @Nullable Object key(Cells cells) {
        return cells.ids().isCode(cells.raw("institution")) ? cells.raw("institution") : null;
    }

    @Override
    public Object keyOf(Institution institution) {
        return institution.code();
    }

    @Override
    public void write(Institution institution, CellWriter cells) {
        cells.set("institution", institution.code()).set("name", institution.name());
    }
}
