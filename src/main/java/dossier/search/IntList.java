package dossier.search;

import java.util.Arrays;

/** Numbers that are added one after another, without an object for each. */
final class IntList {

    private int[] numbers = new int[4];
    private int size;

    void add(int number) {
        if (size == numbers.length) {
            numbers = Arrays.copyOf(numbers, size + (size >> 1));
        }
        numbers[size++] = number;
    }

    int get(int index) {
        return numbers[index];
    }

    void increaseLast() {
        numbers[size - 1]++;
    }

    int last() {
        return numbers[size - 1];
    }

    int size() {
        return size;
    }

    boolean isEmpty() {
        return size == 0;
    }
}
