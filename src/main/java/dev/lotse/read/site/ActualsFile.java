package dev.lotse.read.site;

import de.siegmar.fastcsv.reader.CommentStrategy;
import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import dev.lotse.diagnostic.Diagnostics;
import dev.lotse.diagnostic.Nearest;
import dev.lotse.diagnostic.Position;
import dev.lotse.read.text.Source;
import dev.lotse.read.yaml.Yaml;
import dev.lotse.rollout.Actual;
import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Reads what has been reached of a target: a CSV file as spreadsheets save it, {@code date,department,value}, a comma or a
 * semicolon between them, the newest line of a department counting.
 */
final class ActualsFile {
    private static final List<String> HEAD = List.of("date", "department", "value");

    private final Source source;
    private final Set<String> departments;
    private final Diagnostics diagnostics;

    /** The files beside {@code rollout.yml}. */
    interface Files {
        /** The text of a file; nothing where nobody has counted yet, which is told at its name. */
        Optional<Source> read(Yaml.Scalar path);
    }

    /**
     * A file.
     *
     * @param departments the ids that there are
     */
    ActualsFile(Source source, Set<String> departments, Diagnostics diagnostics) {
        this.source = source;
        this.departments = departments;
        this.diagnostics = diagnostics;
    }

    List<Actual> read() {
        String text = source.text().startsWith("\uFEFF") ? source.text().substring(1) : source.text();
        String first = text.lines().findFirst().orElse("");
        List<Actual> actuals = new ArrayList<>();
        try (CsvReader<CsvRecord> lines = CsvReader.builder()
                .fieldSeparator(first.contains(";") ? ';' : ',')
                .commentStrategy(CommentStrategy.SKIP)
                .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
                .ofCsvRecord(text)) {
            boolean head = true;
            for (CsvRecord line : lines) {
                if (!head) {
                    actual(line).ifPresent(actuals::add);
                } else if (!line.getFields().stream()
                        .map(String::strip)
                        .toList()
                        .equals(HEAD)) {
                    wrong(line, 0, "the first line has to be: date,department,value", "");
                    return List.of();
                }
                head = false;
            }
        } catch (CsvParseException | java.io.IOException broken) {
            diagnostics.error(
                    "wrong-value",
                    Position.of(source.file()),
                    "this is no CSV file: " + broken.getMessage(),
                    "save it as CSV again");
        }
        return actuals;
    }

    private Optional<Actual> actual(CsvRecord line) {
        if (line.getFieldCount() != HEAD.size()) {
            return wrong(line, 0, "this line has not three values", "write date,department,value");
        }
        String department = line.getField(1).strip();
        if (!departments.contains(department)) {
            return wrong(line, 1, "no department \"" + department + "\"", Nearest.hint(department, departments));
        }
        try {
            LocalDate date = LocalDate.parse(line.getField(0).strip());
            return Optional.of(
                    new Actual(date, department, new BigDecimal(line.getField(2).strip())));
        } catch (DateTimeException none) {
            return wrong(
                    line, 0, "\"" + line.getField(0) + "\" is no date", "write year, month and day like 2026-10-05");
        } catch (NumberFormatException none) {
            return wrong(line, 2, "\"" + line.getField(2) + "\" is no number", "write digits only, such as 240");
        }
    }

    private Optional<Actual> wrong(CsvRecord line, int field, String what, String hint) {
        int column = 1;
        for (int i = 0; i < field; i++) {
            column += line.getField(i).length() + 1;
        }
        diagnostics.error(
                "wrong-value", new Position(source.file(), (int) line.getStartingLineNumber(), column), what, hint);
        return Optional.empty();
    }
}
