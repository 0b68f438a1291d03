package org.duikou.generator;

import java.util.List;
import org.duikou.vocabulary.Level;

/**
 * A major of the 2021 vocational catalogue, or of the technician schools' own, with its real code.
 *
 * @param category the code without level and class: levels of the catalogue lie 20 categories apart
 */
record Major(String code, String name, Level level, Trade trade, String category) {
    static final List<Major> ALL = List.of(
            higher("460701", "汽车制造与试验技术", Trade.VEHICLE_MAKING),
            higher("460702", "新能源汽车技术", Trade.VEHICLE_MAKING),
            higher("460704", "智能网联汽车技术", Trade.VEHICLE_MAKING),
            higher("460101", "机械设计与制造", Trade.MACHINING),
            higher("460103", "数控技术", Trade.MACHINING),
            higher("460104", "机械制造及自动化", Trade.MACHINING),
            higher("460201", "智能制造装备技术", Trade.MECHATRONICS),
            higher("460301", "机电一体化技术", Trade.MECHATRONICS),
            higher("460305", "工业机器人技术", Trade.MECHATRONICS),
            higher("500211", "汽车检测与维修技术", Trade.VEHICLE_SERVICE),
            higher("500212", "新能源汽车检测与维修技术", Trade.VEHICLE_SERVICE),
            higher("510101", "电子信息工程技术", Trade.ELECTRONICS),
            higher("510103", "应用电子技术", Trade.ELECTRONICS),
            higher("530802", "现代物流管理", Trade.LOGISTICS),
            higher("530809", "智能物流技术", Trade.LOGISTICS),
            secondary("660701", "汽车制造与检测", Trade.VEHICLE_MAKING),
            secondary("660702", "新能源汽车制造与检测", Trade.VEHICLE_MAKING),
            secondary("660101", "机械制造技术", Trade.MACHINING),
            secondary("660103", "数控技术应用", Trade.MACHINING),
            secondary("660108", "模具制造技术", Trade.MACHINING),
            secondary("660201", "智能设备运行与维护", Trade.MECHATRONICS),
            secondary("660301", "机电技术应用", Trade.MECHATRONICS),
            secondary("660303", "工业机器人技术应用", Trade.MECHATRONICS),
            secondary("700205", "汽车服务与营销", Trade.VEHICLE_SERVICE),
            secondary("700206", "汽车运用与维修", Trade.VEHICLE_SERVICE),
            secondary("710101", "电子信息技术", Trade.ELECTRONICS),
            secondary("730801", "物流服务与管理", Trade.LOGISTICS),
            technician("0403-4", "汽车维修", Trade.VEHICLE_SERVICE),
            technician("0403-3", "汽车维修", Trade.VEHICLE_MAKING),
            technician("0106-4", "数控加工", Trade.MACHINING),
            technician("0203-4", "电气自动化设备安装与维修", Trade.MECHATRONICS),
            technician("0209-3", "工业机器人应用与维护", Trade.MECHATRONICS));

    static List<Major> of(Level level) {
        return ALL.stream().filter(major -> major.level == level).toList();
    }

    static List<Major> of(Trade trade) {
        return ALL.stream().filter(major -> major.trade == trade).toList();
    }

    /** That of a whole code or a prefix; {@code *} and a technician school's code are categories of their own. */
    static String category(String code) {
        boolean inCatalogue = code.chars().allMatch(Character::isDigit);
        return inCatalogue ? String.valueOf((Integer.parseInt(code.substring(0, 2)) - 21) % 20) : code;
    }

    private static Major higher(String code, String name, Trade trade) {
        return new Major(code, name, Level.HIGHER, trade, category(code));
    }

    private static Major secondary(String code, String name, Trade trade) {
        return new Major(code, name, Level.SECONDARY, trade, category(code));
    }

    private static Major technician(String code, String name, Trade trade) {
        return new Major(code, name, Level.TECHNICIAN, trade, category(code));
    }
}
