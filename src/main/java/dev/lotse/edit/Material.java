package dev.lotse.edit;

import dev.lotse.audience.Viewer;
import dev.lotse.content.Phrase;
import dev.lotse.edit.body.Readership;
import dev.lotse.edit.body.VariableValues;
import java.util.List;
import java.util.Map;

/**
 * What the edition of a site is made of.
 *
 * @param shelf all that there is in its language, for whomever
 * @param chosen its pages, by the path of their source
 */
record Material(
        LanguagePages shelf, Readership readers, Map<String, Chosen> chosen, Links links, VariableValues values) {
    /**
     * A text with the values of its variables.
     *
     * @param some of the readers, those whom it is for
     * @param written the language it is written in
     */
    String text(Phrase phrase, List<Viewer> some, String written) {
        return readers.phrase(phrase, some, written, values);
    }
}
