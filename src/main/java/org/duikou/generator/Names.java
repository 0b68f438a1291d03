package org.duikou.generator;

import java.util.List;
import org.duikou.vocabulary.Gender;

/** Invented names of people, schools and firms; none is anybody's on purpose. */
final class Names {
    private static final List<String> SURNAMES =
            List.of(("李 王 张 刘 陈 杨 黄 赵 周 吴 徐 孙 马 胡 朱 郭 何 罗 高 林 郑 梁 谢 唐 许 冯 宋 韩 邓 彭 曹 曾 田 萧 潘 袁 蔡 蒋 余 于 "
                            + "杜 叶 程 魏 苏 吕 丁 任 卢 姚 钟 姜 崔 谭 廖 范 汪 陆 金 石 戴 贾 韦 夏 邱 方 侯 邹 熊 孟 秦 白 江 阎 薛 尹 段 雷 龙 史 "
                            + "陶 贺 毛 郝 顾 龚 邵 万 覃 武 钱 严 莫 孔 向 常")
                    .split(" "));
    private static final List<String> WOMEN =
            List.of("雨 欣 怡 婷 雪 佳 梦 琳 静 敏 悦 倩 蕾 颖 璐 妍 萱 菲 岚 蓉 丽 慧 瑶 芸 洁 娜 露 晴 若 思 诗 语 可 心 宁 安 清 月 文 嘉".split(" "));
    private static final List<String> MEN =
            List.of("浩 宇 杰 涛 鑫 磊 俊 博 轩 航 凯 鹏 飞 强 毅 峰 斌 辉 超 阳 明 志 建 国 海 川 林 森 昊 然 睿 泽 锐 恒 诚 嘉 文 子 一 天".split(" "));
    private static final List<String> BRAND = List.of("驿 锦 岷 沱 芙 桃 雁 岭 云 澜 启 衡 砺 朗 凌 拓 辰 序 昭 澄 陌 屿 笃 筑".split(" "));

    private Names() {}

    static String person(Chance chance, Gender gender) {
        List<String> given = gender == Gender.F ? WOMEN : MEN;
        String first = chance.one(given);
        return chance.one(SURNAMES) + first + (chance.percent(78) ? chance.one(given) : "");
    }

    /** Three characters, all different for the first 13,824 numbers. */
    static String brand(int number) {
        int size = BRAND.size();
        int spread = Math.floorMod(number * 7_919 + 1_031, size * size * size);
        return BRAND.get(spread % size) + BRAND.get(spread / size % size) + BRAND.get(spread / size / size);
    }
}
