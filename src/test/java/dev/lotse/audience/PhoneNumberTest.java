package dev.lotse.audience;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PhoneNumberTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "+49 40 2 | +49402",
                "+49 (0)40 123-45 | +494012345",
                "(+49) 40/12 34 | +49401234",
                "040.123.456 | 040123456",
                "040 123\u201345 | 04012345",
                "Tel.: 040 12345 | 04012345",
                "Telefon 040 12345 | 04012345",
                "4711 | 4711",
                "20 | 20",
                "+49 40 12345 oder Anna | +494012345",
                "040 123456, Mo-Fr 7-18 Uhr | 040123456",
                "ext. 20 or Anna |",
                "20 or Anna |",
                "7 |",
                "Anna |",
                "1-800-FLOWERS |",
                "siehe Aushang 12345678 |",
                "1234567890123456 |",
            })
    void it_is_what_one_dials_or_none(String text, String dialled) {
        assertEquals(dialled == null ? "" : dialled, PhoneNumber.in(text).orElse(""));
    }
}
