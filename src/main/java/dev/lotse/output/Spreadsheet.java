package dev.lotse.output;

import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.text.DecimalFormatSymbols;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** A table for spreadsheets, which know that it is UTF-8 and take no cell of it for a formula (CWE-1236). */
public final class Spreadsheet {
    private static final String BYTE_ORDER_MARK = "\uFEFF";

    private Spreadsheet() {}

    /**
     * The text of the file.
     *
     * @param language of those who open it: where a comma stands in numbers, spreadsheets split rows at semicolons
     */
    public static String of(String language, List<String> head, Stream<List<String>> rows) {
        char decimal = DecimalFormatSymbols.getInstance(Locale.forLanguageTag(language))
                .getDecimalSeparator();
        StringWriter text = new StringWriter();
        text.append(BYTE_ORDER_MARK);
        try (CsvWriter csv =
                CsvWriter.builder().fieldSeparator(decimal == ',' ? ';' : ',').build(text)) {
            csv.writeRecord(head);
            rows.forEach(
                    row -> csv.writeRecord(row.stream().map(Spreadsheet::cell).toList()));
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return text.toString();
    }

    private static String cell(String text) {
        return text.matches("(?s)[=+\\-@\\t\\r].*") ? "'" + text : text;
    }
}
