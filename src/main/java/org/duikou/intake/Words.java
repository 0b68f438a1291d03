package org.duikou.intake;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.duikou.vocabulary.Gender;
import org.duikou.vocabulary.Hazard;
import org.duikou.vocabulary.Level;
import org.duikou.vocabulary.Mode;
import org.duikou.vocabulary.OpeningKind;
import org.jspecify.annotations.Nullable;

/** The words of a closed set, in English and Chinese. */
final class Words<E extends Enum<E>> {
    static final Words<Gender> GENDER = new Words<>(Gender.class, "女", "男");
    static final Words<Level> LEVEL = new Words<>(Level.class, "中职", "高职", "技工");
    static final Words<OpeningKind> KIND = new Words<>(OpeningKind.class, "实习岗位", "订单班");
    static final Words<Hazard> HAZARD = new Words<>(Hazard.class, "高空", "井下", "放射性", "有毒", "易燃易爆", "冷水", "负重");
    static final Words<Mode> MODE = new Words<>(Mode.class, "总体最优", "稳定匹配");

    private final Map<String, E> byWord = new HashMap<>();
    private final Map<String, String> chineseByName = new LinkedHashMap<>();

    private Words(Class<E> type, String... chinese) {
        E[] values = type.getEnumConstants();
        for (int i = 0; i < values.length; i++) {
            byWord.put(values[i].name(), values[i]);
            byWord.put(chinese[i], values[i]);
            chineseByName.put(values[i].name(), chinese[i]);
        }
    }

    @Nullable
    E find(String word) {
        return byWord.get(word.toUpperCase(Locale.ROOT));
    }

    List<String> chinese() {
        return List.copyOf(chineseByName.values());
    }

    List<String> english() {
        return List.copyOf(chineseByName.keySet());
    }

    String chineseList() {
        return chineseByName.entrySet().stream()
                .map(word -> word.getKey() + "（" + word.getValue() + "）")
                .collect(Collectors.joining("、"));
    }

    String englishList() {
        return String.join(", ", chineseByName.keySet());
    }

    static @Nullable Boolean truth(String word) {
        return switch (word.toLowerCase(Locale.ROOT)) {
            case "true", "是", "1" -> Boolean.TRUE;
            case "false", "否", "0" -> Boolean.FALSE;
            default -> null;
        };
    }
}
