package org.duikou.generator;

import java.util.List;

/** A field of vocational work: what its majors, its posts and its certificates are called. */
enum Trade {
    VEHICLE_MAKING(
            18,
            List.of(
                    new Post("总装装调岗", "汽车装调", "6-22-02-01"),
                    new Post("焊装产线操作岗", "焊装", "6-18-02-04"),
                    new Post("涂装岗", "涂装", "6-18-03-03"),
                    new Post("整车检测岗", "整车检测", "6-31-03-05"),
                    new Post("产线操作岗", "产线操作", "6-22-01-01"))),
    MACHINING(
            12,
            List.of(
                    new Post("数控加工岗", "数控加工", "6-18-01-07"),
                    new Post("冲压岗", "冲压", "6-18-01-12"),
                    new Post("模具维护岗", "模具", "6-18-04-01"),
                    new Post("零部件质检岗", "质检", "6-31-03-05"))),
    MECHATRONICS(
            16,
            List.of(
                    new Post("设备点检维护岗", "设备维护", "6-31-01-02"),
                    new Post("工业机器人运维岗", "机器人运维", "6-31-07-01"),
                    new Post("电气安装调试岗", "电气安装", "6-29-03-02"))),
    VEHICLE_SERVICE(
            14,
            List.of(
                    new Post("汽车维修岗", "汽车维修", "4-12-01-01"),
                    new Post("机动车检测岗", "机动车检测", "4-08-05-05"),
                    new Post("售后服务顾问岗", "服务顾问", "4-01-02-01"))),
    ELECTRONICS(
            38,
            List.of(
                    new Post("线束与控制器装调岗", "电子装调", "6-25-04-05"),
                    new Post("动力电池装配岗", "电池装配", "6-24-04-00"),
                    new Post("电路制作岗", "电路制作", "6-25-01-13"))),
    LOGISTICS(52, List.of(new Post("入厂物流岗", "物流", "4-02-06-03"), new Post("零部件仓储岗", "仓储", "4-02-06-01")));

    private final int percentWomen;
    private final List<Post> posts;

    Trade(int percentWomen, List<Post> posts) {
        this.percentWomen = percentWomen;
        this.posts = posts;
    }

    int percentWomen() {
        return percentWomen;
    }

    /** Whether its majors share one category, so that each of its posts suits students of all of them. */
    boolean isManufacturing() {
        return this == VEHICLE_MAKING || this == MACHINING || this == MECHATRONICS;
    }

    List<Post> posts() {
        return posts;
    }

    /** A kind of post: its title, the word that groups posts of one kind, and its occupation code. */
    record Post(String title, String type, String occupation) {}
}
