package org.duikou.access;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.duikou.access.InvalidKeyOrderException.Fault;
import org.duikou.vocabulary.BusinessCode;
import org.jspecify.annotations.Nullable;

/** Reads what a key is asked for, with every fault of it. */
final class KeyOrderReader {
    private static final Set<String> FIELDS = Set.of("role", "bureau", "organisation", "label", "scopes", "expiresAt");
    private static final int MAX_LABEL_LENGTH = 100;

    private final JsonNode body;
    private final Clock clock;
    private final Duration ordinaryLifetime;
    private final List<Fault> faults = new ArrayList<>();

    KeyOrderReader(JsonNode body, Clock clock, Duration ordinaryLifetime) {
        this.body = body;
        this.clock = clock;
        this.ordinaryLifetime = ordinaryLifetime;
    }

    /**
     * The grant for a new key.
     *
     * @param id of the key
     * @param ordinaryBureau when the body names none
     * @throws InvalidKeyOrderException when there is any fault
     */
    KeyGrant read(String id, String ordinaryBureau) {
        body.fieldNames().forEachRemaining(this::tellUnknown);
        Optional<Role> role = role();
        String bureau = bureau(ordinaryBureau);
        String organisation = role.map(this::organisation).orElse(null);
        Set<Permission> permissions = permissions();
        String label = label();
        Instant expiresAt = expiresAt();
        if (role.isEmpty() || !faults.isEmpty()) {
            throw new InvalidKeyOrderException(faults);
        }
        return new KeyGrant(new Caller(id, role.get(), bureau, organisation, permissions), label, expiresAt);
    }

    private void tellUnknown(String field) {
        if (!FIELDS.contains(field)) {
            fault(
                    "UNKNOWN_FIELD",
                    "",
                    "有未知的字段；可用的字段是 role、bureau、organisation、label、scopes、expiresAt。",
                    "There is an unknown field; the fields are role, bureau, organisation, label, scopes and expiresAt.");
        }
    }

    private Optional<Role> role() {
        Optional<Role> role = Role.find(body.path("role").asText());
        if (role.isEmpty()) {
            String known = "ADMIN, BUREAU, COLLEGE, ENTERPRISE, INSTITUTION, AUDITOR";
            fault("BAD_ROLE", "/role", "应为其中之一：" + known, "Expected one of: " + known + ".");
        }
        return role;
    }

    private String bureau(String ordinary) {
        String bureau = isAbsent("bureau") ? ordinary : body.path("bureau").asText();
        if (!BusinessCode.isWellFormed(bureau)) {
            fault("BAD_BUREAU", "/bureau", "应为主管部门代码。", "Expected the code of a bureau.");
        }
        return bureau;
    }

    private @Nullable String organisation(Role role) {
        String organisation =
                isAbsent("organisation") ? null : body.path("organisation").asText();
        if (role.isOfOrganisation() != (organisation != null)) {
            fault(
                    "BAD_ORGANISATION",
                    "/organisation",
                    role.isOfOrganisation() ? "此角色须有机构代码。" : "此角色不属于任何机构。",
                    role.isOfOrganisation()
                            ? "Expected the code of the organisation, which this role belongs to."
                            : "Expected none: this role belongs to no organisation.");
        } else if (organisation != null && !BusinessCode.isWellFormed(organisation)) {
            fault("BAD_ORGANISATION", "/organisation", "应为机构代码。", "Expected the code of an organisation.");
        }
        return organisation;
    }

    private Set<Permission> permissions() {
        if (isAbsent("scopes")) {
            return EnumSet.allOf(Permission.class);
        }
        Set<Permission> permissions = EnumSet.noneOf(Permission.class);
        JsonNode scopes = body.path("scopes");
        boolean areKnown = scopes.isArray() && !scopes.isEmpty();
        for (JsonNode scope : scopes) {
            Optional<Permission> permission = Permission.find(scope.asText());
            permission.ifPresent(permissions::add);
            areKnown &= permission.isPresent();
        }
        if (!areKnown) {
            String known = String.join(
                    ", ",
                    EnumSet.allOf(Permission.class).stream()
                            .map(Permission::text)
                            .toList());
            fault("BAD_SCOPES", "/scopes", "应为非空列表，可用：" + known, "Expected a list of at least one of: " + known + ".");
        }
        return permissions;
    }

    private String label() {
        String label = isAbsent("label") ? "" : body.path("label").asText();
        if (label.length() > MAX_LABEL_LENGTH || label.codePoints().anyMatch(Character::isISOControl)) {
            fault(
                    "BAD_LABEL",
                    "/label",
                    "应为至多 " + MAX_LABEL_LENGTH + " 字的文本。",
                    "Expected a text of at most " + MAX_LABEL_LENGTH + " letters.");
        }
        return label;
    }

    private Instant expiresAt() {
        Instant now = clock.instant();
        if (isAbsent("expiresAt")) {
            return now.plus(ordinaryLifetime);
        }
        try {
            Instant end = OffsetDateTime.parse(body.path("expiresAt").asText()).toInstant();
            if (end.isAfter(now)) {
                return end;
            }
        } catch (DateTimeParseException e) {
            // told below, like a time that is past
        }
        fault(
                "BAD_EXPIRY",
                "/expiresAt",
                "应为将来的时间，如 2027-08-31T00:00:00+08:00。",
                "Expected a time to come, such as 2027-08-31T00:00:00+08:00.");
        return now;
    }

    private boolean isAbsent(String field) {
        JsonNode node = body.path(field);
        return node.isMissingNode() || node.isNull();
    }

    private void fault(String code, String pointer, String zh, String en) {
        faults.add(new Fault(code, pointer, zh, en));
    }
}
