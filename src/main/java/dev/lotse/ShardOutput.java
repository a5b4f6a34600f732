package dev.lotse;

import dev.lotse.diagnostic.Findings;
import dev.lotse.output.Output;
import dev.lotse.store.SealedLines;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * What one machine has made of its share. A file in it says so: lines of what all shares were made of, of which one it is
 * and of the counts, then one for each diagnostic, each mistake that a department meets, and each file.
 *
 * @param key of what it was made of, the same for all shares of one work
 * @param report with the mistakes that concern all departments alike
 * @param findings those that only some departments meet, of its own
 * @param departments how many there are in all shares
 * @param sitesOnly whether what is sent or handed over was not made
 */
record ShardOutput(String key, Shard shard, BuildReport report, Findings findings, int departments, boolean sitesOnly) {
    /** The file that tells, in the folder of a part. */
    static final String FILE = "part.lotse";

    private static final String HEAD = "lotse-part 1";
    private static final String FILES = "file\t";
    private static final String FOUND = "found\t";

    /**
     * A part that lies in a folder.
     *
     * @param files by path, with their checksums
     */
    record There(Path folder, ShardOutput part, SortedMap<String, Long> files) {}

    /**
     * The file that tells.
     *
     * @param files of the part, by path, with their checksums
     */
    Output output(Map<String, Long> files) {
        List<String> lines = new ArrayList<>(
                List.of(HEAD, key, shard.toString(), Integer.toString(departments), Boolean.toString(sitesOnly)));
        lines.addAll(ReportLines.of(report));
        findings.each((department, mistake) -> lines.add(FOUND + department + "\t" + ReportLines.line(mistake)));
        files.forEach((path, checksum) -> lines.add(FILES + path + "\t" + Long.toHexString(checksum)));
        return Output.text(FILE, SealedLines.text(lines));
    }

    /** The part in a folder; nothing where there is none, or not all of its file. */
    static Optional<There> in(Path folder) {
        List<String> lines = SealedLines.read(folder.resolve(FILE));
        Optional<Shard> shard = lines.stream().skip(2).findFirst().flatMap(Shard::of);
        if (shard.isEmpty() || !lines.get(0).equals(HEAD)) {
            return Optional.empty();
        }
        try {
            return Optional.of(in(folder, shard.get(), lines));
        } catch (IllegalArgumentException | IndexOutOfBoundsException foreign) {
            return Optional.empty();
        }
    }

    private static There in(Path folder, Shard shard, List<String> lines) {
        SortedMap<String, Long> files = new TreeMap<>();
        Findings findings = new Findings();
        List<String> told = new ArrayList<>();
        for (String line : lines.subList(5, lines.size())) {
            List<String> fields = SealedLines.fields(line);
            if (line.startsWith(FILES)) {
                files.put(fields.get(1), Long.parseUnsignedLong(fields.get(2), 16));
            } else if (line.startsWith(FOUND)) {
                String mistake = String.join("\t", fields.subList(2, fields.size()));
                findings.add(fields.get(1), ReportLines.diagnostic(mistake));
            } else {
                told.add(line);
            }
        }
        BuildReport report = ReportLines.report(told, Optional.empty(), new Timings());
        int departments = Integer.parseInt(lines.get(3));
        boolean sitesOnly = Boolean.parseBoolean(lines.get(4));
        return new There(folder, new ShardOutput(lines.get(1), shard, report, findings, departments, sitesOnly), files);
    }
}
