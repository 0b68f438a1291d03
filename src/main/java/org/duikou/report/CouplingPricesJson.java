package org.duikou.report;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.duikou.proposal.CouplingPrices;
import org.duikou.proposal.CouplingPrices.Companion;
import org.duikou.vocabulary.CollegeId;
import org.duikou.vocabulary.EnterpriseId;
import org.duikou.vocabulary.StudentId;

/** The field {@code couplingPrices} of a leaf, both ways; of its own fields those that price nothing are left out. */
final class CouplingPricesJson {
    private CouplingPricesJson() {}

    static ObjectNode write(CouplingPrices prices) {
        ObjectNode node = JsonFields.MAPPER.createObjectNode();
        if (!prices.aboveMean().isEmpty()) {
            ObjectNode aboveMean = node.putObject("aboveMean");
            prices.aboveMean().forEach((college, price) -> aboveMean.put(college.code(), price));
        }
        if (prices.mean() != 0) {
            node.put("mean", prices.mean());
        }
        if (!prices.companions().isEmpty()) {
            ArrayNode companions = node.putArray("companions");
            prices.companions().forEach(each -> companions.add(companion(each)));
        }
        return node;
    }

    private static ObjectNode companion(Companion companion) {
        ObjectNode node = JsonFields.MAPPER.createObjectNode();
        node.put("college", companion.student().college().code());
        node.put("student", companion.student().number());
        node.put("enterprise", companion.enterprise().code());
        node.put("price", companion.price());
        return node;
    }

    static CouplingPrices read(JsonFields fields) throws MalformedResultException {
        fields.expectOnly("aboveMean", "mean", "companions");
        return new CouplingPrices(
                fields.has("aboveMean") ? aboveMean(fields.object("aboveMean")) : new TreeMap<>(),
                fields.has("mean") ? fields.whole("mean") : 0,
                fields.has("companions") ? companions(fields.objects("companions")) : List.of());
    }

    private static SortedMap<CollegeId, Long> aboveMean(JsonFields fields) throws MalformedResultException {
        SortedMap<CollegeId, Long> byCollege = new TreeMap<>();
        for (String college : fields.names()) {
            try {
                byCollege.put(new CollegeId(college), fields.whole(college));
            } catch (IllegalArgumentException e) {
                throw fields.malformed(String.valueOf(e.getMessage()));
            }
        }
        return byCollege;
    }

    private static List<Companion> companions(List<JsonFields> rows) throws MalformedResultException {
        List<Companion> companions = new ArrayList<>(rows.size());
        for (JsonFields row : rows) {
            row.expectOnly("college", "student", "enterprise", "price");
            CollegeId college = row.named("college", CollegeId::new);
            companions.add(new Companion(
                    row.named("student", number -> new StudentId(college, number)),
                    row.named("enterprise", EnterpriseId::new),
                    row.whole("price")));
        }
        return companions;
    }
}
