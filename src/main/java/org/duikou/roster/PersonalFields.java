package org.duikou.roster;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import org.duikou.vocabulary.Location;
import org.jspecify.annotations.Nullable;

/**
 * What tells who a student is, beyond her number. It is stored only sealed.
 *
 * @param residentIdMasked null: no resident ID was told
 * @param home null: not told
 */
record PersonalFields(String name, @Nullable String residentIdMasked, LocalDate birthDate, @Nullable Location home) {
    private static final int FORM = 1;

    byte[] bytes() {
        var bytes = new ByteArrayOutputStream();
        try (var out = new DataOutputStream(bytes)) {
            out.writeByte(FORM);
            out.writeUTF(name);
            out.writeUTF(residentIdMasked == null ? "" : residentIdMasked);
            out.writeInt(Math.toIntExact(birthDate.toEpochDay()));
            out.writeBoolean(home != null);
            if (home != null) {
                out.writeDouble(home.latitude());
                out.writeDouble(home.longitude());
            }
        } catch (IOException e) {
            throw new UncheckedIOException("Writing to memory does not fail.", e);
        }
        return bytes.toByteArray();
    }

    static PersonalFields of(byte[] bytes) {
        try (var in = new DataInputStream(new ByteArrayInputStream(bytes))) {
            int form = in.readByte();
            if (form != FORM) {
                throw new IllegalStateException("Personal fields have the form (" + form + "), expected 1.");
            }
            String name = in.readUTF();
            String masked = in.readUTF();
            LocalDate birthDate = LocalDate.ofEpochDay(in.readInt());
            Location home = in.readBoolean() ? new Location(in.readDouble(), in.readDouble()) : null;
            return new PersonalFields(name, masked.isEmpty() ? null : masked, birthDate, home);
        } catch (IOException e) {
            throw new UncheckedIOException("Personal fields are cut off.", e);
        }
    }

    /** Tells nothing, so that no log can. */
    @Override
    public String toString() {
        return "PersonalFields[...]";
    }
}
