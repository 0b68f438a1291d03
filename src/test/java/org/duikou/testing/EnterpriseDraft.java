package org.duikou.testing;

import org.duikou.vocabulary.Enterprise;
import org.duikou.vocabulary.EnterpriseId;
import org.duikou.vocabulary.Gender;
import org.duikou.vocabulary.Location;
import org.jspecify.annotations.Nullable;

/** An enterprise of 10,000 without interns, unless the test says otherwise. */
public final class EnterpriseDraft {
    private final String code;
    private int staff = 10_000;
    private int currentInterns;
    private @Nullable String capWaiver;
    private @Nullable Integer bedsFemale;
    private @Nullable Integer bedsMale;
    private @Nullable Location location;

    EnterpriseDraft(String code) {
        this.code = code;
    }

    public EnterpriseDraft staff(int employees) {
        staff = employees;
        return this;
    }

    public EnterpriseDraft currentInterns(int interns) {
        currentInterns = interns;
        return this;
    }

    public EnterpriseDraft capWaiver(String number) {
        capWaiver = number;
        return this;
    }

    public EnterpriseDraft beds(Gender gender, int beds) {
        if (gender == Gender.F) {
            bedsFemale = beds;
        } else {
            bedsMale = beds;
        }
        return this;
    }

    public EnterpriseDraft location(double latitude, double longitude) {
        location = new Location(latitude, longitude);
        return this;
    }

    Enterprise enterprise() {
        return new Enterprise(
                new EnterpriseId(code), code, null, staff, currentInterns, capWaiver, bedsFemale, bedsMale, location);
    }
}
