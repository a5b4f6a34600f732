package dev.lotse.store;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;

/** Writes one value: a byte that says what it is, and what it is made of; each text and type in full once, then as a number. */
final class Packer {
    static final int RECORD = 0;
    static final int TEXT = 1;
    static final int LIST = 2;
    static final int MAP = 3;
    static final int SET = 4;
    static final int NOTHING = 5;
    static final int SOME = 6;
    static final int ENUM = 7;
    static final int NO = 8;
    static final int YES = 9;
    static final int NO_NUMBER = 10;
    static final int SOME_NUMBER = 11;
    static final int NUMBER = 12;
    static final int PRINTED = 13;

    private static final int LATIN = 0xFF;
    private static final int MORE = 0x80;
    private static final int BITS = 7;

    private final Packing packing;
    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final Map<String, Integer> texts = new HashMap<>();

    Packer(Packing packing) {
        this.packing = packing;
    }

    byte[] write(Object value) {
        value(value);
        return out.toByteArray();
    }

    private void value(Object value) {
        if (value instanceof String text) {
            out.write(TEXT);
            text(text);
        } else if (value instanceof Record) {
            record(value);
        } else if (value instanceof Optional<?> some) {
            out.write(some.isEmpty() ? NOTHING : SOME);
            some.ifPresent(this::value);
        } else if (value instanceof List<?> list) {
            all(LIST, list);
        } else if (value instanceof Set<?> set) {
            all(SET, set);
        } else if (value instanceof Map<?, ?> map) {
            out.write(MAP);
            number(map.size());
            map.forEach((key, entry) -> {
                value(key);
                value(entry);
            });
        } else {
            plain(value);
        }
    }

    private void plain(Object value) {
        if (value instanceof Boolean yes) {
            out.write(yes ? YES : NO);
        } else if (value instanceof Integer number && number >= 0) {
            out.write(NUMBER);
            number(number);
        } else if (value instanceof Enum<?> one) {
            out.write(ENUM);
            text(one.getDeclaringClass().getName());
            text(one.name());
        } else if (value instanceof OptionalInt number) {
            out.write(number.isEmpty() ? NO_NUMBER : SOME_NUMBER);
            number.ifPresent(this::value);
        } else if (Packing.PRINTED.containsKey(value.getClass())) {
            out.write(PRINTED);
            text(value.getClass().getName());
            text(value.toString());
        } else {
            throw new IllegalArgumentException(value.getClass().getName() + " is no value");
        }
    }

    private void record(Object value) {
        RecordForm form = packing.form(value.getClass());
        out.write(RECORD);
        text(form.name());
        for (int i = 0; i < form.accessors().size(); i++) {
            value(form.component(i, value));
        }
    }

    private void all(int kind, Collection<?> items) {
        out.write(kind);
        number(items.size());
        items.forEach(this::value);
    }

    /** The number of a text that was written before, or else the next one and the text. */
    private void text(String text) {
        Integer known = texts.putIfAbsent(text, texts.size());
        number(known == null ? texts.size() - 1 : known);
        if (known == null) {
            boolean narrow = text.chars().allMatch(c -> c <= LATIN);
            number(text.length() << 1 | (narrow ? 0 : 1));
            out.writeBytes(narrow ? text.getBytes(StandardCharsets.ISO_8859_1) : wide(text));
        }
    }

    /** Each char as it is, halves of a pair too, which no encoding leaves alone. */
    private static byte[] wide(String text) {
        ByteBuffer bytes = ByteBuffer.allocate(Character.BYTES * text.length());
        bytes.asCharBuffer().put(text);
        return bytes.array();
    }

    /** A number that isn't negative, seven bits in a byte, the lowest first (LEB128). */
    private void number(int number) {
        int rest = number;
        while (rest >= MORE) {
            out.write(rest & (MORE - 1) | MORE);
            rest >>>= BITS;
        }
        out.write(rest);
    }
}
