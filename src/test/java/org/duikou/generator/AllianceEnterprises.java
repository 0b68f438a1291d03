package org.duikou.generator;

import java.util.ArrayList;
import java.util.List;
import org.duikou.vocabulary.Enterprise;
import org.duikou.vocabulary.EnterpriseId;
import org.duikou.vocabulary.Location;
import org.jspecify.annotations.Nullable;

/** The thirty enterprises of the alliance, and how much students want them. */
record AllianceEnterprises(List<Enterprise> enterprises, List<Works> works) {

    static AllianceEnterprises read() {
        List<Enterprise> enterprises = new ArrayList<>();
        List<Works> works = new ArrayList<>();
        for (String[] cells : AllianceRosters.rows(AllianceTables.ENTERPRISES)) {
            EnterpriseId id = new EnterpriseId(cells[0]);
            Location location = new Location(Double.parseDouble(cells[6]), Double.parseDouble(cells[7]));
            enterprises.add(new Enterprise(
                    id,
                    cells[1],
                    CreditCode.of(2_022_000 + enterprises.size() + 1),
                    Integer.parseInt(cells[2]),
                    Integer.parseInt(cells[3]),
                    null,
                    beds(cells[4]),
                    beds(cells[5]),
                    location));
            works.add(new Works(id, cells[1], Works.Line.PARTS, location, Double.parseDouble(cells[8])));
        }
        return new AllianceEnterprises(enterprises, works);
    }

    private static @Nullable Integer beds(String cell) {
        return cell.equals("-") ? null : Integer.valueOf(cell);
    }
}
