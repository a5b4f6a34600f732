package dev.lotse.doctor;

/**
 * Something that was looked at.
 *
 * @param what it is, in a word or two
 * @param said how it is
 * @param remedy what to do; empty where it is well
 */
public record Symptom(String what, String said, String remedy) {
    static Symptom well(String what, String said) {
        return new Symptom(what, said, "");
    }

    public boolean isWell() {
        return remedy.isEmpty();
    }
}
