package dev.lotse.channel.search;

import java.util.Arrays;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** Words that every text has, and that nobody looks for: they would find every page. */
final class Fillers {
    private static final Map<String, Set<String>> WORDS = Map.of("de", folded("""
                    aber alle allem allen aller alles als also am an auch auf aus bei beim bin bis bist da dabei damit dann
                    das dass dein deine deinem deinen deiner dem den denn der des die dies diese diesem diesen dieser dieses
                    dir doch dort du durch ein eine einem einen einer eines er es euch euer eure falls für gegen hat hast
                    habe haben hier ich ihm ihn ihnen ihr ihre ihrem ihren ihrer im in indem ins ist ja je jede jedem jeden
                    jeder jedes kann kannst können man mehr mein meine meinem meinen meiner mich mir mit muss musst müssen
                    nach nicht noch nun nur ob oder sehr sein seine sich sie sind so sobald solche soll sollte sondern
                    über um und uns unser unsere unter vom von vor wann war warum was weil welche welchem welchen welcher
                    welches wenn wer werde werden wie wieder wir wird wirst wo wurde wurden zu zum zur zwischen"""), "en", folded("""
                    a about after all also an and any are as at be because been before being but by can could did do does
                    doing each for from had has have he her here him his how i if in into is its just me more most my no not
                    of on only or other our out over she should so some such than that the their them then there these they
                    this those through to too under until up very was we were what when where which while who why will with
                    would you your"""));

    /** Words with which people say that they want something, or that it fails. */
    private static final Map<String, Set<String>> WEAK = Map.of("de", folded("""
                    benutzen bekomme bekommen brauche brauchen bringen defekt fehler funktioniert funktionieren funktionierte
                    gehe gehen geht ging hilfe immer kaputt klappt kommen kommt lässt mache machen macht möchte nutzen problem
                    probleme richtig ständig steht tue tun tut verwenden will wollen"""), "en", folded("""
                    always broken cannot cant does doesn doesnt don dont error fail failed fails fix get getting go goes help
                    issue keep keeps make need new problem problems set stop stopped stuck take use using want wants won
                    wont work working works"""));

    private Fillers() {}

    /** Words of a language that say little: they find, but what else is looked for counts more. Folded. */
    static Set<String> weak(String language) {
        return WEAK.getOrDefault(language.split("-", 2)[0], Set.of());
    }

    /** Those of a language, folded. */
    static Set<String> in(String language) {
        return WORDS.getOrDefault(language.split("-", 2)[0], Set.of());
    }

    private static Set<String> folded(String words) {
        return Arrays.stream(words.split("\\s+")).map(Folding::fold).collect(Collectors.toUnmodifiableSet());
    }
}
