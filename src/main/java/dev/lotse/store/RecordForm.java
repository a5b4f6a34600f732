package dev.lotse.store;

import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.List;

/** How records of a type are taken apart and put together. */
record RecordForm(String name, Constructor<?> constructor, List<Method> accessors) {
    static RecordForm of(Class<?> type) {
        RecordComponent[] components = type.getRecordComponents();
        try {
            Constructor<?> constructor = type.getDeclaredConstructor(
                    Arrays.stream(components).map(RecordComponent::getType).toArray(Class<?>[]::new));
            constructor.setAccessible(true);
            List<Method> accessors = Arrays.stream(components)
                    .map(RecordComponent::getAccessor)
                    .peek(accessor -> accessor.setAccessible(true))
                    .toList();
            return new RecordForm(type.getName(), constructor, accessors);
        } catch (NoSuchMethodException impossible) {
            throw new IllegalStateException(impossible); // every record has it
        }
    }

    Object component(int index, Object value) {
        try {
            return accessors.get(index).invoke(value);
        } catch (IllegalAccessException | InvocationTargetException broken) {
            throw new IllegalArgumentException(accessors.get(index) + " can't be read", broken);
        }
    }

    Object of(Object[] components) {
        try {
            return constructor.newInstance(components);
        } catch (ReflectiveOperationException broken) {
            throw new IllegalArgumentException(name + " can't be made", broken);
        }
    }
}
