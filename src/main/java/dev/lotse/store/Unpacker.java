package dev.lotse.store;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;

/** Reads what a {@link Packer} has written. */
final class Unpacker {
    private static final int MORE = 0x80;
    private static final int BITS = 7;

    private final Packing packing;
    private final byte[] bytes;
    private final List<String> texts = new ArrayList<>();
    private int at;

    Unpacker(Packing packing, byte[] bytes) {
        this.packing = packing;
        this.bytes = bytes;
    }

    Object read() {
        int kind = bytes[at++];
        return switch (kind) {
            case Packer.RECORD -> record();
            case Packer.TEXT -> text();
            case Packer.LIST -> List.of(all());
            case Packer.SET -> set();
            case Packer.MAP -> map();
            case Packer.NOTHING -> Optional.empty();
            case Packer.SOME -> Optional.of(read());
            default -> plain(kind);
        };
    }

    private Object plain(int kind) {
        return switch (kind) {
            case Packer.ENUM -> Packing.constant(packing.type(text()), text());
            case Packer.NO -> false;
            case Packer.YES -> true;
            case Packer.NO_NUMBER -> OptionalInt.empty();
            case Packer.SOME_NUMBER -> OptionalInt.of((Integer) read());
            case Packer.NUMBER -> number();
            case Packer.PRINTED -> Packing.parsed(packing.type(text()), text());
            default -> throw new IllegalArgumentException("there is no kind " + kind);
        };
    }

    private Object record() {
        RecordForm form = packing.form(packing.type(text()));
        Object[] components = new Object[form.accessors().size()];
        for (int i = 0; i < components.length; i++) {
            components[i] = read();
        }
        return form.of(components);
    }

    private Object[] all() {
        Object[] all = new Object[number()];
        for (int i = 0; i < all.length; i++) {
            all[i] = read();
        }
        return all;
    }

    private Set<Object> set() {
        return Collections.unmodifiableSet(new LinkedHashSet<>(List.of(all())));
    }

    private Map<Object, Object> map() {
        int size = number();
        Map<Object, Object> map = new LinkedHashMap<>();
        for (int i = 0; i < size; i++) {
            map.put(read(), read());
        }
        return Collections.unmodifiableMap(map);
    }

    private String text() {
        int number = number();
        if (number == texts.size()) {
            int mark = number();
            texts.add((mark & 1) == 0 ? narrow(mark >> 1) : wide(mark >> 1));
        }
        return texts.get(number);
    }

    private String narrow(int length) {
        at += length;
        return new String(bytes, at - length, length, StandardCharsets.ISO_8859_1);
    }

    private String wide(int length) {
        int size = Character.BYTES * length;
        at += size;
        return ByteBuffer.wrap(bytes, at - size, size).asCharBuffer().toString();
    }

    private int number() {
        int number = 0;
        int shift = 0;
        int next;
        do {
            next = bytes[at++];
            number |= (next & (MORE - 1)) << shift;
            shift += BITS;
        } while ((next & MORE) != 0);
        return number;
    }
}
