package org.duikou.intake;

import org.duikou.vocabulary.College;
import org.duikou.vocabulary.Location;
import org.jspecify.annotations.Nullable;

/** Lines of {@code colleges.csv}. */
final class CollegeLines implements LineFormat<College> {
    private static final Columns COLUMNS = new Columns()
            .required("college", "学校代码")
            .required("name", "学校名称", "名称")
            .optional("latitude", "纬度")
            .optional("longitude", "经度");

    @Override
    public Columns columns() {
        return COLUMNS;
    }

    @Override
    public @Nullable College read(Cells cells) {
        String code = cells.code("college");
        String name = cells.name("name");
        Location location = cells.location();
        return cells.isFaulty() ? null : new College(cells.ids().college(code), name, location);
    }

    @Override
    public @Nullable Object key(Cells cells) {
        return cells.ids().isCode(cells.raw("college")) ? cells.ids().college(cells.raw("college")) : null;
    }

    @Override
    public Object keyOf(College college) {
        return college.id();
    }

    @Override
    public void write(College college, CellWriter cells) {
        cells.set("college", college.id()).set("name", college.name()).set(college.location());
    }
}
