package dev.lotse.read.yaml;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.lotse.diagnostic.Diagnostics;
import dev.lotse.read.site.YamlProject;
import dev.lotse.read.text.Source;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class YamlTroubleTest {
    @ParameterizedTest
    @CsvSource(delimiterString = " ==> ", quoteCharacter = '¬', textBlock = """
                    title: Android: so geht's ==> 1:15: a text with a colon and a space in it needs quotes; write "Android: so geht's"
                    - a: b: c ==> 1:7: a text with a colon and a space in it needs quotes; write "b: c"
                    title: Die "App": neu ==> 1:17: a text with a colon and a space in it needs quotes; write 'Die "App": neu'
                    title: a|  for: b ==> 2:6: this key does not belong here; indent it like the keys it belongs to
                    title:|\ta: b ==> 2:1: a tab can't stand here; indent with spaces
                    title: a|\tfor: b ==> 2:1: a tab can't stand here; indent with spaces
                    match: **/*-ios.md ==> 1:8: a text can't begin with "*"; write "**/*-ios.md"
                    match: *.md ==> 1:8: a text can't begin with "*"; write "*.md"
                    match: * ==> 1:8: a text can't begin with "*"; write "*"
                    match: [**/*.md] ==> 1:9: a text can't begin with "*"; write "**/*.md]"
                    title: {{ vpn }} ==> 1:8: a text can't begin with "{{" unless it is in quotes; write "{{ vpn }}"
                    title: {{ vpn }} einrichten ==> 1:8: a text can't begin with "{{" unless it is in quotes; write "{{ vpn }} einrichten"
                    title: {{ vpn }}: los ==> 1:8: a text can't begin with "{{" unless it is in quotes; write "{{ vpn }}: los"
                    title: {{vpn}} "x" ==> 1:8: a text can't begin with "{{" unless it is in quotes; write '{{vpn}} "x"'
                    tags:|  - {{ vpn }} ==> 2:5: a text can't begin with "{{" unless it is in quotes; write "{{ vpn }}"
                    title: @all ==> 1:8: a text can't begin with "@"; write "@all"
                    title: `code` ==> 1:8: a text can't begin with "`"; write "`code`"
                    title: %d ==> 1:8: a text can't begin with "%"; write "%d"
                    title: & more ==> 1:8: a text can't begin with "&"; write "& more"
                    title: ![x](y) ==> 1:8: a text can't begin with "!"; write "![x](y)"
                    title: > more ==> 1:8: a text can't begin with ">"; write "> more"
                    title: "open ==> 1:8: this quote is never closed; close it at the end of the text
                    title: 'it's ==> 1:12: this goes on behind the closing '; put the whole text in quotes; inside single quotes write ' twice
                    title: 'open|for: sales ==> 1:8: this quote is never closed; close it at the end of the text
                    title: "C:\\Users" ==> 1:13: a backslash has a meaning in double quotes; use single quotes, or write it twice
                    title: "App" neu ==> 1:14: this goes on behind the closing "; put the whole text in quotes; inside single quotes write ' twice
                    title: [Neu] App ==> 1:14: this goes on behind the closing ]; put the whole text in quotes; inside single quotes write ' twice
                    title: [Neu ==> 1:8: this "[" is not closed where it should be; close it, put commas between what it holds, or put a text that begins with it in quotes
                    title: a|for sales|type: b ==> 2:1: this line is no key with a value; write a colon and a space behind the key, or indent a line that belongs to the text above
                    title: - a ==> 1:8: a list can't begin here; begin it on the next line, or put the text in quotes
                    title: a|  - b|type: c ==> ok
                    a: b|   c: d| e: f ==> 2:5: this key does not belong here; indent it like the keys it belongs to
                    a:|   c: d|  e: f ==> 3:3: this line is indented differently from what it belongs to; indent it like the lines above
                    title: ], x ==> 1:8: a text can't begin with "]"; write "], x"
                    title: , x ==> 1:8: a text can't begin with ","; write ", x"
                    title: ? x ==> 1:8: a text can't begin with "?"; write "? x"
                    """)
    void yamlTripsInPlainWords(String text, String message) {
        Diagnostics diagnostics = new Diagnostics();
        YamlReader.read(new Source("", text.replace('|', '\n')), diagnostics);
        String says = YamlProject.lines(diagnostics).replaceFirst("^:", "").replace(" error[yaml-syntax]:", "");
        assertEquals(message, says.isEmpty() ? "ok" : says, text);
    }
}
