package org.duikou.intake;

/** The columns of {@code openings.csv}. */
final class OpeningColumns {
    static final Columns ALL = new Columns()
            .required("opening", "岗位代码")
            .required("kind", "类型")
            .required("enterprise", "企业代码")
            .required("title", "名称", "岗位名称")
            .optional("occupation", "职业代码")
            .required("seats", "人数上限")
            .optional("min_seats", "最低人数")
            .optional("post_type", "工种")
            .optional("post_staff", "同类岗位职工数")
            .optional("post_current_interns", "同类岗位在岗实习生数")
            .optional("must_open", "必须开班")
            .required("majors", "对口专业")
            .optional("levels", "学历层次")
            .optional("grades", "年级")
            .optional("certificates", "证书")
            .optional("colleges", "定向院校")
            .optional("reserved", "预留名额")
            .optional("night_shift", "夜班")
            .optional("labour_intensity", "劳动强度")
            .optional("hazards", "危害")
            .optional("hours_per_day", "每日工时")
            .optional("exemption_filed", "已报备")
            .optional("monthly_pay", "月报酬")
            .optional("post_wage", "岗位工资标准")
            .optional("lowest_grade_wage", "最低档工资")
            .optional("through_agency", "中介")
            .optional("venue", "场所")
            .optional("start", "开始日期")
            .optional("end", "结束日期")
            .optional("latitude", "纬度")
            .optional("longitude", "经度")
            .optional("dormitory", "提供住宿");

    private OpeningColumns() {}
}
